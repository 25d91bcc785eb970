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
