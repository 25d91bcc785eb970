/// All words of a search as one, looked for in names, aliases and codes: what they earn for standing in a row.
final class PhraseSearch {
  private let needle: Needle
  private let memory: NeedleMemory

  init(_ phrase: [UInt32]) {
    needle = Needle(phrase)
    memory = NeedleMemory(needle)
  }

  /// What they earn in the best text of a record; 0 where they do not stand in a row.
  func points(in block: TextBlock, at record: Int) -> Int {
    var best = 0
    var texts = block.shortTexts(of: record)
    while let text = texts.next() {
      guard text.entry.mask & needle.mask == needle.mask, text.entry.letters >= needle.letters,
        let match = memory.pointers.unbroken(from: text.start, to: text.end, of: Int(text.entry.letters))
      else { continue }
      best = max(best, match.kind.phrasePoints)
    }
    return best
  }
}

extension WordMatch.Kind {
  /// What words in a row earn that match so.
  fileprivate var phrasePoints: Int {
    switch self {
    case .exact: Scoring.wholePhrase
    case .prefix: Scoring.leadingPhrase
    case .wordStart, .inside, .scattered: Scoring.phrase
    }
  }
}
