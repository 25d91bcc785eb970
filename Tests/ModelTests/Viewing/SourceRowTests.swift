import TestSupport
import Testing

@testable import Model

@Suite("Citations of a source")
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
    if lens == nil { #expect(Set(rows.map(\.id)) == Set(view.catalog.sources.map(\.id))) }
    #expect(rows.map(\.statements) == rows.map(\.statements).sorted(by: >))
    for row in rows { #expect(view.sourceRow(row.id)?.dependants == row.dependants, "one alone: \(row.id)") }
    #expect(view.sourceRow("nobody")?.id == nil)
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0) })
  }

  @Test("Every statement that cites it is counted by record")
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
    #expect(rows.count == 1)
  }

  @Test(
    "The citations counted for each source are those found by visiting every statement",
    arguments: [nil, "seed-article"])
  func everyStatement(lens: String?) throws {
    let catalog = Catalog.bundledForTests
    let lens = lens.map { Source.ID($0) }
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf, lens: lens))
    var counts: [Source.ID: [RecordID: Int]] = [:]
    let stated = catalog.statedCounts.indices.map { RecordID.statedCount($0) }
    for id in catalog.records + stated {
      guard case let record? = catalog.record(id) else { continue }
      record.visitFacts { fact in
        guard lens.map({ fact.sources.contains($0) }) ?? true, !fact.isDerived else { return }
        for source in fact.sources { counts[source, default: [:]][id, default: 0] += 1 }
      }
    }
    for row in view.sourceRows() {
      let dependants = row.dependants
      #expect(row.statements == dependants.reduce(0) { $0 + $1.statements })
      #expect(
        Dictionary(uniqueKeysWithValues: dependants.map { ($0.record, $0.statements) }) == counts[row.id]
          ?? [:])
    }
  }

  @Test("The disagreements of one source, and a single one, are found", arguments: [nil, "seed-article"])
  func disagreements(lens: String?) throws {
    let catalog = Catalog.bundledForTests
    let view = CatalogView(
      of: catalog, from: Perspective(asOf: catalog.asOf, lens: lens.map { Source.ID($0) }))
    let all = view.disagreements()
    for one in all { #expect("\(view.disagreement(one.id).map { "\($0)" } ?? "none")" == "\(one)") }
    for source in catalog.sources {
      let citing = all.filter { $0.claims.contains { $0.sources.contains(source.id) } }
      #expect(view.disagreements(citing: source.id).map(\.id) == citing.map(\.id))
    }
  }
}
