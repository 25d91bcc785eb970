public import Model
import Search

extension SourceRow: Listable {
  /// What one source and several are called.
  public static let noun = (one: "source", many: "sources")
  /// The facets of sources.
  public static let facets: [Facet] = [.kind]

  /// The source's values of a facet.
  public func values(of facet: Facet) -> [String] {
    facet == .kind ? [source.kind.rawValue] : []
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
  /// The source.
  public var record: RecordID { .source(id) }
  /// What the data says of it.
  public var content: any Record { source }

  /// Publisher and date.
  public var detail: String {
    [source.publisher, source.date?.formatted].compactMap(\.self).joined(separator: ", ")
  }
}
