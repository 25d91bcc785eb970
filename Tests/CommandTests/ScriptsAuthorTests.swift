import TestSupport
import Testing

/// Takes the steps of that section, with its own blocks, in a folder that has the `Resources` of the repository.
@Suite("Correcting or extending the data by the authors' page")
struct ScriptsAuthorTests {
  private func walk() throws -> [DocumentWalk.Step] {
    try DocumentWalk(section: "Correct or extend the data").steps
  }

  /// Does all that leads to the data that is to be checked; what is put into the files can be spoilt first.
  ///
  /// - Returns: the folder in which `mydata` is.
  private func prepared(_ spoil: (String) -> String = { $0 }) throws -> ScriptsFolder {
    let folder = try ScriptsFolder()
    #expect(
      try Repository.run("ln -s \(Repository.quoted(Repository.root))/Resources .", in: folder.path).status
        == 0)
    for step in try walk() {
      switch step {
      case .run(let lines):
        for line in lines where !line.hasPrefix("cislunar") {
          #expect(try Repository.run(line, in: folder.path).status == 0, "\(line)")
        }
      case .insert(let text, let place, let file):
        let old = try Repository.run("cat \(file)", in: folder.path).output
        let range = try #require(old.firstRange(of: place), "\(file) has no \(place)")
        try folder.write(
          old[..<range.upperBound] + "\n" + spoil(text) + old[range.upperBound...], to: file)
      case .see: break
      }
    }
    return folder
  }

  /// What a line of shell prints in a folder.
  private func printed(by line: String, in folder: ScriptsFolder) throws -> Program.Outcome {
    let path = try "PATH=\(Program.buildFolder()):/usr/bin:/bin"
    return try Program("/bin/sh").run(
      ["-c", "cd \(Repository.quoted(folder.path)) && \(line)"], environment: [path, "LC_ALL=C.UTF-8"])
  }

  @Test("Every command in the section succeeds, and prints what the section shows")
  func commands() throws {
    let folder = try prepared()
    var kinds: Set<String> = []
    for step in try walk() {
      switch step {
      case .run(let lines):
        for line in lines where line.hasPrefix("cislunar") {
          let outcome = try printed(by: line, in: folder)
          #expect(outcome.end == .exited(0), "\(line): \(outcome.output)")
          kinds.insert(String(line.split(separator: " ")[1]))
        }
      case .see(let command, let output):
        expectText(try printed(by: command, in: folder).output, output.map { $0 + "\n" }.joined())
        kinds.insert(String(command.split(separator: " ")[1]))
      case .insert: break
      }
    }
    #expect(kinds == ["validate", "show", "nations", "diff"])
  }

  @Test("The directory is valid, and the nation is in lists, details, searches and changes")
  func added() throws {
    let data = try prepared()
    let path = data.path + "/mydata"
    let before = try #require(try answer("validate").firstMatch(of: /([0-9]+) nations/)?.output.1)
    let after = try #require(try answer("validate", path).firstMatch(of: /([0-9]+) nations/)?.output.1)
    #expect(Int(after) == Int(before).map { $0 + 1 })
    expectText(
      try answer("nations", "--data", path, "--search", "examplia"),
      """
      Name      Region  ILRS status  ILRS joined   Artemis status  Artemis joined
      ────────  ──────  ───────────  ────────────  ──────────────  ──────────────
      Examplia  Europe  member       ● 2026-08-20
      """)
    expectText(
      try answer("show", "XEX", "--data", path),
      """
      Examplia
      ────────
      nation, id XEX · Europe · Northern Europe
      Capital       Sampleton (60.5° N, 10.25° E)

      International Lunar Research Station
      Status        ● joined, 20 Aug 2026, government
      ● 20 Aug 2026 joined (government): The minister signed in Beijing. [1]

      Source
      [1] Ministry of Science of Examplia, 20 Aug 2026, Examplia joins the station (official)

      Addresses
      [1] https://science.example/station
      """)
    #expect(
      try answer("diff", "2026-08-19", "2026-08-20", "--data", path, "--columns", "text", "--format", "csv")
        == "text\r\nExamplia joined the ILRS on 20 Aug 2026\r\n")
    #expect(try answer("snapshot", "nations", "--data", path, "--keys", "/examplia").contains("20 Aug 2026"))
  }

  @Test(
    "A typing error is reported with its place and the likely meaning",
    arguments: [
      (
        "\"ministry-2026\"]", "\"ministery-2026\"]",
        "nations.json:18:48: XEX: memberships[0].claims[0].sources[0]: there is no source \"ministery-2026\"; "
          + "did you mean \"ministry-2026\"?"
      ),
      (
        "\"stance\": \"joined\"", "\"stance\": \"join\"",
        "nations.json:16:21: XEX: memberships[0].claims[0].stance: \"join\" is not one of founded, joined, listed, "
          + "announced, prepared, institute, applied, absent, planned, organisation, mentioned, remark; did you mean \"joined\"?"
      ),
      (
        "\"subregion\"", "\"sub-region\"",
        "nations.json:9:23: XEX: sub-region: is not a field here; did you mean \"subregion\"?"
      ),
    ])
  func slips(from: String, to: String, problem: String) throws {
    let folder = try prepared { $0.replacing(from, with: to) }
    let outcome = try printed(by: "cislunar validate mydata", in: folder)
    #expect(outcome.end == .exited(65))
    #expect(outcome.output.split(separator: "\n").contains("mydata/\(problem)"))
  }

  @Test("A claim has no more evidence than its source")
  func evidence() throws {
    let folder = try prepared { $0.replacing("official", with: "press") }
    expectText(
      try printed(by: "cislunar validate mydata", in: folder).output,
      "mydata/nations.json:18:23: XEX: memberships[0].claims[0].evidence: \"confirmed\" needs an official source, or two of "
        + "different origin that are neither aggregators nor traces in repositories; write \"reported\"\n")
  }
}
