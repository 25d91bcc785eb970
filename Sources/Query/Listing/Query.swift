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
  /// Prepare a `SearchIndex` instead where the same rows are searched again and again.
  public func run<Row: Listable>(on rows: [Row]) -> Results<Row> {
    let pattern = SearchPattern(search)
    guard !pattern.isEmpty else { return sorted(rows.filter(filter.admits), total: rows.count) }
    return run(on: SearchIndex(rows))
  }

  /// Answers the query on rows that have been prepared for searching.
  ///
  /// Without a sort rows are ordered by score where something is searched, else as in the data. Rows that
  /// compare equal keep the data's order. A column that the rows do not have leaves the order as it is
  /// without a sort.
  ///
  /// - Parameter earlier: what the search before this one left. Typing on looks only at these rows.
  public func run<Row: Listable>(
    on index: SearchIndex<Row>, among earlier: SearchIndex<Row>.Candidates? = nil
  ) -> Results<Row> {
    let pattern = SearchPattern(search)
    guard !pattern.isEmpty else { return sorted(index.rows.filter(filter.admits), total: index.rows.count) }
    let candidates = index.candidates(for: pattern, among: earlier)
    var found: [(row: Row, match: Match)] = []
    for position in candidates.positions where filter.admits(index.rows[position]) {
      if let match = index.match(at: position, pattern) { found.append((index.rows[position], match)) }
    }
    let ranked = found.enumerated().sorted {
      ($1.element.match.score, $0.offset) < ($0.element.match.score, $1.offset)
    }
    let hasColumn = sort.map { Row.column($0.column) != nil } ?? false
    return sorted(
      hasColumn ? found.map(\.row) : ranked.map(\.element.row),
      matches: Dictionary(found.map { ($0.row.id, $0.match) }, uniquingKeysWith: { first, _ in first }),
      candidates: candidates, total: index.rows.count)
  }

  private func sorted<Row: Listable>(
    _ rows: [Row], matches: [Row.ID: Match] = [:], candidates: SearchIndex<Row>.Candidates? = nil, total: Int
  ) -> Results<Row> {
    var rows = rows
    if let sort, let column = Row.column(sort.column) { column.sort(&rows, isDescending: sort.isDescending) }
    return Results(rows: rows, matches: matches, candidates: candidates, total: total)
  }
}

/// The rows that answer a query.
public struct Results<Row: Listable>: Sendable {
  /// The rows, in order.
  public let rows: [Row]
  /// Why each row matched; empty where nothing was searched.
  public let matches: [Row.ID: Match]
  /// What the search left before the filter: hand it to the next run on the same index. Nil where nothing was
  /// searched.
  public let candidates: SearchIndex<Row>.Candidates?
  /// How many rows there were before filter and search.
  public let total: Int

  /// Rows given as an answer.
  public init(
    rows: [Row], matches: [Row.ID: Match] = [:], candidates: SearchIndex<Row>.Candidates? = nil, total: Int
  ) {
    self.rows = rows
    self.matches = matches
    self.candidates = candidates
    self.total = total
  }
}
