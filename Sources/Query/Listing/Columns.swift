public import Text

/// The columns of a kind of row and what follows from them, computed once: it is needed at every key.
public final class Columns<Row>: Sendable, ExpressibleByArrayLiteral {
  /// All of them.
  public let all: [Column<Row>]
  /// Those that tables for people have.
  public let listed: [Column<Row>]
  /// Those that the explorer's lists show, as they stand there.
  public let inLists: [Column<Row>]
  /// What each of these shows of a row.
  public let texts: [@Sendable (Row) -> RoledText]
  /// How they narrow, in the order in which their facets are offered.
  public let facetRules: [FacetRule<Row>]
  /// The facets that the filter panel offers.
  public let facets: [Facet]

  /// These columns.
  public init(_ all: [Column<Row>]) {
    self.all = all
    listed = all.filter(\.isListed)
    inLists = Self.sorted(all.filter { $0.cell != nil }) { $0.cell?.rank ?? 0 }
    texts = inLists.map(\.text)
    facetRules = Self.sorted(all.compactMap(\.facet), by: \.facet.rank)
    facets = facetRules.filter(\.isOffered).map(\.facet)
  }

  /// Columns written in code.
  public convenience init(arrayLiteral columns: Column<Row>...) { self.init(columns) }

  /// Equal ranks keep their order.
  private static func sorted<Element>(_ elements: [Element], by rank: (Element) -> Int) -> [Element] {
    elements.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }.map(\.element)
  }
}

extension Columns: RandomAccessCollection {
  /// 0.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { all.count }
  /// The column at a place.
  public subscript(position: Int) -> Column<Row> { all[position] }
}
