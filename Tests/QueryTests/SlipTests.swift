import Model
import Query
import TestSupport
import Testing

@Suite("Slips between two days")
struct SlipTests {
  private static let steps = [
    Fixtures.step("first", "2025", said: "2021-05-01"),
    Fixtures.step("slip", "2028", said: "2023-08-11", by: "Agency", more: #""speaker": "Ann Dee", "#),
    Fixtures.step("other-voice", "2040", said: "2023-09-01", by: "Auditors"),
    Fixtures.step("restated", "2028", said: "2024-01-01"),
    Fixtures.step("redefined", "2029", said: "2024-06-01"),
    Fixtures.step("slip", "2030-06", said: "2025-03-01", sources: #""weekly""#)
      .replacing("\"said\"", with: "\"known\""),
  ]

  private func slips(_ first: String, _ second: String, lens: Source.ID? = nil) throws -> [Change] {
    let catalog = try Fixtures.catalog(
      missions: Fixtures.file(missions: [
        Fixtures.mission(
          "probe",
          launch: [
            #"{"kind": "planned", "date": "2030-06", "text": "Then.", "evidence": "reported", "sources": ["daily"]}"#
          ])
      ]), slips: Fixtures.file(histories: [Fixtures.history(Self.steps)]))
    let views = try [first, second].map {
      CatalogView(of: catalog, from: Perspective(asOf: try #require(Day($0)).latest, lens: lens))
    }
    return Diff(views[0], views[1]).changes.filter { $0.kind == .slipped }
  }

  @Test("Each slip of a history is a change, and nothing else is")
  func chain() throws {
    let changes = try slips("2020", "2026")
    #expect(
      changes.map(\.text) == [
        "Launch of the probe: 2028 instead of 2025, said on 11 Aug 2023 (Agency, Ann Dee)",
        "Launch of the probe: Jun 2030 instead of 2029, known by 1 Mar 2025 (Agency)",
      ])
    #expect(changes.map(\.before) == ["2025", "2029"])
    #expect(changes.map(\.after) == ["2028", "Jun 2030"])
    #expect(changes.map(\.day) == [Day("2023-08-11"), Day("2024-02-01")])
    #expect(changes.map(\.record) == [.mission("probe"), .mission("probe")])
    #expect(changes.map(\.sources) == [["daily"], ["weekly"]])
  }

  @Test(
    "An event on the second day counts, on the first it does not",
    arguments: [("2023-08-10", "2023-08-11", 1), ("2023-08-11", "2023-12-31", 0), ("2022", "2023-08-10", 0)])
  func window(first: String, second: String, count: Int) throws {
    #expect(try slips(first, second).count == count)
  }

  @Test("A lens shows the slips that its source states, and only earlier dates that it states too")
  func lens() throws {
    #expect(try slips("2020", "2026", lens: "daily").map(\.after) == ["2028"])
    // A date did not slip from one that only another source told.
    #expect(try slips("2020", "2026", lens: "weekly").isEmpty)
  }
}
