/// A record that a search can find.
public protocol Searchable: Sendable, Identifiable where ID: Sendable {
  /// The texts that a search looks at; the first is the name that lists show.
  var searchTexts: [SearchText] { get }
  /// The first of them alone.
  var nameText: SearchText? { get }
  /// Gives the same texts one after the other, where no array of them is wanted.
  func forEachSearchText(_ visit: (SearchText) -> Void)
}

extension Searchable {
  /// The first of ``searchTexts``.
  public var nameText: SearchText? { searchTexts.first }
  /// Gives the texts of ``searchTexts``.
  public func forEachSearchText(_ visit: (SearchText) -> Void) { searchTexts.forEach(visit) }
}

/// A record that can be listed, narrowed down, sorted and exported.
public protocol Listable: Searchable, Tabular {
  /// The facets it has, in the order in which they are offered.
  static var facets: [Facet] { get }
  /// What one such record and several of them are called: `nation`, `nations`.
  static var noun: (one: String, many: String) { get }
  /// All values a facet can have for such records, in their order; nil where the data decides.
  static func vocabulary(of facet: Facet) -> [String]?
  /// The facets of which a record has the same values on any day, so that these need not be found out again for another.
  static var lastingFacets: Set<Facet> { get }
  /// The columns that say the same on any day, by their identifiers.
  static var lastingColumns: Set<String> { get }
  /// The record's values of a facet; none for facets it does not have.
  func values(of facet: Facet) -> [String]
}

extension Listable {
  /// None: what is not named may change.
  public static var lastingFacets: Set<Facet> { [] }
  /// None: what is not named may change.
  public static var lastingColumns: Set<String> { [] }
  /// The facet's own vocabulary.
  public static func vocabulary(of facet: Facet) -> [String]? { facet.vocabulary }

  /// The column of that identifier.
  public static func column(_ id: String) -> Column<Self>? { columns.first { $0.id == id } }
}
