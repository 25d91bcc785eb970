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
  /// Which records pass.
  public var filter: Filter
  /// What they must match, as typed; blank matches everything.
  public var search: String
  /// Their order; nil leaves it to the search's scores, or else to the data.
  public var sort: Sort?

  /// A query; without arguments for everything in the data's order.
  public init(filter: Filter = Filter(), search: String = "", sort: Sort? = nil) {
    self.filter = filter
    self.search = search
    self.sort = sort
  }

  /// Answers the query on rows.
  ///
  /// Keep `PreparedRows` instead where the same rows are asked again and again.
  public func run<Row: Listable>(on rows: [Row]) -> Results<Row> {
    var prepared = PreparedRows(rows)
    return prepared.run(self)
  }
}
