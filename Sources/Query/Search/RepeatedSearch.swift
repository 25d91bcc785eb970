/// An index together with what its last searches left, so that typing on looks only at what can still match, and
/// going back a letter at what could match then.
struct RepeatedSearch<Row: Searchable>: Sendable {
  let index: SearchIndex<Row>
  /// What the searches left, each going on from the one before.
  private var recent: [SearchIndex<Row>.Candidates]
  /// What the last one found.
  private var latest: (pattern: SearchPattern, found: Found)?

  /// How many searches are remembered.
  private static var limit: Int { 6 }

  /// - Parameter earlier: what a search left.
  init(_ index: SearchIndex<Row>, after earlier: SearchIndex<Row>.Candidates? = nil) {
    self.index = index
    recent = earlier.map { [$0] } ?? []
  }

  /// What the last search left; nil before any.
  var last: SearchIndex<Row>.Candidates? { recent.last }

  /// The rows that match a pattern with their scores, in the data's order.
  mutating func found(_ pattern: SearchPattern) -> Found {
    if let latest, latest.pattern == pattern { return latest.found }
    recent.removeAll { !pattern.narrows($0.pattern) }
    let (found, candidates) = index.search(pattern, among: recent.last)
    if recent.last?.pattern == pattern { recent.removeLast() }
    recent.append(candidates)
    if recent.count > Self.limit { recent.removeFirst() }
    latest = (pattern, found)
    return found
  }
}
