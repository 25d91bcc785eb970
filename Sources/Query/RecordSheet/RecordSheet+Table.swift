import Model

extension RecordSheet {
  /// A line with the record that it is of.
  public struct Row: Sendable {
    let record: RecordID
    let name: String
    let line: Line
  }

  /// The lines with the record in front, as rows of a table.
  public var rows: [Row] { lines.map { Row(record: record, name: name, line: $0) } }

  /// The columns of a record sheet; lists show the first ones.
  public static let columns: [Column<Row>] = [
    Column("kind", "Kind", isListed: false) { Value(text: $0.record.kind) },
    Column("id", "ID", isListed: false) { Value(text: $0.record.text) },
    Column("name", "Name", isListed: false) { Value(text: $0.name) },
    Column("section", "Section") { Value(text: $0.line.section) },
    Column("field", "Field") { Value(text: $0.line.field) },
    Column("value", "Value") { Value(text: $0.line.value) },
    Column("date", "Date") { Value(day: $0.line.date) },
    Column("until", "Until", isListed: false) { Value(day: $0.line.until) },
    Column("said", "Said", isListed: false) { Value(day: $0.line.said) },
    Column("level", "Level", isListed: false) { Value(text: $0.line.level) },
    Column("note", "Note", isListed: false) { Value(text: $0.line.note) },
    Column("url", "Address", isListed: false) { Value(text: $0.line.url) },
    .evidence("evidence", "Evidence") { $0.line.evidence },
    Column("sources", "Sources") { .list($0.line.sources.map(\.rawValue)) },
  ]
}
