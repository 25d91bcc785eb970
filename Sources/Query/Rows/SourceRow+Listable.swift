public import Model
import Search
import Text

extension SourceRow: Listable {
  /// The columns of sources; lists show the first ones.
  public static let columns: Columns<SourceRow> = [
    Column("id", "ID") { Value(text: $0.id.rawValue) },
    Column("title", "Source", cell: ListCell(28...34, isFlexible: true)) { Value(text: $0.source.title) },
    Column("publisher", "Publisher", cell: ListCell(10...16, priority: 3, role: "text.muted")) {
      Value(text: $0.source.publisher)
    },
    Column("date", "Date", cell: ListCell(11...11, priority: 2, role: "text.muted")) {
      Value(day: $0.source.date)
    },
    .ranked(
      "kind", "Kind", in: Source.Kind.allCases, facet: .kind,
      cell: ListCell(15...15, priority: 4, role: "text.muted")
    ) { $0.source.kind },
    Column("citations", "Cited", alignment: .trailing, cell: ListCell(5...5, priority: 1)) {
      .number($0.statements)
    },
    .exported("records", "Records", alignment: .trailing) { .number($0.dependants.count) },
    .exported("url", "Address") { Value(text: $0.source.url) },
    .exported("origin", "Origin") { Value(text: $0.source.origin) },
    .exported("note", "Note") { Value(text: $0.source.note) },
  ]
}

extension SourceRow: Findable {
  /// The source.
  public var record: RecordID { .source(id) }

  /// Publisher and date.
  public var detail: String {
    [source.publisher, source.date?.formatted].compactMap(\.self).joined(separator: ", ")
  }
}
