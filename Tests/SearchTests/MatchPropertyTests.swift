import TestSupport
import Testing

@testable import Search

@Suite("Invariants of matches")
struct MatchPropertyTests {
  private func record(_ texts: inout RandomTexts) -> [SearchText] {
    [SearchText("name", texts.text(words: 1 + texts.below(5)), role: .name)]
      + (0..<texts.below(6)).map { _ in
        let role = SearchText.Role.allCases[1 + texts.below(4)]
        return SearchText(
          "\(role)", texts.text(words: role == .prose ? texts.below(30) : 1 + texts.below(4)), role: role)
      }
  }

  @Test(
    "A score is the sum of its explanation, and marks do not overlap",
    arguments: 0..<40 as Range<UInt64>)
  func explained(seed: UInt64) {
    var texts = RandomTexts(seed: seed)
    for _ in 0..<40 {
      let record = record(&texts)
      let pattern = SearchPattern(texts.pattern(from: record.map(\.text)))
      if pattern.isEmpty { continue }
      let match = Match(of: record, pattern)
      #expect(match?.score == pattern.score(of: FoldedTexts(record)))
      guard let match else { continue }
      #expect(match.score == match.parts.reduce(0) { $0 + $1.points })
      #expect(match.ranges == pattern.nameRanges(in: record[0], of: record))
      for (ranges, text) in [(match.ranges, record[0].text), (match.textRanges, match.text)] {
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
        #expect(ranges.allSatisfy { !$0.isEmpty } && ranges.last?.upperBound ?? 0 <= text.count)
      }
    }
  }

  @Test("A word's match is the best of all its texts", arguments: 0..<40 as Range<UInt64>)
  func best(seed: UInt64) {
    var texts = RandomTexts(seed: 2_000 + seed)
    for _ in 0..<40 {
      let record = record(&texts)
      let folded = FoldedTexts(record)
      for term in SearchPattern(texts.pattern(from: record.map(\.text))).terms {
        let unbroken = folded.entries.indices.compactMap { folded.match(term.letters, in: $0)?.score }.max()
        guard let unbroken else { continue }
        #expect(folded.bestMatch(of: term)?.match.score == unbroken)
        let alone = record.compactMap { FoldedTexts([$0]).bestMatch(of: term)?.match.score }.max()
        #expect(folded.bestMatch(of: term)?.match.score == alone)
      }
    }
  }

  @Test("Texts folded together score as each alone, over many blocks")
  func together() {
    var texts = RandomTexts(seed: 3_000)
    let records = (0..<3_000).map { _ in record(&texts) }
    let folded = FoldedTexts.folded(records)
    #expect(folded.count == records.count)
    #expect(folded.last.map { $0.letters.count } != folded.first.map { $0.letters.count }, "several blocks")
    let patterns = (0..<20).map { SearchPattern(texts.pattern(from: records[$0 * 140].map(\.text))) }
    for (record, together) in zip(records, folded) {
      let alone = FoldedTexts(record)
      for pattern in patterns { #expect(pattern.score(of: together) == pattern.score(of: alone)) }
    }
    #expect(FoldedTexts.folded([]).isEmpty)
    #expect(
      FoldedTexts.folded([[], [SearchText("name", "Luna", role: .name)], []]).map(\.entries.count) == [
        0, 1, 0,
      ])
  }

  @Test(
    "Every word of a text finds it, and an additional word does not", arguments: 0..<40 as Range<UInt64>)
  func words(seed: UInt64) {
    var texts = RandomTexts(seed: 1_000 + seed)
    for _ in 0..<20 {
      let record = record(&texts)
      let folded = FoldedTexts(record)
      for text in record {
        for word in text.text.split(whereSeparator: \.isWhitespace) where !SearchPattern(String(word)).isEmpty
        {
          #expect(SearchPattern(String(word)).score(of: folded) != nil, "\(word) in \(text)")
        }
      }
      let typed = texts.pattern(from: record.map(\.text))
      if SearchPattern(typed + " " + texts.word()).score(of: folded) != nil {
        #expect(SearchPattern(typed).isEmpty || SearchPattern(typed).score(of: folded) != nil)
      }
    }
  }
}
