import Text

/// A search as words without case, accents, spaces and signs. All must match.
package struct SearchPattern: Hashable, Sendable {
  struct Term: Hashable, Sendable {
    let text: String
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
  let phrase: [Letter]

  /// Divides a text into words. Words of signs alone are left out.
  package init(_ text: String) {
    self.init(terms: text.split(whereSeparator: \.isWhitespace).compactMap(Term.init))
  }

  private init(terms: [Term]) {
    (self.terms, phrase) = (terms, terms.flatMap(\.letters))
  }

  /// The pattern without the words of questions ("who is in the ILRS"), for when nothing is found; nil if it has none, or no others.
  package var withoutStopWords: SearchPattern? {
    let others = terms.filter { !Self.stopWords.contains(folded($0.text)) }
    return others.isEmpty || others.count == terms.count ? nil : SearchPattern(terms: others)
  }

  private static let stopWords: Set<String> = [
    "a", "about", "an", "and", "are", "at", "by", "did", "do", "does", "for", "from", "has", "have", "how",
    "in", "is", "it", "many", "much", "of", "on", "or", "that", "the", "their", "to", "was", "were", "what",
    "when", "where", "which", "who", "whose", "why", "will", "with",
  ]

  package var isEmpty: Bool { terms.isEmpty }

  /// The score of a record with these texts, the higher the better; nil if a word matches none of them.
  package func score(of texts: FoldedTexts) -> Int? {
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
