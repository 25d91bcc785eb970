public import Search

/// The rows that answer a query.
public struct Results<Row: Listable>: Sendable {
  /// The rows, in order.
  public let rows: [Row]
  /// What was searched; nil for nothing.
  public let pattern: SearchPattern?
  /// How many rows there were before filter and search.
  public let total: Int
}
