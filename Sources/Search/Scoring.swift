/// The points of the fuzzy match: for each word the sum of its kind, its field and its letters. An unbroken match
/// outranks a scattered one in any field. Among unbroken ones kind and field count together: a word beginning in a name
/// outranks one in an operator, and an exact alias the beginning of a name.
enum Scoring {
  // The kind of match.
  static let exact = 300
  /// Below a word of a name: many records share a property.
  static let exactProperty = 228
  static let prefix = 220
  static let wordStart = 190
  static let inside = 140

  // Letters, as in fzf: runs and beginnings of words earn, gaps cost.
  static let letter = 2
  static let consecutive = 2
  static let word = 3
  static let inner = 2
  static let gapOpening = -3
  static let gapLetter = -1

  /// The cost of each unmatched letter of the text...
  static let unmatchedLetter = -1
  /// ...and its limit.
  static let unmatchedLimit = -10

  // For several words in a row in a name, alias or code: being it, beginning it, or anywhere in it.
  static let wholePhrase = 120
  static let leadingPhrase = 60
  static let phrase = 40

  /// The limit of a scattered match, below any unbroken one.
  static let scatteredLimit = 100

  /// The letters that a scattered match may skip without continuing at the beginning of a word.
  static let shortGap = 2
  /// Longer texts, in letters and digits, do not match scattered.
  static let scatteredText = 34
  /// Shorter words do not match scattered.
  static let scatteredWord = 2
  /// Shorter words match in prose only as a whole word, longer ones also as the beginning of one.
  static let proseWord = 3
  /// Words of this length or more also match within words of prose.
  static let proseInside = 5

  /// What a field adds.
  static func field(_ role: SearchText.Role) -> Int {
    switch role {
    case .name: 60
    case .alias: 45
    case .code: 30
    case .property: 15
    case .prose: 0
    }
  }

  /// The points of a matched letter: its own, and for continuing a run or beginning something.
  static func points(of letter: Letter, follows: Bool) -> Int {
    let beginning =
      switch letter.boundary {
      case .word: word
      case .inner: inner
      case .none: 0
      }
    return Self.letter + max(beginning, follows ? consecutive : 0)
  }

  /// The cost of a gap.
  static func points(ofGap letters: Int) -> Int { letters > 0 ? gapOpening + letters * gapLetter : 0 }

  /// The cost of unmatched letters.
  static func points(ofUnmatched letters: Int) -> Int { max(unmatchedLimit, letters * unmatchedLetter) }
}
