public import Model
public import Search
import Text

extension SourceRow: Listable {
  /// The texts that a search looks at; the first is the title.
  public var searchTexts: [SearchText] {
    var texts = [
      SearchText("title", source.title, role: .name),
      SearchText("id", id.rawValue, role: .code),
    ]
    if let publisher = source.publisher { texts.append(SearchText("publisher", publisher, role: .property)) }
    texts.append(SearchText("kind", Facet.kind.label(of: source.kind.rawValue), role: .property))
    if let url = source.url { texts.append(SearchText("address", url, role: .prose)) }
    if let note = source.note { texts.append(SearchText("note", note, role: .prose)) }
    return texts
  }

  /// The columns of sources; lists show the first ones.
  public static let columns: [Column<SourceRow>] = [
    Column("id", "ID") { Value(text: $0.id.rawValue) },
    Column("title", "Source", cell: ListCell(14...34, isFlexible: true)) { Value(text: $0.source.title) },
    Column("publisher", "Publisher", cell: ListCell(10...16, priority: 3, role: "text.muted")) {
      Value(text: $0.source.publisher)
    },
    Column("date", "Date", cell: ListCell(11...11, priority: 2, role: "text.muted")) {
      Value(day: $0.source.date)
    },
    .ranked(
      "kind", "Kind", in: Source.Kind.allCases, facet: .kind,
      cell: ListCell(10...15, priority: 4, role: "text.muted")
    ) { $0.source.kind },
    Column("citations", "Cited", alignment: .trailing, cell: ListCell(5...5, priority: 1)) {
      .number($0.statements)
    },
    Column("records", "Records", alignment: .trailing, isListed: false) { .number($0.dependantCount) },
    Column("url", "Address", isListed: false) { Value(text: $0.source.url) },
    Column("origin", "Origin", isListed: false) { Value(text: $0.source.origin) },
    Column("note", "Note", isListed: false) { Value(text: $0.source.note) },
  ]
}

extension SourceRow: Findable {
  var record: RecordID { .source(id) }

  var detail: String {
    [source.publisher, source.date?.formatted].compactMap(\.self).joined(separator: ", ")
  }
}
