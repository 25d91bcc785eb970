public import Model
extension SourceRow: Listable {
  public static var columns: [Column<SourceRow>] { [Column("title", "Title") { Value(text: $0.source.title) }] }
  public static var facets: [Facet] { [.kind] }
  public func values(of facet: Facet) -> [String] { [source.kind.rawValue] }
  public var searchTexts: [SearchText] { source.searchTexts }
  public static var noun: (one: String, many: String) { ("source", "sources") }
}
