public import Model
public import Search

extension SourceRow: Listable {
  /// What one source and several are called.
  public static let noun = (one: "source", many: "sources")
  /// The facets of sources.
  public static let facets: [Facet] = [.kind]

  /// The source's values of a facet.
  public func values(of facet: Facet) -> [String] {
    facet == .kind ? [source.kind.rawValue] : []
  }

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
    Column("title", "Title") { Value(text: $0.source.title) },
    Column("publisher", "Publisher") { Value(text: $0.source.publisher) },
    Column("date", "Date") { Value(day: $0.source.date) },
    .ranked("kind", "Kind", in: Source.Kind.allCases) { $0.source.kind },
    Column("citations", "Citations", alignment: .trailing) { .number($0.statements) },
    Column("records", "Records", alignment: .trailing, isListed: false) { .number($0.dependants.count) },
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
