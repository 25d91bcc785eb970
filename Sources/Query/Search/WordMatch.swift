/// How one word of a search matches one text, and what that earns.
struct WordMatch: Hashable, Sendable {
  /// The kind of match, from the best.
  enum Kind: Hashable, Sendable {
    case exact
    case prefix
    case wordStart
    case inside
    case scattered

    /// What the kind earns in a text of that role.
    func points(in role: SearchText.Role) -> Int {
      switch self {
      case .exact: role == .property ? Scoring.exactProperty : Scoring.exact
      case .prefix: Scoring.prefix
      case .wordStart: Scoring.wordStart
      case .inside: Scoring.inside
      case .scattered: 0
      }
    }

    /// The kind in words that a field's name completes.
    var words: String {
      switch self {
      case .exact: "is the"
      case .prefix: "begins the"
      case .wordStart: "begins a word of the"
      case .inside: "is within the"
      case .scattered: "is scattered in the"
      }
    }
  }

  let kind: Kind
  /// The matched letters and digits, as places among the text's.
  let places: [Int]
  let role: SearchText.Role
  /// What the letters earn: themselves, runs and beginnings of words.
  let letters: Int
  /// What gaps cost; not above 0.
  let gaps: Int
  /// What the rest of the text costs; not above 0.
  let rest: Int

  /// Scores a match.
  init(_ kind: Kind, at places: [Int], of text: FoldedText, role: SearchText.Role) {
    self.kind = kind
    self.places = places
    self.role = role
    var letters = 0
    var gaps = 0
    var previous: Int?
    for place in places {
      let gap = previous.map { place - $0 - 1 }
      letters += Self.points(ofLetterAt: place, in: text, follows: gap == 0)
      if let gap, gap > 0 { gaps += Scoring.gapOpening + gap * Scoring.gapLetter }
      previous = place
    }
    self.letters = letters
    self.gaps = gaps
    // How long a running text is says nothing of how well it fits.
    let left = role == .prose ? 0 : text.scalars.count - places.count
    rest = max(Scoring.unmatchedLimit, left * Scoring.unmatchedLetter)
  }

  /// What a matched letter earns: itself, and the better of going on a run and beginning something.
  static func points(ofLetterAt place: Int, in text: FoldedText, follows: Bool) -> Int {
    let beginning =
      switch text.boundaries[place] {
      case .word: Scoring.word
      case .inner: Scoring.inner
      case .none: 0
      }
    return Scoring.letter + max(beginning, follows ? Scoring.consecutive : 0)
  }

  /// All points together.
  var score: Int { uncapped + cap }

  private var uncapped: Int { kind.points(in: role) + Scoring.field(role) + letters + gaps + rest }

  /// What keeps a scattered match below the unbroken ones; not above 0.
  private var cap: Int { kind == .scattered ? min(0, Scoring.scatteredLimit - uncapped) : 0 }

  /// How the points came about; zeros are left out, but for the kind.
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
