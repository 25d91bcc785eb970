/// One word of a search, looked for in the records of an index: what its best match in each of them earns, not
/// how.
///
/// It finds what `FoldedText.match` finds in the record's texts, and gives the same score.
final class WordSearch {
  /// What became of the word in a record.
  struct Outcome {
    /// What its best match earns; 0 for none.
    var score: Int
    /// Whether a word that goes on from it could match.
    var isPossible: Bool
  }

  private let needle: Needle
  private let pointers: NeedlePointers
  private let memory: NeedleMemory
  /// What the word earns in each of the properties.
  private let inProperties: UnsafeMutablePointer<Int32>
  /// No match in running text earns more.
  private let mostInProse: Int
  private let scatter: ScatterSearch?

  /// Prepares a word for a search through an index.
  init(_ needle: Needle, in index: TextIndex) {
    self.needle = needle
    memory = NeedleMemory(needle)
    pointers = memory.pointers
    mostInProse =
      Scoring.wordStart + Scoring.word + Scoring.letter * needle.letters
      + Scoring.consecutive * (needle.letters - 1) + needle.innerWords * (Scoring.word - Scoring.consecutive)
    scatter =
      (Scoring.scatteredWord...Scoring.scatteredText).contains(needle.letters)
      ? ScatterSearch(needle.scalars) : nil
    inProperties = .allocate(capacity: max(1, Int(index.properties.firstEntries[1])))
    var texts = index.properties.shortTexts(of: 0)
    var place = 0
    while let text = texts.next() {
      inProperties[place] = Int32(truncatingIfNeeded: unbroken(text))
      place += 1
    }
  }

  deinit { inProperties.deallocate() }

  /// Looks for the word in a record.
  func outcome(in block: TextBlock, at record: Int) -> Outcome {
    var outcome = Outcome(score: inShortTexts(of: block, at: record), isPossible: true)
    if outcome.score < mostInProse {
      let prose = pointers.prose(
        from: block.prose + Int(block.proseStarts[record]),
        to: block.prose + Int(block.proseStarts[record + 1])
      )
      outcome.score = max(outcome.score, prose.score)
      outcome.isPossible = outcome.score > 0 || prose.isThere
    }
    // Whatever is unbroken outranks what is scattered.
    if outcome.score == 0, let scatter {
      let scattered = self.scattered(scatter, in: block, at: record)
      outcome.score = scattered.score
      outcome.isPossible = outcome.isPossible || scattered.isPossible
    }
    return outcome
  }

  /// What the best unbroken match in names, aliases, codes and properties earns; 0 for none.
  private func inShortTexts(of block: TextBlock, at record: Int) -> Int {
    var best = 0
    var texts = block.shortTexts(of: record)
    while let text = texts.next() { best = max(best, unbroken(text)) }
    for place in Int(block.firstProperties[record])..<Int(block.firstProperties[record &+ 1]) {
      best = max(best, Int(inProperties[Int(block.properties[place])]))
    }
    return best
  }

  /// What the best unbroken match in a text of a few words earns; 0 for none.
  @inline(__always)
  private func unbroken(_ text: TextBlock.ShortText) -> Int {
    guard text.entry.mask & needle.mask == needle.mask, text.entry.letters >= needle.letters,
      let match = pointers.unbroken(from: text.start, to: text.end, of: Int(text.entry.letters))
    else { return 0 }
    return match.kind.points(in: text.role) + Scoring.field(text.role) + match.points + rest(of: text)
  }

  /// What the letters cost that the word leaves over.
  @inline(__always)
  private func rest(of text: TextBlock.ShortText) -> Int {
    max(Scoring.unmatchedLimit, (Int(text.entry.letters) - needle.letters) * Scoring.unmatchedLetter)
  }

  /// What the best scattered match in names, aliases and codes earns; 0 for none.
  private func scattered(_ scatter: ScatterSearch, in block: TextBlock, at record: Int) -> Outcome {
    var best = Outcome(score: 0, isPossible: false)
    var texts = block.shortTexts(of: record)
    while let text = texts.next() {
      guard text.entry.mask & needle.mask == needle.mask, text.entry.letters <= Scoring.scatteredText else {
        continue
      }
      let found = scatter.search(from: text.start, to: text.end)
      best.isPossible = best.isPossible || found.isInOrder
      if let points = found.points {
        let score = Scoring.field(text.role) + points + rest(of: text)
        best.score = max(best.score, min(Scoring.scatteredLimit, score))
      }
    }
    return best
  }
}
