import TestSupport
import Testing

/// The steps of the README's section "Correct or extend the data", one after the other.
@Suite("Adding a nation with a source")
struct ScriptsAuthorTests {
  static let source = """
    {
      "id": "ministry-2026",
      "title": "Examplia joins the station",
      "publisher": "Ministry of Science of Examplia",
      "date": "2026-08-20",
      "url": "https://science.example/station",
      "kind": "official"
    },
    """

  static let nation = """
    {
      "id": "XEX", "iso2": "XE", "m49": "999",
      "name": "Examplia",
      "region": "Europe", "subregion": "Northern Europe",
      "capital": {"name": "Sampleton", "latitude": 60.5, "longitude": 10.25},
      "memberships": [
        {
          "coalition": "ilrs",
          "claims": [
            {
              "stance": "joined", "date": "2026-08-20", "level": "government",
              "text": "The minister signed in Beijing.",
              "evidence": "confirmed", "sources": ["ministry-2026"]
            }
          ]
        }
      ]
    },
    """

  /// A directory with copies of the files to change, and a record put in front of those that are there.
  private func folder(source: String = source, nation: String = nation) throws -> ScriptsFolder {
    let folder = try ScriptsFolder()
    #expect(
      try Repository.run(
        "cp \(Repository.quoted(Repository.root))/Resources/sources.json "
          + "\(Repository.quoted(Repository.root))/Resources/nations.json .", in: folder.path
      ).status == 0)
    for (file, list, record) in [
      ("sources.json", "\"sources\": [", source), ("nations.json", "\"nations\": [", nation),
    ] {
      let text = try Repository.run("cat \(file)", in: folder.path).output
      let place = try #require(text.firstRange(of: list))
      try folder.write(
        text[..<place.upperBound] + "\n" + record + text[place.upperBound...], to: file)
    }
    return folder
  }

  @Test("The directory is sound, and the nation shows in lists, details, searches and changes")
  func added() throws {
    let folder = try folder()
    let data = folder.path
    let before = try #require(try answer("validate").firstMatch(of: /([0-9]+) nations/)?.output.1)
    let after = try #require(try answer("validate", data).firstMatch(of: /([0-9]+) nations/)?.output.1)
    #expect(Int(after) == Int(before).map { $0 + 1 })
    expectText(
      try answer("nations", "--data", data, "--search", "examplia"),
      """
      Name      Region  ILRS since  Artemis since  Level       Evidence
      ────────  ──────  ──────────  ─────────────  ──────────  ─────────
      Examplia  Europe  2026-08-20                 government  confirmed
      """)
    expectText(
      try answer("show", "XEX", "--data", data),
      """
      Examplia
      ────────
      XEX · Europe, Northern Europe
      Capital       Sampleton

      International Lunar Research Station
      Standing      ● joined 20 Aug 2026, confirmed
      Level         government
      1 claim
      ● 20 Aug 2026 joined (government): The minister signed in Beijing. [1]

      Source
      [1] Ministry of Science of Examplia, 20 Aug 2026, Examplia joins the station (official)

      Addresses
      [1] https://science.example/station
      """)
    #expect(
      try answer("diff", "2026-08-19", "2026-08-20", "--data", data, "--columns", "text", "--format", "csv")
        == "text\r\nExamplia joined the ILRS on 20 Aug 2026\r\n")
    #expect(try answer("snapshot", "nations", "--data", data, "--keys", "/examplia").contains("20 Aug 2026"))
  }

  @Test(
    "A slip of the pen is told with its place and what was probably meant",
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
    let folder = try folder(nation: Self.nation.replacing(from, with: to))
    let outcome = try cislunar(["validate", folder.path])
    #expect(outcome.end == .exited(65))
    #expect(folder.relative(outcome.output).split(separator: "\n").map(String.init).contains(problem))
  }

  @Test("A claim is not borne out by more than its source gives")
  func evidence() throws {
    let folder = try folder(source: Self.source.replacing("official", with: "press"))
    expectText(
      try folder.relative(cislunar(["validate", folder.path]).output),
      "nations.json:18:23: XEX: memberships[0].claims[0].evidence: \"confirmed\" needs an official source, or two of "
        + "different origin that are neither aggregators nor traces in repositories; write \"reported\"\n")
  }
}
