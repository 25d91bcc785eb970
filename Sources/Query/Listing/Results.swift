/// The rows that answer a query.
public struct Results<Row: Listable>: Sendable {
  /// The rows, in order.
  public let rows: Rows<Row>
  /// What the search left before the filter: hand it to the next run on the same index. Nil where nothing was
  /// searched.
  public let candidates: SearchIndex<Row>.Candidates?
  /// How many rows there were before filter and search.
  public let total: Int
  private let search: (pattern: SearchPattern, index: SearchIndex<Row>)?

  /// Rows given as an answer.
  public init(rows: [Row], total: Int) {
    self.init(rows: Rows(rows), total: total)
  }

  init(
    rows: Rows<Row>, search: (pattern: SearchPattern, index: SearchIndex<Row>)? = nil,
    candidates: SearchIndex<Row>.Candidates? = nil, total: Int
  ) {
    self.rows = rows
    self.search = search
    self.candidates = candidates
    self.total = total
  }

  /// Whether something was searched.
  public var isSearched: Bool { search != nil }

  /// What matched in the name of a row, as character offsets, ascending and apart.
  ///
  /// - Parameter position: the place of the row in the array that the results are of.
  public func nameRanges(ofRowAt position: Int) -> [Range<Int>] {
    search.map { Match.nameRanges(of: rows.base[position], $0.pattern) } ?? []
  }

  /// Why the row at a place of the order matched; nil where nothing was searched. Computed when it is asked.
  public func match(at index: Int) -> Match? {
    search.flatMap { $0.index.match(at: rows.position(at: index), $0.pattern) }
  }
}
