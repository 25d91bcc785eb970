public import Search

/// By which column rows are sorted.
public struct Sort: Hashable, Sendable {
  /// The identifier of the column.
  public var column: String
  /// Whether the greatest comes first. Rows without a value come last either way.
  public var isDescending: Bool

  /// Sorts by a column.
  public init(column: String, isDescending: Bool = false) {
    self.column = column
    self.isDescending = isDescending
  }
}

/// What is asked of a list: which records, matching what, in which order.
public struct Query: Hashable, Sendable {
  /// The filter.
  public var filter: Filter
  /// The search as typed; blank matches everything.
  public var search: String
  /// The order; nil for scores when searching, else for the data's order.
  public var sort: Sort?

  /// A query; without arguments for everything in the data's order.
  public init(filter: Filter = Filter(), search: String = "", sort: Sort? = nil) {
    self.filter = filter
    self.search = search
    self.sort = sort
  }

  /// Answers the query on rows. `PreparedRows` is faster for repeated queries.
  public func run<Row: Listable>(on rows: [Row]) -> Results<Row> {
    var prepared = PreparedRows(rows)
    return prepared.run(self)
  }
}

/// The rows that answer a query.
public struct Results<Row: Listable>: Sendable {
  /// The rows, in order.
  public let rows: [Row]
  /// What was searched; nil for nothing.
  public let pattern: SearchPattern?
  /// How many rows there were before filter and search.
  public let total: Int
}
