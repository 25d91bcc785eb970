/// The points of the fuzzy match. What a word earns is the sum of its kind, its field and its letters.
///
/// An unbroken match outranks a scattered one whatever the field. Among unbroken ones kind and field weigh
/// together: the beginning of a word in the name outranks the beginning of an operator, and an alias hit
/// exactly outranks the beginning of a name.
enum Scoring {
  // The kind of match.
  static let exact = 300
  /// A property that is hit exactly ranks below a word of a name: many records share it.
  static let exactProperty = 228
  static let prefix = 220
  static let wordStart = 190
  static let inside = 140

  // The letters, as in fzf: runs and beginnings of words earn, gaps cost.
  static let letter = 2
  static let consecutive = 2
  static let word = 3
  static let inner = 2
  static let gapOpening = -3
  static let gapLetter = -1

  /// What a text takes off for each letter that the word leaves unmatched in it...
  static let unmatchedLetter = -1
  /// ...and no more than that altogether.
  static let unmatchedLimit = -10

  // For several words that stand one after the other in a name, alias or code: that are it, begin it, or
  // stand anywhere in it.
  static let wholePhrase = 120
  static let leadingPhrase = 60
  static let phrase = 40

  /// No scattered match is worth more: the least that an unbroken one is worth lies above.
  static let scatteredLimit = 100

  /// How many letters a scattered match may pass over without going on at the beginning of a word.
  static let shortGap = 2
  /// Texts with more letters and digits than this do not match scattered.
  static let scatteredText = 34
  /// Words shorter than this do not match scattered.
  static let scatteredWord = 2
  /// Words shorter than this match in prose only as a whole word; from here on as the beginning of one.
  static let proseWord = 3
  /// From this length on words match within words of prose.
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

  /// What a matched letter earns: itself, and the better of going on a run and beginning something.
  static func points(of letter: Letter, follows: Bool) -> Int {
    let beginning =
      switch letter.boundary {
      case .word: word
      case .inner: inner
      case .none: 0
      }
    return Self.letter + max(beginning, follows ? consecutive : 0)
  }

  /// What a gap of so many letters costs.
  static func points(ofGap letters: Int) -> Int { letters > 0 ? gapOpening + letters * gapLetter : 0 }

  /// What so many letters cost that a word leaves over.
  static func points(ofUnmatched letters: Int) -> Int { max(unmatchedLimit, letters * unmatchedLetter) }
}
