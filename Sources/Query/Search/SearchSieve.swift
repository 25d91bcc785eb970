/// Takes records one by one and keeps those that match a pattern, and those that can.
struct SearchSieve {
  /// The records that match, as they were taken.
  private(set) var found: [Int32] = []
  /// What each of them scores.
  private(set) var scores: [Int32] = []
  /// The records that match, or could if more was typed.
  private(set) var possible: [Int32] = []
  private let texts: TextIndex
  /// The longest first: few records have it.
  private let words: [WordSearch]
  private let phrase: PhraseSearch?

  init(_ pattern: SearchPattern, in texts: TextIndex) {
    self.texts = texts
    words = pattern.terms.map { Needle($0.folded) }.sorted { $0.letters > $1.letters }.map {
      WordSearch($0, in: texts)
    }
    phrase = words.count > 1 ? PhraseSearch(pattern.phrase) : nil
  }

  /// Looks at the record whose texts are at a place; it is kept under a number.
  mutating func take(_ number: Int32, at place: Int32) {
    let block = texts.blocks[Int(place) >> TextBlock.sizeBits]
    let record = Int(place) & (1 << TextBlock.sizeBits - 1)
    var score = 0
    var isFound = true
    for word in words {
      let outcome = word.outcome(in: block, at: record)
      guard outcome.isPossible else { return }
      score &+= outcome.score
      if outcome.score == 0 { isFound = false }
    }
    possible.append(number)
    guard isFound else { return }
    if let phrase { score &+= phrase.points(in: block, at: record) }
    found.append(number)
    scores.append(Int32(truncatingIfNeeded: score))
  }
}
