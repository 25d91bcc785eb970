package struct Match: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    /// The reason in words: `luna: starts the name`.
    package let reason: String
    package let points: Int
  }

  /// The sum of all parts: the higher the better.
  package let score: Int
  /// The field of the best matching word, for people: `name`, `alias`, `operator`.
  package let field: String
  package let text: String
  package let textRanges: [Range<Int>]
  /// What matched in the name that lists show, as ascending character ranges; empty if the match is elsewhere.
  package let ranges: [Range<Int>]
  package let parts: [Part]
}

extension Match {
  /// Why a record with these texts matches a pattern; nil where a word of it matches none of them.
  package init?(of texts: [SearchText], _ pattern: SearchPattern) {
    let folded = FoldedTexts(texts)
    let words = pattern.terms.compactMap { folded.bestMatch(of: $0) }
    guard words.count == pattern.terms.count,
      let main = words.max(by: { $0.match.score < $1.match.score })
    else { return nil }
    var parts = zip(pattern.terms, words).flatMap { term, word in
      word.match.parts(word: term.text, field: texts[word.entry].field)
    }
    if let (entry, points) = pattern.phrasePart(of: folded) {
      parts.append(Part(reason: "the words in a row in the \(texts[entry].field)", points: points))
    }
    let places = zip(pattern.terms, words).flatMap { term, word in
      word.entry == main.entry ? folded.places(of: term.letters, matching: word.match, in: word.entry) : []
    }
    self.init(
      score: parts.reduce(0) { $0 + $1.points }, field: texts[main.entry].field, text: texts[main.entry].text,
      textRanges: FoldedText(texts[main.entry].text).ranges(of: places),
      ranges: pattern.nameRanges(in: texts[0], of: texts), parts: parts)
  }
}

extension SearchPattern {
  /// What to highlight in the name of a match, as ascending character ranges: words unbroken in it, even if another field matches
  /// better, and words whose letters match best there. `texts`, the name first, are used only if the name does not suffice.
  package func nameRanges(
    in name: SearchText, of texts: @autoclosure () -> [SearchText]
  ) -> [Range<Int>] {
    guard name.role == .name else { return [] }
    let folded = FoldedTexts([name])
    let places = terms.flatMap { term -> [Int] in
      guard let match = folded.bestMatch(of: term)?.match else { return [] }
      // Letters scattered in the name may be together elsewhere.
      let isBest = match.kind != .scattered || FoldedTexts(texts()).bestMatch(of: term)?.entry == 0
      return isBest ? folded.places(of: term.letters, matching: match, in: 0) : []
    }
    return FoldedText(name.text).ranges(of: places)
  }
}

package struct SearchText: Hashable, Sendable {
  /// The kind of text: how much a match counts, and how freely it may match.
  package enum Role: UInt8, CaseIterable, Sendable {
    case name = 60
    /// Another name, or the name in its own language.
    case alias = 45
    case code = 30
    /// A short property: operator, region, type.
    case property = 15
    /// Running text. It matches by whole words and their beginnings, so that it adds no noise.
    case prose = 0

    /// What a match in it adds to the score.
    package var points: Int { Int(rawValue) }
    /// Whether the text names the record. Scattered letters may match it, and words in a row earn points.
    var isNaming: Bool { self == .name || self == .alias || self == .code }
  }

  /// What the text is, for people: `name`, `alias`, `operator`.
  package let field: String
  package let text: String
  package let role: Role

  package init(_ field: String, _ text: String, role: Role) {
    (self.field, self.text, self.role) = (field, text, role)
  }
}
