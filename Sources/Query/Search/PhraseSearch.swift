/// All words of a search as one, looked for in names, aliases and codes: what they earn for standing in a row.
struct PhraseSearch {
  private let needle: Needle

  init(_ phrase: [UInt32], in memory: SearchMemory) {
    needle = Needle(phrase, in: memory)
  }

  /// What they earn in the best text of a record; 0 where they do not stand in a row.
  func points(in texts: TextBlock.Texts, at record: Int) -> Int {
    var best = 0
    var names = texts.shortTexts(of: record)
    while let text = names.next() {
      if let match = needle.unbroken(in: text) { best = max(best, match.kind.phrasePoints) }
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
