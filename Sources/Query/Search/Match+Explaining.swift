extension Match {
  /// A text of a record, folded.
  private struct Entry {
    let text: SearchText
    let folded: FoldedText

    /// What the words of a search earn if they stand in it one after the other.
    func points(ofPhrase phrase: [UInt32]) -> Int? {
      guard [.name, .alias, .code].contains(text.role), let place = folded.firstPlace(of: phrase) else {
        return nil
      }
      if phrase.count == folded.scalars.count { return Scoring.wholePhrase }
      return place == 0 ? Scoring.leadingPhrase : Scoring.phrase
    }
  }

  /// A word of a search with its best match.
  private typealias Word = (entry: Int, match: WordMatch)

  /// Why a record with these texts matches a pattern; nil where a word of it matches none of them.
  init?(of texts: [SearchText], _ pattern: SearchPattern) {
    let entries = texts.map { Entry(text: $0, folded: FoldedText($0.text)) }
    var words: [Word] = []
    for term in pattern.terms {
      guard let best = Self.best(of: term.folded, in: entries) else { return nil }
      words.append(best)
    }
    guard let main = words.max(by: { $0.match.score < $1.match.score }) else { return nil }
    var parts = zip(pattern.terms, words).flatMap { term, word in
      word.match.parts(word: term.text, field: entries[word.entry].text.field)
    }
    if words.count > 1, let phrase = Self.phrasePart(pattern.phrase, in: entries) { parts.append(phrase) }
    let text = entries[main.entry]
    self.init(
      score: parts.reduce(0) { $0 + $1.points },
      field: text.text.field,
      text: text.text.text,
      textRanges: text.folded.ranges(of: words.filter { $0.entry == main.entry }.flatMap(\.match.places)),
      ranges: Self.nameRanges(pattern, words, in: entries),
      parts: parts)
  }

  /// The best that the words earn for standing in a row; of equals the first text's.
  private static func phrasePart(_ phrase: [UInt32], in entries: [Entry]) -> Part? {
    let parts = entries.compactMap { entry in
      entry.points(ofPhrase: phrase).map {
        Part(reason: "the words in a row in the \(entry.text.field)", points: $0)
      }
    }
    return parts.max { $0.points < $1.points }
  }

  /// What to highlight in the name: words that match best there, and words that stand in it unbroken besides
  /// a better field.
  private static func nameRanges(
    _ pattern: SearchPattern, _ words: [Word], in entries: [Entry]
  ) -> [Range<Int>] {
    guard let name = entries.first, name.text.role == .name else { return [] }
    let places = zip(pattern.terms, words).flatMap { term, word in
      if word.entry == 0 { return word.match.places }
      let match = name.folded.match(term.folded, role: .name)
      return match.flatMap { $0.kind == .scattered ? nil : $0.places } ?? []
    }
    return name.folded.ranges(of: places)
  }

  /// What to highlight in the name of a record that matches: the same as in the whole explanation, without
  /// looking at more of it than is needed.
  static func nameRanges(of record: some Searchable, _ pattern: SearchPattern) -> [Range<Int>] {
    guard let first = record.nameText, first.role == .name else { return [] }
    let name = FoldedText(first.text)
    let matches = pattern.terms.map { name.match($0.folded, role: .name) }
    // Whether letters that are only scattered in the name stand together elsewhere, the other texts tell.
    if matches.contains(where: { $0?.kind == .scattered }) {
      return Match(of: record.searchTexts, pattern)?.ranges ?? []
    }
    return name.ranges(of: matches.flatMap { $0?.places ?? [] })
  }

  private static func best(of word: FoldedText, in entries: [Entry]) -> Word? {
    var best: Word?
    for (index, entry) in entries.enumerated() {
      guard let match = entry.folded.match(word, role: entry.text.role) else { continue }
      if match.score > best?.match.score ?? .min { best = (index, match) }
    }
    return best
  }
}
