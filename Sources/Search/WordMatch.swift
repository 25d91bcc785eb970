/// The points of the fuzzy match: for each word the sum of its kind, its field and its letters. A word beginning in a name
/// outranks one in an operator, and an exact alias the beginning of a name.
enum Scoring {
  /// An exact property, below a word of a name: many records share a property.
  static let exactProperty = 228
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

  /// The points of a matched letter: its own, and for continuing a run or beginning something.
  static func points(of letter: Letter, follows: Bool) -> Int {
    let beginning = letter.boundary == .word ? word : letter.boundary == .inner ? inner : 0
    return Self.letter + max(beginning, follows ? consecutive : 0)
  }

  static func points(ofGap letters: Int) -> Int { letters > 0 ? gapOpening + letters * gapLetter : 0 }
  static func points(ofUnmatched letters: Int) -> Int { max(unmatchedLimit, letters * unmatchedLetter) }
}

/// How a word of a search matches a text, and the points for it.
struct WordMatch {
  enum Kind {
    case exact, prefix, wordStart, inside, scattered

    /// The points in a text, those of several words in a row, and the words that the name of a field completes.
    private var row: (points: Int, phrase: Int, words: String) {
      switch self {
      case .exact: (300, 120, "is the")
      case .prefix: (220, 60, "begins the")
      case .wordStart: (190, 40, "starts a word of the")
      case .inside: (140, 40, "is within the")
      case .scattered: (0, 40, "is scattered in the")
      }
    }
    var phrasePoints: Int { row.phrase }
    var words: String { row.words }

    func points(in role: SearchText.Role) -> Int {
      self == .exact && role == .property ? Scoring.exactProperty : row.points
    }
  }

  let kind: Kind
  let role: SearchText.Role
  /// From the first matched letter to the end of the last, as places in the text; with gaps only in a scattered match.
  let range: Range<Int>
  let letters: Int
  /// The cost of gaps; at most 0.
  let gaps: Int
  /// The cost of unmatched letters; at most 0.
  let rest: Int

  /// Scores a match by the ascending places of its letters.
  init(_ kind: Kind, at places: some Collection<Int>, of text: Span<Letter>, role: SearchText.Role) {
    var (letters, gaps) = (0, 0)
    var (first, end) = (0, 0)
    for place in places {
      let gap = place - end
      letters += Scoring.points(of: text[place], follows: end > 0 && gap == 0)
      if end > 0 { gaps += Scoring.points(ofGap: gap) } else { first = place }
      end = place + 1
    }
    (self.kind, self.role, self.letters, self.gaps) = (kind, role, letters, gaps)
    range = first..<end
    // The length of a running text says nothing about its fit.
    rest = role == .prose ? 0 : Scoring.points(ofUnmatched: text.count - places.count)
  }

  /// A score that no match of so many letters in a text exceeds.
  static func most(of letters: Int, in role: SearchText.Role) -> Int {
    let kind = role == .prose ? Kind.wordStart : .exact
    return kind.points(in: role) + role.points + letters * (Scoring.letter + Scoring.word)
  }

  var score: Int { uncapped + cap }
  private var uncapped: Int { kind.points(in: role) + role.points + letters + gaps + rest }
  private var cap: Int { kind == .scattered ? min(0, Scoring.scatteredLimit - uncapped) : 0 }

  /// The parts of the score, without zeros except for the kind.
  func parts(word: String, field: String) -> [Match.Part] {
    let kindPart = Match.Part(reason: "\(word): \(kind.words) \(field)", points: kind.points(in: role))
    let others = [
      Match.Part(reason: "\(word): weight of the \(field)", points: role.points),
      Match.Part(reason: "\(word): letters, runs, beginnings of words", points: letters),
      Match.Part(reason: "\(word): gaps", points: gaps),
      Match.Part(reason: "\(word): letters left over", points: rest),
      Match.Part(reason: "\(word): held below unbroken matches", points: cap),
    ]
    return [kindPart] + others.filter { $0.points != 0 }
  }
}
