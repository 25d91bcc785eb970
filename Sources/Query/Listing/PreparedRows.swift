/// Rows with what has been prepared for asking them again and again: an index of their texts, and what the last
/// searches left.
public struct PreparedRows<Row: Listable>: Sendable {
  /// The rows, in the data's order.
  public let rows: [Row]
  /// Their texts, once something has been searched.
  public private(set) var index: SearchIndex<Row>?
  /// What earlier searches left, each going on from the one before.
  private var recent: [SearchIndex<Row>.Candidates] = []

  /// Rows of which nothing has been asked.
  public init(_ rows: [Row]) {
    self.rows = rows
  }

  /// Rows whose texts have been prepared.
  public init(_ index: SearchIndex<Row>) {
    self.init(index, recent: [])
  }

  init(_ index: SearchIndex<Row>, recent: [SearchIndex<Row>.Candidates]) {
    rows = index.rows
    self.index = index
    self.recent = recent
  }

  /// Prepares the texts, where that has not been done.
  @discardableResult
  public mutating func prepareIndex() -> SearchIndex<Row> {
    if let index { return index }
    let index = SearchIndex(rows)
    self.index = index
    return index
  }

  /// Answers a query.
  ///
  /// Without a sort rows are ordered by score where something is searched, else as in the data. Rows that
  /// compare equal keep the data's order. A column that the rows do not have leaves the order as it is
  /// without a sort.
  public mutating func run(_ query: Query) -> Results<Row> {
    let pattern = SearchPattern(query.search)
    let column = query.sort.flatMap { Row.column($0.column) }
    var found = Found(positions: nil, scores: [])
    var candidates: SearchIndex<Row>.Candidates?
    if !pattern.isEmpty {
      (found, candidates) = search(pattern)
    }
    found = filtered(found, by: query.filter)
    if let column, let sort = query.sort {
      found = sorted(found, by: column, isDescending: sort.isDescending)
    } else if !pattern.isEmpty {
      found = found.ranked()
    }
    return Results(
      rows: Rows(rows, at: found.positions),
      search: pattern.isEmpty ? nil : index.map { (pattern, $0) },
      candidates: candidates, total: rows.count)
  }

  /// What a pattern finds, looked for in what the last search left that it goes on from.
  private mutating func search(
    _ pattern: SearchPattern
  ) -> (found: Found, candidates: SearchIndex<Row>.Candidates?) {
    let index = prepareIndex()
    recent.removeAll { !pattern.narrows($0.pattern) }
    let (found, candidates) = index.search(pattern, among: recent.last)
    if recent.last?.pattern != pattern { recent.append(candidates) }
    if recent.count > Self.limit { recent.removeFirst() }
    return (found, candidates)
  }

  /// How many searches are remembered, so that going back a letter is no new search.
  private static var limit: Int { 6 }

  private func filtered(_ found: Found, by filter: Filter) -> Found {
    guard !filter.isEmpty else { return found }
    var passed = Found(positions: [], scores: [])
    for (place, position) in found.allPositions(of: rows.count).enumerated()
    where filter.admits(rows[Int(position)]) {
      passed.positions?.append(position)
      if place < found.scores.count { passed.scores.append(found.scores[place]) }
    }
    return passed
  }

  private func sorted(_ found: Found, by column: Column<Row>, isDescending: Bool) -> Found {
    let positions = found.allPositions(of: rows.count)
    let order = column.order(of: positions.map { rows[Int($0)] }, isDescending: isDescending)
    return Found(positions: order.map { positions[$0] }, scores: [])
  }
}
