public import Model

/// All that a view shows of a record, with evidence and sources, for exports and reading line by line.
public struct RecordSheet: Sendable {
  /// One thing that is said of the record.
  public struct Row: Sendable {
    let record: RecordID
    let name: String
    /// What is said.
    public let fact: Fact
    /// The value or statement, in words.
    public let value: String?
    let url: String?

    /// Its place and remarks.
    var note: String? {
      let position = fact.position.map { "\($0.latitude), \($0.longitude)" }
      let remarks = [position, fact.note, fact.hasRivals ? "dates differ" : nil].compactMap(\.self)
      return remarks.isEmpty ? nil : remarks.joined(separator: "; ")
    }
  }

  /// The record.
  public let record: RecordID
  /// Its facts, then their sources.
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
    .exported("kind", "Kind") { Value(text: $0.record.kind) },
    .exported("id", "ID") { Value(text: $0.record.text) },
    .exported("name", "Name") { Value(text: $0.name) },
    Column("section", "Section") { Value(text: $0.fact.section.name) },
    Column("field", "Field") { Value(text: $0.fact.label) },
    Column("value", "Value") { Value(text: $0.value) },
    Column("date", "Date") { Value(day: $0.fact.date) },
    .exported("until", "Until") { Value(day: $0.fact.until) },
    .exported("bound", "Bound") { Value(text: $0.fact.bound?.rawValue) },
    .exported("part", "Part of the year") { Value(text: $0.fact.part?.rawValue) },
    .exported("said", "Said") { Value(day: $0.fact.said) },
    .exported("level", "Level") { Value(text: $0.fact.level?.rawValue) },
    .exported("note", "Note") { Value(text: $0.note) },
    .exported("url", "Address") { Value(text: $0.url) },
    .evidence { $0.fact.evidence },
    Column("sources", "Sources") { .list($0.fact.sources.map(\.rawValue)) },
  ]
}

extension RecordSheet {
  /// The record as lines of `name: value`: first the record, then known facts, with a blank line between claims.
  public func plain() -> String {
    var blocks = [["kind: \(record.kind)", "id: \(record.text)"]]
    var section: String? = "record"
    for row in rows {
      let texts = Self.texts(of: row)
      // Properties of a section share a block; every claim has its own.
      let isProperty = texts.count == 1
      if isProperty, row.fact.section.name == section {
        blocks[blocks.count - 1] += texts
      } else {
        blocks.append(texts)
      }
      section = isProperty ? row.fact.section.name : nil
    }
    return blocks.map { $0.map { $0.inOneLine + "\n" }.joined() }.joined(separator: "\n")
  }

  /// The value, and a line for everything else known.
  private static func texts(of row: Row) -> [String] {
    let fact = row.fact
    let head = fact.section.name == "record" ? fact.label : "\(fact.section.name), \(fact.label)"
    let details: [(String, String?)] = [
      ("date", fact.date?.description), ("until", fact.until?.description),
      ("bound", fact.bound?.rawValue), ("part", fact.part?.rawValue), ("said", fact.said?.description),
      ("level", fact.level?.rawValue), ("note", row.note), ("address", row.url),
      ("evidence", fact.evidence?.rawValue),
      ("sources", fact.sources.isEmpty ? nil : fact.sources.map(\.rawValue).joined(separator: ", ")),
    ]
    let known = details.compactMap { name, value in value.map { "\(name): \($0)" } }
    return [row.value.map { "\(head): \($0)" } ?? "\(head):"] + known
  }
}
