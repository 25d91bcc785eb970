/// Rows whose texts have been prepared for searching, once for many searches.
public struct SearchIndex<Row: Searchable>: Sendable {
  /// The rows, in the data's order.
  public let rows: [Row]
  private let entries: [[Entry]]

  private struct Entry: Sendable {
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

  /// The rows that can match a pattern, and all that go on from it.
  public struct Candidates: Sendable {
    let pattern: SearchPattern
    let positions: [Int32]
  }

  /// Prepares rows.
  public init(_ rows: [Row]) {
    self.rows = rows
    entries = rows.map { row in
      row.searchTexts.map { Entry(text: $0, folded: FoldedText($0.text)) }
    }
  }

  /// The rows that can match a pattern: a superset of those that do.
  ///
  /// - Parameter earlier: what an earlier pattern left. Where the new one goes on from it (a letter more),
  ///   only those are looked at.
  public func candidates(for pattern: SearchPattern, among earlier: Candidates? = nil) -> Candidates {
    var positions = (0..<Int32(rows.count)).map(\.self)
    if let earlier, pattern.narrows(earlier.pattern) { positions = earlier.positions }
    return Candidates(pattern: pattern, positions: positions.filter { canMatch(at: Int($0), pattern) })
  }

  /// The rows that match a pattern with their scores, in the data's order.
  func found(_ pattern: SearchPattern, among candidates: Candidates? = nil) -> Found {
    var found = Found(positions: [], scores: [])
    for position in (candidates ?? self.candidates(for: pattern)).positions {
      guard let match = match(at: Int(position), pattern) else { continue }
      found.positions?.append(position)
      found.scores.append(Int32(match.score))
    }
    return found
  }

  /// Whether every word runs through some text. Unlike a match this can only be lost by typing on, never
  /// gained.
  private func canMatch(at position: Int, _ pattern: SearchPattern) -> Bool {
    pattern.terms.allSatisfy { term in
      entries[position].contains { entry in
        entry.text.role == .prose
          ? entry.folded.firstPlace(of: term.scalars) != nil
          : entry.folded.contains(scattered: term.scalars)
      }
    }
  }

  /// Why a row matches a pattern; nil where a word of it matches no text of the row.
  func match(at position: Int, _ pattern: SearchPattern) -> Match? {
    let entries = entries[position]
    var words: [(entry: Int, match: WordMatch)] = []
    for term in pattern.terms {
      guard let best = best(of: term.folded, in: entries) else { return nil }
      words.append(best)
    }
    guard let main = words.max(by: { $0.match.score < $1.match.score }) else { return nil }
    var parts = zip(pattern.terms, words).flatMap { term, word in
      word.match.parts(word: term.text, field: entries[word.entry].text.field)
    }
    if words.count > 1, let phrase = Self.phrasePart(pattern.phrase, in: entries) { parts.append(phrase) }
    let text = entries[main.entry]
    return Match(
      score: parts.reduce(0) { $0 + $1.points },
      field: text.text.field,
      text: text.text.text,
      textRanges: text.folded.ranges(of: words.filter { $0.entry == main.entry }.flatMap(\.match.places)),
      ranges: nameRanges(pattern, words, in: entries),
      parts: parts)
  }

  /// The best that the words earn for standing in a row; of equals the first text's.
  private static func phrasePart(_ phrase: [UInt32], in entries: [Entry]) -> Match.Part? {
    let parts = entries.compactMap { entry in
      entry.points(ofPhrase: phrase).map {
        Match.Part(reason: "the words in a row in the \(entry.text.field)", points: $0)
      }
    }
    return parts.max { $0.points < $1.points }
  }

  /// What to highlight in the name: words that match best there, and words that stand in it unbroken besides
  /// a better field.
  private func nameRanges(
    _ pattern: SearchPattern, _ words: [(entry: Int, match: WordMatch)], in entries: [Entry]
  ) -> [Range<Int>] {
    guard let name = entries.first, name.text.role == .name else { return [] }
    let places = zip(pattern.terms, words).flatMap { term, word in
      if word.entry == 0 { return word.match.places }
      let match = name.folded.match(term.folded, role: .name)
      return match.flatMap { $0.kind == .scattered ? nil : $0.places } ?? []
    }
    return name.folded.ranges(of: places)
  }

  private func best(of word: FoldedText, in entries: [Entry]) -> (entry: Int, match: WordMatch)? {
    var best: (entry: Int, match: WordMatch)?
    for (index, entry) in entries.enumerated() {
      guard let match = entry.folded.match(word, role: entry.text.role) else { continue }
      if match.score > best?.match.score ?? .min { best = (index, match) }
    }
    return best
  }
}
