import TestSupport
import Testing

@testable import Model

@Suite("What rests on a source")
struct SourceRowTests {
  private func rows(lens: Source.ID? = nil) throws -> [Source.ID: SourceRow] {
    let nations = Fixtures.file(nations: [
      Fixtures.nation(
        "AAA",
        [
          (
            .ilrs,
            [
              Fixtures.claim("joined", sources: ["agency", "weekly"]),
              Fixtures.claim("remark", sources: ["weekly"]),
            ]
          ),
          (.artemis, [Fixtures.claim("mentioned", sources: ["weekly"])]),
        ])
    ])
    let view = CatalogView(
      of: try Fixtures.catalog(nations: nations), from: Perspective(asOf: Day(year: 2026)!, lens: lens))
    let rows = view.sourceRows()
    #expect(rows.map(\.id) == view.catalog.sources.map(\.id))
    for row in rows { #expect(view.sourceRow(row.id)?.dependants == row.dependants, "one alone: \(row.id)") }
    #expect(view.sourceRow("nobody")?.id == nil)
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0) })
  }

  @Test("Every statement that cites it is counted, record by record")
  func all() throws {
    let rows = try rows()
    #expect(rows["weekly"]?.dependants == [.init(record: .nation("AAA"), statements: 3)])
    #expect(rows["agency"]?.statements == 1)
    #expect(rows["list"]?.dependants == [])
    #expect(
      rows["daily"]?.dependants == [
        .init(record: .programme(.ilrs), statements: 1), .init(record: .programme(.artemis), statements: 1),
        .init(record: .phase("ilrs-i"), statements: 3), .init(record: .mission("probe"), statements: 6),
        .init(record: .topic("law"), statements: 1),
      ])
  }

  @Test("Through a lens only statements of its source count")
  func lens() throws {
    let rows = try rows(lens: "agency")
    #expect(rows["agency"]?.statements == 1)
    #expect(rows["weekly"]?.statements == 1)
    #expect(rows["daily"]?.statements == 0)
  }
}
