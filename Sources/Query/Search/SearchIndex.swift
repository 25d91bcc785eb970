/// Rows whose texts have been prepared for searching, once for many searches.
///
/// A search computes what each row scores and no more; why a row matched is told when it is asked.
public struct SearchIndex<Row: Searchable>: Sendable {
  /// The rows, in the data's order.
  public let rows: [Row]
  let texts: TextIndex
  /// For every row the place of its texts; nil where these stand as the rows.
  let places: [Int32]?
  /// The rows in the order of their texts, in which they are looked at; nil where that is their own.
  private let textOrder: [Int32]?

  /// The rows that can match a pattern, and all that go on from it.
  public struct Candidates: Sendable {
    let pattern: SearchPattern
    /// In the order in which they are looked at.
    let positions: [Int32]
  }

  /// Prepares rows.
  public init(_ rows: [Row]) {
    self.init(rows, with: TextIndexBuilder())
  }

  /// Prepares rows, unless it is told to stop.
  ///
  /// - Parameter goesOn: is told from time to time how many rows are prepared, and says whether to go on.
  public init?(_ rows: [Row], while goesOn: (Int) -> Bool) {
    var isDone = true
    self.init(rows, with: TextIndexBuilder()) { position in
      isDone = position % 4_096 != 0 || goesOn(position)
      return isDone
    }
    if !isDone { return nil }
  }

  init(_ rows: [Row], with builder: consuming TextIndexBuilder, while goesOn: (Int) -> Bool = { _ in true }) {
    // A block that is full before its time leaves places empty.
    var places: [Int32]?
    for (position, row) in rows.enumerated() {
      guard goesOn(position) else { break }
      let place = builder.add(row)
      if places == nil, place != position { places = Array(0..<Int32(position)) }
      places?.append(place)
    }
    self.init(rows, texts: builder.index(), at: places)
  }

  init(_ rows: [Row], texts: TextIndex, at places: [Int32]?) {
    self.rows = rows
    self.texts = texts
    self.places = places
    textOrder = places.flatMap(Self.textOrder)
  }

  private static func textOrder(of places: [Int32]) -> [Int32]? {
    guard zip(places, places.dropFirst()).contains(where: { $0 > $1 }) else { return nil }
    return places.indices.map(Int32.init).sorted { places[Int($0)] < places[Int($1)] }
  }

  /// Rows whose texts stand in the index of others: some of them, in the same order.
  ///
  /// - Parameter other: has for each row one of the same identity, with the same texts. Nil where it has not.
  public init?(_ rows: [Row], ofThoseIn other: SearchIndex) {
    var places: [Int32] = []
    places.reserveCapacity(rows.count)
    var position = 0
    for row in rows {
      while position < other.rows.count, other.rows[position].id != row.id { position += 1 }
      guard position < other.rows.count else { return nil }
      places.append(other.place(of: position))
      position += 1
    }
    let isWhole = rows.count == other.rows.count
    self.init(rows, texts: other.texts, at: isWhole ? other.places : places)
  }

  /// Where the texts of a row stand.
  func place(of position: Int) -> Int32 { places?[position] ?? Int32(position) }

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
    let finding = texts.search(pattern, at: places, among: isNarrower ? earlier?.positions : textOrder)
    let found = Found(positions: finding.found, scores: finding.scores)
    return (
      textOrder == nil ? found : found.inOrder(of: rows.count),
      Candidates(pattern: pattern, positions: finding.possible)
    )
  }

  /// Why a row matches a pattern; nil where a word of it matches no text of the row.
  func match(at position: Int, _ pattern: SearchPattern) -> Match? {
    Match(of: rows[position].searchTexts, pattern)
  }
}
