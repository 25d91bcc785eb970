/// Rows with what has been prepared for asking them again and again: an index of their texts, what the last
/// searches left, the values of the facets that narrow them, the orders of the columns that they were sorted by.
public struct PreparedRows<Row: Listable>: Sendable {
  /// The rows, in the data's order.
  public let rows: [Row]
  /// Their texts with the last searches, once something has been searched.
  private var searches: RepeatedSearch<Row>?
  private(set) var columns: [Facet: FacetColumn] = [:]
  private var orders: [String: RowOrder] = [:]

  /// Rows of which nothing has been asked.
  public init(_ rows: [Row]) {
    self.rows = rows
  }

  /// Rows whose texts have been prepared.
  public init(_ index: SearchIndex<Row>) {
    self.init(RepeatedSearch(index))
  }

  init(_ searches: RepeatedSearch<Row>) {
    rows = searches.index.rows
    self.searches = searches
  }

  /// The prepared texts; nil before anything was searched.
  public var index: SearchIndex<Row>? { searches?.index }

  /// Takes prepared texts of the same rows, so that they need not be prepared any more.
  public mutating func adopt(_ index: SearchIndex<Row>) {
    precondition(index.rows.count == rows.count, "an index of the same rows")
    if searches == nil { searches = RepeatedSearch(index) }
  }

  /// Takes over what has been prepared of the same records as they stood on another day and does not depend on the day.
  public mutating func adoptLasting(of other: PreparedRows) {
    precondition(other.rows.count == rows.count, "rows of the same records")
    for (facet, column) in other.columns where Row.lastingFacets.contains(facet) { columns[facet] = column }
    for (column, order) in other.orders where Row.lastingColumns.contains(column) { orders[column] = order }
  }

  /// Prepares the texts, where that has not been done.
  @discardableResult
  public mutating func prepareIndex() -> SearchIndex<Row> {
    let searches = searches ?? RepeatedSearch(SearchIndex(rows))
    self.searches = searches
    return searches.index
  }

  /// Prepares the values of facets, where that has not been done.
  public mutating func prepareFacets(_ facets: some Sequence<Facet> = Row.facets) {
    for facet in facets where columns[facet] == nil { columns[facet] = FacetColumn(facet, of: rows) }
  }

  /// Answers a query.
  ///
  /// Without a sort rows are ordered by score where something is searched, else as in the data. Rows that
  /// compare equal keep the data's order. A column that the rows do not have leaves the order as it is
  /// without a sort.
  public mutating func run(_ query: Query) -> Results<Row> {
    let pattern = SearchPattern(query.search)
    var found = filtered(found(query), by: query.filter)
    if let sort = query.sort, let column = Row.column(sort.column) {
      let order = order(by: column)
      found = Found(positions: order.ordered(found.positions, isDescending: sort.isDescending))
    } else {
      found = found.ranked()
    }
    return Results(
      rows: Rows(rows, at: found.positions),
      search: pattern.isEmpty ? nil : searches.map { (pattern, $0.index) },
      candidates: pattern.isEmpty ? nil : searches?.last, total: rows.count)
  }

  /// What the search of a query finds, in the data's order.
  mutating func found(_ query: Query) -> Found {
    let pattern = SearchPattern(query.search)
    guard !pattern.isEmpty else { return Found(positions: nil) }
    prepareIndex()
    return searches?.found(pattern) ?? Found(positions: nil)
  }

  private mutating func filtered(_ found: Found, by filter: Filter) -> Found {
    guard !filter.isEmpty else { return found }
    prepareFacets(Row.facets.filter { filter.selections[$0]?.isEmpty == false })
    let gate = FilterGate(filter, columns)
    var positions: [Int32] = []
    var scores: [Int32] = []
    if let all = found.positions {
      for (place, position) in all.enumerated() where gate.admits(Int(position)) {
        positions.append(position)
        scores.append(found.scores[place])
      }
    } else {
      for position in 0..<Int32(rows.count) where gate.admits(Int(position)) { positions.append(position) }
    }
    return Found(positions: positions, scores: scores)
  }

  private mutating func order(by column: Column<Row>) -> RowOrder {
    if let order = orders[column.id] { return order }
    let order = RowOrder(rows, by: column)
    // Some columns back and forth, but not all that there are.
    if orders.count >= 8 { orders = [:] }
    orders[column.id] = order
    return order
  }
}
