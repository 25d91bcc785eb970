/// One word of a search, looked for in the records of an index: what its best match in each of them earns, not
/// how.
///
/// It finds what `FoldedText.match` finds in the record's texts, and gives the same score.
struct WordSearch {
  /// What became of the word in a record.
  struct Outcome {
    /// What its best match earns; 0 for none.
    var score: Int
    /// Whether a word that goes on from it could match.
    var isPossible: Bool
  }

  private let needle: Needle
  /// What the word earns in each of the properties.
  private let inProperties: UnsafePointer<Int32>
  /// No match in running text earns more.
  private let mostInProse: Int
  private let scatter: ScatterSearch?

  /// Prepares a word for a search through an index.
  ///
  /// - Parameter memory: holds what the search looks at.
  init(_ word: FoldedText, in index: TextIndex, memory: SearchMemory) {
    let needle = Needle(word, in: memory)
    self.needle = needle
    mostInProse =
      Scoring.wordStart + Scoring.word + Scoring.letter * needle.letters
      + Scoring.consecutive * (needle.letters - 1) + needle.innerWords * (Scoring.word - Scoring.consecutive)
    scatter =
      (Scoring.scatteredWord...Scoring.scatteredText).contains(needle.letters)
      ? ScatterSearch(word.scalars, in: memory) : nil
    let properties = index.properties.texts
    let scores = memory.room(for: Int(properties.firstEntries[1]), Int32.self)
    var all = properties.shortTexts(of: 0)
    var place = 0
    while let text = all.next() {
      scores[place] = Int32(truncatingIfNeeded: Self.unbroken(needle, in: text))
      place += 1
    }
    inProperties = UnsafePointer(scores)
  }

  /// Looks for the word in a record.
  func outcome(in texts: TextBlock.Texts, at record: Int) -> Outcome {
    var outcome = Outcome(score: inShortTexts(of: texts, at: record), isPossible: true)
    if outcome.score < mostInProse {
      let prose = needle.prose(
        from: texts.prose + Int(texts.proseStarts[record]),
        to: texts.prose + Int(texts.proseStarts[record + 1])
      )
      outcome.score = max(outcome.score, prose.score)
      outcome.isPossible = outcome.score > 0 || prose.isThere
    }
    // Whatever is unbroken outranks what is scattered.
    if outcome.score == 0, let scatter {
      let scattered = self.scattered(scatter, in: texts, at: record)
      outcome.score = scattered.score
      outcome.isPossible = outcome.isPossible || scattered.isPossible
    }
    return outcome
  }

  /// What the best unbroken match in names, aliases, codes and properties earns; 0 for none.
  private func inShortTexts(of texts: TextBlock.Texts, at record: Int) -> Int {
    var best = 0
    var names = texts.shortTexts(of: record)
    while let text = names.next() { best = max(best, Self.unbroken(needle, in: text)) }
    for place in Int(texts.firstProperties[record])..<Int(texts.firstProperties[record &+ 1]) {
      best = max(best, Int(inProperties[Int(texts.properties[place])]))
    }
    return best
  }

  /// What the best unbroken match in a text of a few words earns; 0 for none.
  @inline(__always)
  private static func unbroken(_ needle: Needle, in text: TextBlock.Texts.ShortText) -> Int {
    guard let match = needle.unbroken(in: text) else { return 0 }
    return match.kind.points(in: text.role) + Scoring.field(text.role) + match.points
      + rest(of: text, besides: needle)
  }

  /// What the letters cost that the word leaves over.
  @inline(__always)
  private static func rest(of text: TextBlock.Texts.ShortText, besides needle: Needle) -> Int {
    max(Scoring.unmatchedLimit, (Int(text.entry.letters) - needle.letters) * Scoring.unmatchedLetter)
  }

  /// What the best scattered match in names, aliases and codes earns; 0 for none.
  private func scattered(_ scatter: ScatterSearch, in texts: TextBlock.Texts, at record: Int) -> Outcome {
    var best = Outcome(score: 0, isPossible: false)
    var names = texts.shortTexts(of: record)
    while let text = names.next() {
      guard text.entry.mask & needle.mask == needle.mask, text.entry.letters <= Scoring.scatteredText else {
        continue
      }
      let found = scatter.search(from: text.start, to: text.end)
      best.isPossible = best.isPossible || found.isInOrder
      if let points = found.points {
        let score = Scoring.field(text.role) + points + Self.rest(of: text, besides: needle)
        best.score = max(best.score, min(Scoring.scatteredLimit, score))
      }
    }
    return best
  }
}
