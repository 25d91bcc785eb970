/// Rows whose texts have been prepared for searching, once for many searches.
///
/// A search computes what each row scores and no more; why a row matched is told when it is asked.
public struct SearchIndex<Row: Searchable>: Sendable {
  /// The rows, in the data's order.
  public let rows: [Row]
  private let texts: TextIndex

  /// The rows that can match a pattern, and all that go on from it.
  public struct Candidates: Sendable {
    let pattern: SearchPattern
    let positions: [Int32]
  }

  /// Prepares rows.
  public init(_ rows: [Row]) {
    var builder = TextIndexBuilder()
    for row in rows { builder.add(row) }
    self.rows = rows
    texts = builder.index()
  }

  /// Prepares rows, unless it is told to stop.
  ///
  /// - Parameter goesOn: is told from time to time how many rows are prepared, and says whether to go on.
  public init?(_ rows: [Row], while goesOn: (Int) -> Bool) {
    var builder = TextIndexBuilder()
    for (position, row) in rows.enumerated() {
      if position % 4_096 == 0, !goesOn(position) { return nil }
      builder.add(row)
    }
    self.rows = rows
    texts = builder.index()
  }

  /// How many bytes the prepared texts take.
  public var byteCount: Int { texts.byteCount }

  /// The rows that can match a pattern: a superset of those that do.
  ///
  /// - Parameter earlier: what an earlier pattern left. Where the new one goes on from it (a letter more),
  ///   only those are looked at.
  public func candidates(for pattern: SearchPattern, among earlier: Candidates? = nil) -> Candidates {
    search(pattern, among: earlier).candidates
  }

  /// The rows that match a pattern with their scores, in the data's order, and those that what goes on from
  /// it can match.
  func search(
    _ pattern: SearchPattern, among earlier: Candidates? = nil
  ) -> (found: Found, candidates: Candidates) {
    let isNarrower = earlier.map { pattern.narrows($0.pattern) } ?? false
    let finding = texts.search(pattern, among: isNarrower ? earlier?.positions : nil)
    return (
      Found(positions: finding.found, scores: finding.scores),
      Candidates(pattern: pattern, positions: finding.possible)
    )
  }

  /// Why a row matches a pattern; nil where a word of it matches no text of the row.
  func match(at position: Int, _ pattern: SearchPattern) -> Match? {
    Match(of: rows[position].searchTexts, pattern)
  }
}
