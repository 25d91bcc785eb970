import TestSupport

@testable import Query

/// A row that is nothing but texts.
struct FuzzRow: Searchable {
  let id: Int
  let searchTexts: [SearchText]
}

/// What a search finds in its index is what can be explained letter by letter, with the same score, also where it was typed one
/// letter after the other.
enum SearchFuzzing {
  static func check(_ input: inout FuzzInput, _ broken: inout BrokenRules) {
    let typed = input.text(upTo: 40)
    var rows: [FuzzRow] = []
    while !input.isAtEnd, rows.count < 12 {
      let texts = SearchText.Role.allCases.prefix(1 + input.below(5))
        .map { SearchText("\($0)", input.text(upTo: 160), role: $0) }
      rows.append(FuzzRow(id: rows.count, searchTexts: texts))
    }
    let index = SearchIndex(rows)
    var left: SearchIndex<FuzzRow>.Candidates?
    for end in typed.indices {
      let pattern = SearchPattern(String(typed[...end]))
      guard !pattern.isEmpty else { continue }
      let (found, candidates) = index.search(pattern, among: left)
      left = candidates
      let scores = Dictionary(zip(found.positions ?? [], found.scores)) { first, _ in first }
      let possible = Set(candidates.positions)
      for row in rows {
        check(row, pattern, String(typed[...end]), score: scores[Int32(row.id)], &broken)
        broken.expect(
          scores[Int32(row.id)] == nil || possible.contains(Int32(row.id)),
          "what is found is among the candidates")
      }
      if !broken.all.isEmpty { return }
    }
  }

  private static func check(
    _ row: FuzzRow, _ pattern: SearchPattern, _ typed: String, score: Int32?, _ broken: inout BrokenRules
  ) {
    let texts = row.searchTexts
    let match = Match(of: texts, pattern)
    let place = { "\(typed.debugDescription) in \(texts.map { "\($0.role) \($0.text.debugDescription)" })" }
    broken.expect(
      score == match.map { Int32($0.score) },
      "\(place()) scores \(score.map(String.init) ?? "nothing"), and as explained \(match?.parts.description ?? "nothing")"
    )
    guard let match else { return }
    broken.expect(match.score == match.parts.reduce(0) { $0 + $1.points }, "the bill of \(place()) adds up")
    broken.expect(
      Match.nameRanges(of: row, pattern) == match.ranges, "the name of \(place()) is marked the short way too"
    )
    for (ranges, text) in [(match.ranges, texts[0].text), (match.textRanges, match.text)] {
      let apart = zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
      broken.expect(
        apart && ranges.allSatisfy { !$0.isEmpty }, "the marks of \(place()) stand apart: \(ranges)")
      broken.expect(
        (ranges.last?.upperBound ?? 0) <= text.count, "the marks of \(place()) lie within the text")
    }
  }
}
