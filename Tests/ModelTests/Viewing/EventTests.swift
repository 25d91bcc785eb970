import Model
import TestSupport
import Testing

@Suite("Days with events")
struct EventTests {
  private let lensed = Perspective(asOf: Day(year: 2026)!, lens: "weekly")

  @Test("Joins by the preferred claim and launches, in order, each once")
  func events() throws {
    let organisation = """
      {"id": "body", "name": "Body", "kind": "company", "coalition": "ilrs",
      "claims": [\(Fixtures.claim("joined", date: "2022-02-02")), \(Fixtures.claim("prepared", date: "2021"))]}
      """
    let nations = Fixtures.file(
      nations: [
        Fixtures.nation(
          "AAA",
          [
            (
              .ilrs,
              [Fixtures.claim("joined", date: "2023-05"), Fixtures.claim("joined", date: "2023-05-10")]
            ), (.artemis, [Fixtures.claim("joined", date: "2024-05-03")]),
          ]),
        Fixtures.nation("BBB", [(.ilrs, [Fixtures.claim("listed", date: "2025-04")])]),
        Fixtures.nation("CCC", [(.ilrs, [Fixtures.claim("mentioned", date: "2019")])]),
      ], organisations: [organisation])
    let catalog = try Fixtures.catalog(nations: nations)
    #expect(catalog.events().map(\.description) == ["2022-02-02", "2023-05-10", "2024-05-03", "2025-04-01"])
  }

  @Test("The event before and after a day is never the day itself")
  func neighbours() throws {
    let view = CatalogView(of: try Fixtures.catalog(), from: Perspective(asOf: Day(year: 2026)!))
    func before(_ text: String) throws -> String? { view.event(before: try #require(Day(text)))?.description }
    func after(_ text: String) throws -> String? { view.event(after: try #require(Day(text)))?.description }
    // 2020-10-13, 2023-05-10, 2024-05-01 (known to the month), 2024-05-03, 2024-05-15
    #expect(try before("2026-01-01") == "2024-05-15")
    #expect(try before("2024-05-15") == "2024-05-03")
    #expect(try before("2024-05-03") == "2024-05-01")
    #expect(try before("2024-05-01") == "2023-05-10")
    #expect(try before("2024-05") == "2024-05-15")
    #expect(try before("2020-10-13") == nil)
    #expect(try after("2024-05-15") == nil)
    #expect(try after("2024-05-14") == "2024-05-15")
    #expect(try after("2023") == "2024-05-01")
    #expect(try after("2019") == "2020-10-13")
  }

  @Test("A lens is followed: only what its source claims happens")
  func lens() throws {
    let nations = Fixtures.file(nations: [
      Fixtures.nation(
        "AAA",
        [
          (
            .ilrs,
            [
              Fixtures.claim("joined", date: "2023-05", sources: ["weekly"]),
              Fixtures.claim("joined", date: "2023-05-10", sources: ["agency"]),
            ]
          )
        ])
    ])
    let catalog = try Fixtures.catalog(nations: nations)
    #expect(catalog.events(through: "weekly").map(\.description) == ["2023-05-01"])
    let view = CatalogView(of: catalog, from: lensed)
    #expect(view.event(before: lensed.asOf) == Day("2023-05-01"))
    #expect(view.event(after: Day(year: 2023)!) == nil)
  }
}
