/// A source with the statements that cite it.
public struct SourceRow: Sendable, Identifiable {
  /// A record that cites a source.
  public struct Dependant: Hashable, Sendable {
    package let record: RecordID
    package let statements: Int
  }

  package let source: Source
  /// Computed when somebody asks what cites a source.
  private let citations: Lazy<CitationIndex>

  init(_ source: Source, citations: Lazy<CitationIndex>) {
    self.source = source
    self.citations = citations
  }

  /// What is known of it. Citations keep their own dates.
  package var content: any Record { source }
  /// The source's identifier.
  public var id: Source.ID { source.id }
  /// How many statements in view cite it.
  package var statements: Int { citations.value[id].statements }
  package var dependants: [Dependant] { citations.value[id].dependants }
}

extension CatalogView {
  /// The sources cited in view, the most cited first, and uncited ones by their date.
  package func sourceRows() -> [SourceRow] {
    catalog.sources.map { SourceRow($0, citations: citations) }.filter { row in
      row.statements > 0 || vantage.shows(.stated(row.source.stated), by: [])
    }.sorted { ($1.statements, $0.id) < ($0.statements, $1.id) }
  }

  /// A source with what cites it in view; nil for none.
  package func sourceRow(_ id: Source.ID) -> SourceRow? {
    catalog.source(id).map { SourceRow($0, citations: citations) }
  }
}

struct CitationIndex: Sendable {
  struct Entry: Sendable {
    /// The records that cite it, in the catalog's order.
    var dependants: [SourceRow.Dependant] = []
    var statements = 0
  }

  private var entries: [Source.ID: Entry] = [:]

  init(_ vantage: Vantage) {
    let catalog = vantage.catalog
    let counts = catalog.statedCounts.indices.map(RecordID.statedCount)
    let members = catalog.nations.count + catalog.organisations.count
    let records = catalog.records
    for id in records.prefix(members) + counts + records.dropFirst(members) {
      catalog.record(id).map { add(ShownRecord(record: $0, vantage: vantage), as: id) }
    }
  }

  private mutating func add(_ record: some Record, as id: RecordID) {
    var counts: [Source.ID: Int] = [:]
    record.visitSources { for source in $0 { counts[source, default: 0] += 1 } }
    for (source, count) in counts {
      entries[source, default: Entry()].dependants.append(.init(record: id, statements: count))
      entries[source, default: Entry()].statements += count
    }
  }

  subscript(source: Source.ID) -> Entry { entries[source] ?? Entry() }
}
