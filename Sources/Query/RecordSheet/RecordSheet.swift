public import Model

/// Everything that a view shows of one record, with evidence and sources: for exports and for those who read line by line.
public struct RecordSheet: Sendable {
  /// One thing that is said of the record.
  public struct Row: Sendable {
    let record: RecordID
    let name: String
    /// What is said.
    public let fact: Fact
    /// Its value, or the statement in words.
    public let value: String?
    let url: String?

    /// What is remarked on it, and where it is.
    var note: String? {
      let position = fact.position.map { "\($0.latitude), \($0.longitude)" }
      let remarks = [position, fact.note, fact.hasRivals ? "rival dates" : nil].compactMap(\.self)
      return remarks.isEmpty ? nil : remarks.joined(separator: "; ")
    }
  }

  /// The record.
  public let record: RecordID
  /// What is said of it, and last the sources that say so.
  public let rows: [Row]

  /// Gathers what a view shows of a record.
  public init(_ record: RecordID, in view: CatalogView) {
    self.record = record
    let (catalog, facts) = (view.catalog, view.facts(of: record))
    let name = view.name(of: record)
    rows = (facts + view.sources(of: facts)).map { fact in
      var url: String?
      if fact.section == .sources, case .record(.source(let id)) = fact.value {
        url = catalog.source(id)?.url
      }
      return Row(record: record, name: name, fact: fact, value: fact.exported(in: view), url: url)
    }
  }
}

extension RecordSheet.Row: Tabular {
  /// The columns of a record sheet; lists show the first ones.
  public static let columns: Columns<RecordSheet.Row> = [
    Column("kind", "Kind", isListed: false) { Value(text: $0.record.kind) },
    Column("id", "ID", isListed: false) { Value(text: $0.record.text) },
    Column("name", "Name", isListed: false) { Value(text: $0.name) },
    Column("section", "Section") { Value(text: $0.fact.section.name) },
    Column("field", "Field") { Value(text: $0.fact.label) },
    Column("value", "Value") { Value(text: $0.value) },
    Column("date", "Date") { Value(day: $0.fact.date) },
    Column("until", "Until", isListed: false) { Value(day: $0.fact.until) },
    Column("bound", "Bound", isListed: false) { Value(text: $0.fact.bound?.rawValue) },
    Column("part", "Part of the year", isListed: false) { Value(text: $0.fact.part?.rawValue) },
    Column("said", "Said", isListed: false) { Value(day: $0.fact.said) },
    Column("level", "Level", isListed: false) { Value(text: $0.fact.level?.rawValue) },
    Column("note", "Note", isListed: false) { Value(text: $0.note) },
    Column("url", "Address", isListed: false) { Value(text: $0.url) },
    .evidence { $0.fact.evidence },
    Column("sources", "Sources") { .list($0.fact.sources.map(\.rawValue)) },
  ]
}
