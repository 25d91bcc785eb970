import Text

/// A search as words without case, accents, spaces and signs. All must match.
public struct SearchPattern: Hashable, Sendable {
  /// A word of it.
  struct Term: Hashable, Sendable {
    /// The word as typed.
    let text: String
    /// Its letters and digits; never empty.
    let letters: [Letter]
    /// Its letters as ``FoldedTexts/Entry/mask`` has them.
    let mask: UInt32

    init?(_ text: Substring) {
      self.text = String(text)
      letters = FoldedText(self.text).letters
      mask = letters.reduce(0) { $0 | $1.maskBit }
      if letters.isEmpty { return nil }
    }
  }

  let terms: [Term]
  /// All words as one.
  let phrase: [Letter]

  /// Divides a text into words. Words of signs alone are left out.
  public init(_ text: String) {
    self.init(terms: text.split(whereSeparator: \.isWhitespace).compactMap(Term.init))
  }

  private init(terms: [Term]) {
    self.terms = terms
    phrase = terms.flatMap(\.letters)
  }

  /// The pattern without the words of questions ("who is in the ILRS"), for when nothing is found; nil if it has none, or no others.
  public var withoutStopWords: SearchPattern? {
    let others = terms.filter { !Self.stopWords.contains(folded($0.text)) }
    return others.isEmpty || others.count == terms.count ? nil : SearchPattern(terms: others)
  }

  private static let stopWords: Set<String> = [
    "a", "about", "an", "and", "are", "at", "by", "did", "do", "does", "for", "from", "has", "have", "how",
    "in",
    "is", "it", "many", "much", "of", "on", "or", "that", "the", "their", "to", "was", "were", "what", "when",
    "where", "which", "who", "whose", "why", "will", "with",
  ]

  /// Whether nothing is searched, so that everything matches.
  public var isEmpty: Bool { terms.isEmpty }

  /// The score of a record with these texts, the higher the better; nil if a word matches none of them.
  public func score(of texts: FoldedTexts) -> Int? {
    var score = 0
    for term in terms {
      guard let best = texts.bestMatch(of: term) else { return nil }
      score += best.match.score
    }
    return score + (phrasePart(of: texts)?.points ?? 0)
  }

  /// The most points for words in a row, and their text; the first of equals.
  func phrasePart(of texts: FoldedTexts) -> (entry: Int, points: Int)? {
    guard terms.count > 1 else { return nil }
    var best: (entry: Int, points: Int)?
    for entry in texts.entries.indices where texts.entries[entry].role.isNaming {
      guard let points = texts.match(phrase, in: entry)?.kind.phrasePoints else { continue }
      if points > best?.points ?? 0 { best = (entry, points) }
    }
    return best
  }
}
