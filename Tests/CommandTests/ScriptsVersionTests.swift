import TestSupport
import Testing

@Suite("The version")
struct ScriptsVersionTests {
  @Test("It is that of the program and that of the data, by its day and its hash, with the day of each file")
  func version() throws {
    let text = try answer("--version")
    let match = text.wholeMatch(of: /cislunar [0-9.]+\ndata 2026-09-28 sha256:[0-9a-f]{64}\n((?:  .*\n)+)/)
    expectText(
      String(try #require(match).1),
      """
        nations.json   2026-09-18
        phases.json    2026-08-23
        missions.json  2026-09-28
        topics.json    2026-06-30
        glossary.json  2026-09-28
        treaties.json  2026-01-01
        slips.json     2026-09-13
        sources.json   2026-11-29
        tours.json     2026-09-28
      """)
    #expect(try answer("nations", "--version") == text)
    #expect(try answer("validate", "--version") == text)
  }

  @Test("The hash is that of the files in use in sequence, as by sha256sum")
  func hash() throws {
    func hash(of files: String, in folder: String) throws -> String {
      try String(Repository.run("cat \(files) | sha256sum", in: folder).output.prefix(64))
    }
    let names = [
      "nations", "phases", "missions", "topics", "glossary", "treaties", "slips", "sources", "tours",
    ]
    .map { $0 + ".json" }
    let resources = Repository.root + "/Resources"
    #expect(
      try answer("--version").contains(
        ":\(hash(of: names.joined(separator: " "), in: resources))\n  nations.json"))

    // Files of one's own stand in for the bundled ones.
    let folder = try ScriptsFolder(ScriptsData.files)
    let own = try answer("--version", "--data", folder.path)
    let used = names.map { ScriptsData.files[$0] == nil ? "\(resources)/\($0)" : $0 }
    #expect(
      own.contains(
        "\ndata 2026-01-01 sha256:\(try hash(of: used.joined(separator: " "), in: folder.path))\n"))
    #expect(own.contains("\n  nations.json   2026-01-01\n"))
  }

  @Test("Invalid data has no version")
  func faulty() throws {
    let folder = try ScriptsFolder(["topics.json": "{"])
    let outcome = try cislunar(["--version", "--data", folder.path])
    #expect(outcome.end == .exited(65))
    #expect(outcome.output == "")
    #expect(folder.relative(outcome.errors).hasPrefix("topics.json:1:2: expected a key in quotation marks"))
  }
}
