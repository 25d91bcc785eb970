import TestSupport
import Testing

@Suite("The command tour")
struct ScriptsTourTests {
  private static let tours = """
    {"format": "cislunar/tours/1", "asOf": "2026-01-01", "reach": "Made up.", "tours": [
      {"id": "lesson", "title": "A lesson", "summary": "Who is in.", "stops": [
        {"title": "China", "asOf": "2024-01-31", "lens": "agency", "pane": "nations", "coalition": "ilrs",
         "select": "CHN", "texts": [
           {"text": "China founded it.", "evidence": "confirmed", "sources": ["agency"]}]},
        {"title": "Missions", "asOf": "2024", "pane": "missions", "texts": [
           {"text": "One flew in May 2024.", "evidence": "reported", "sources": ["daily", "weekly"]}]}]}
    ]}
    """

  private func printed(_ arguments: String...) throws -> String {
    let folder = try ScriptsFolder(ScriptsData.files)
    try folder.write(Self.tours, to: "tours.json")
    return folder.relative(try answer(["tour"] + arguments + ["--data", folder.path]))
  }

  @Test("Without a name it lists the tours")
  func list() throws {
    expectText(
      try printed(),
      """
      ID      Title     Stops  Summary
      ──────  ────────  ─────  ──────────
      lesson  A lesson      2  Who is in.
      """)
  }

  @Test("With one it prints every stop with its text, its sources and the command that prints its view")
  func formats() throws {
    expectText(
      try printed("lesson"),
      """
      A lesson
      ────────
      Who is in.

      1. China
      ● China founded it. [1]
      View: cislunar nations --coalition ilrs --organisations --as-of 2024-01-31 --according-to agency

      2. Missions
      ○ One flew in May 2024. [2,3]
      View: cislunar missions --as-of 2024-12-31

      Sources
      [1] CNSA, 10 Jan 2024, Statement of the agency (official)
      [2] no publisher named, 11 Jan 2024, Report (press)
      [3] no publisher named, 1 Mar 2024, Another report (press)

      Addresses
      [1] https://agency.example/1
      """)
    expectText(
      try printed("lesson", "--format", "markdown"),
      #"""
      # A lesson

      Who is in.

      ## 1. China

      China founded it.[^1]

      - **View**: cislunar nations --coalition ilrs --organisations --as-of 2024-01-31 --according-to agency

      ## 2. Missions

      One flew in May 2024.[^2][^3]

      - **View**: cislunar missions --as-of 2024-12-31

      [^1]: “Statement of the agency”, CNSA, 10 Jan 2024, <https://agency.example/1>.
      [^2]: “Report”, no publisher named, 11 Jan 2024.
      [^3]: “Another report”, no publisher named, 1 Mar 2024.
      """#)
    expectText(
      try printed("lesson", "--format", "json"),
      #"""
      [
        {"stop": 1, "title": "China", "text": "China founded it.", "pane": "nations", "asOf": "2024-01-31", "lens": "agency", "selected": "CHN", "coalition": "ilrs", "region": null, "command": "cislunar nations --coalition ilrs --organisations --as-of 2024-01-31 --according-to agency", "sources": ["agency"]},
        {"stop": 2, "title": "Missions", "text": "One flew in May 2024.", "pane": "missions", "asOf": "2024-12-31", "lens": null, "selected": null, "coalition": null, "region": null, "command": "cislunar missions --as-of 2024-12-31", "sources": ["daily", "weekly"]}
      ]
      """#)
    expectText(
      try printed("lesson", "--format", "plain"),
      """
      Stop: 1
      Title: China
      Text: China founded it.
      Pane: nations
      As of: 2024-01-31
      Lens: agency
      Selected: CHN
      Coalition: ilrs
      Region:
      Command: cislunar nations --coalition ilrs --organisations --as-of 2024-01-31 --according-to agency
      Sources: agency

      Stop: 2
      Title: Missions
      Text: One flew in May 2024.
      Pane: missions
      As of: 2024-12-31
      Lens:
      Selected:
      Coalition:
      Region:
      Command: cislunar missions --as-of 2024-12-31
      Sources: daily; weekly
      """)
  }

  @Test("An unknown name is an error that lists the tours")
  func unknown() throws {
    let outcome = try cislunar(["tour", "artical"])
    #expect(outcome.end == .exited(64))
    #expect(
      outcome.errors.contains(
        #"There is no tour "artical". The tours are: article, growth. Did you mean "article"?"#))
  }

  @Test("Each command that a tour prints can be run")
  func commands() throws {
    for tour in ["article", "growth"] {
      let rows = try JSONValue(parsing: answer("tour", tour, "--format", "json")).elements ?? []
      #expect(!rows.isEmpty)
      for row in rows {
        guard case .string(let command) = row.members?["command"] else { continue }
        let outcome = try cislunar(command.split(separator: " ").dropFirst().map(String.init))
        #expect(outcome.end == .exited(0), "\(command)")
        #expect(!outcome.output.isEmpty)
      }
    }
  }
}
