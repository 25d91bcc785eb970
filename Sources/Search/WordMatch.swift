/// How a word of a search matches a text, and the points for it.
struct WordMatch {
  /// The kind of match, from the best.
  enum Kind {
    case exact
    case prefix
    case wordStart
    case inside
    case scattered

    /// The points for the kind in a text of a role.
    func points(in role: SearchText.Role) -> Int {
      switch self {
      case .exact: role == .property ? Scoring.exactProperty : Scoring.exact
      case .prefix: Scoring.prefix
      case .wordStart: Scoring.wordStart
      case .inside: Scoring.inside
      case .scattered: 0
      }
    }

    /// The points for several words in a row.
    var phrasePoints: Int {
      switch self {
      case .exact: Scoring.wholePhrase
      case .prefix: Scoring.leadingPhrase
      case .wordStart, .inside, .scattered: Scoring.phrase
      }
    }

    /// The kind in words, completed by the name of a field.
    var words: String {
      switch self {
      case .exact: "is the"
      case .prefix: "begins the"
      case .wordStart: "starts a word of the"
      case .inside: "is within the"
      case .scattered: "is scattered in the"
      }
    }
  }

  let kind: Kind
  let role: SearchText.Role
  /// From the first matched letter to the end of the last, as places in the text; with gaps only in a scattered match.
  let range: Range<Int>
  /// The points for letters, runs and beginnings of words.
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

  var score: Int { uncapped + cap }
  private var uncapped: Int { kind.points(in: role) + Scoring.field(role) + letters + gaps + rest }
  /// The cap of a scattered match, below unbroken ones; at most 0.
  private var cap: Int { kind == .scattered ? min(0, Scoring.scatteredLimit - uncapped) : 0 }

  /// The parts of the score, without zeros except for the kind.
  func parts(word: String, field: String) -> [Match.Part] {
    let kindPart = Match.Part(reason: "\(word): \(kind.words) \(field)", points: kind.points(in: role))
    let others = [
      Match.Part(reason: "\(word): weight of the \(field)", points: Scoring.field(role)),
      Match.Part(reason: "\(word): letters, runs, beginnings of words", points: letters),
      Match.Part(reason: "\(word): gaps", points: gaps),
      Match.Part(reason: "\(word): letters left over", points: rest),
      Match.Part(reason: "\(word): held below unbroken matches", points: cap),
    ]
    return [kindPart] + others.filter { $0.points != 0 }
  }
}
