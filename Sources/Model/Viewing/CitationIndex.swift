/// Which records cite which sources and how often.
struct CitationIndex: Sendable {
  /// What rests on a source.
  struct Entry: Sendable {
    /// The records that cite it, in the catalog's order.
    var dependants: [SourceRow.Dependant] = []
    /// How many statements cite it.
    var statements = 0
  }

  private var entries: [Source.ID: Entry] = [:]

  /// The statements that are shown.
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
    record.visitSources { sources in
      for source in sources { counts[source, default: 0] += 1 }
    }
    for (source, count) in counts {
      entries[source, default: Entry()].dependants.append(.init(record: id, statements: count))
      entries[source, default: Entry()].statements += count
    }
  }

  /// What rests on a source.
  subscript(source: Source.ID) -> Entry { entries[source] ?? Entry() }
}
