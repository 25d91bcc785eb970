public import Search

/// A record that a search can find.
public protocol Searchable: Sendable, Identifiable where ID: Sendable {
  /// The texts that a search looks at; the first is the name that lists show.
  var searchTexts: [SearchText] { get }
  /// The first of them alone.
  var nameText: SearchText? { get }
}

extension Searchable {
  /// The first of ``searchTexts``.
  public var nameText: SearchText? { searchTexts.first }

  /// For every record its texts, folded.
  public static func foldedTexts(of records: [Self]) -> [FoldedTexts] {
    var folder = TextFolder()
    return records.map { folder.fold($0.searchTexts) }
  }
}

/// A record that can be listed, narrowed down, sorted and exported.
public protocol Listable: Searchable, Tabular {
  /// The facets it has, in the order in which they are offered.
  static var facets: [Facet] { get }
  /// What one such record and several of them are called: `nation`, `nations`.
  static var noun: (one: String, many: String) { get }
  /// All values a facet can have for such records, in their order; nil where the data decides.
  static func vocabulary(of facet: Facet) -> [String]?
  /// The record's values of a facet; none for facets it does not have.
  func values(of facet: Facet) -> [String]
}

extension Listable {
  /// The facet's own vocabulary.
  public static func vocabulary(of facet: Facet) -> [String]? { facet.vocabulary }

  /// The column of that identifier.
  public static func column(_ id: String) -> Column<Self>? { columns.first { $0.id == id } }
}
