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
public protocol Listable: Searchable, Tabular {}

extension Listable {
  /// How its columns narrow, in the order in which their facets are offered.
  public static var facetRules: [FacetRule<Self>] { columns.facetRules }
  /// The facets that the filter panel offers.
  public static var facets: [Facet] { columns.facets }

  /// The record's values of a facet; none for other facets.
  public func values(of facet: Facet) -> [String] {
    Self.facetRules.first { $0.facet == facet }?.values(self) ?? []
  }

  /// The column of that identifier.
  public static func column(_ id: String) -> Column<Self>? { columns.first { $0.id == id } }
}

/// What is printed and exported as rows of a table.
public protocol Tabular: Sendable {
  /// Its columns; their identifiers are unique and never change once published.
  static var columns: Columns<Self> { get }
  /// The identifiers of the columns that its rows are sorted by.
  static var sortColumns: [String] { get }
}

extension Tabular {
  /// All columns.
  public static var sortColumns: [String] { columns.map(\.id) }
  /// The columns that lists show.
  public static var listedColumns: [Column<Self>] { columns.listed }
}
