import TestSupport

@testable import Search

/// What a record scores is what can be explained, part by part, however much has been typed.
enum SearchFuzzing {
  static func check(_ input: inout FuzzInput, _ broken: inout BrokenRules) {
    let typed = input.text(upTo: 40)
    var records: [[SearchText]] = []
    while !input.isAtEnd, records.count < 12 {
      records.append(
        SearchText.Role.allCases.prefix(1 + input.below(5)).map {
          SearchText("\($0)", input.text(upTo: 160), role: $0)
        })
    }
    for (record, folded) in zip(records, FoldedTexts.folded(records)) {
      checkWords(of: record, folded, &broken)
      for end in typed.indices {
        check(String(typed[...end]), in: record, folded, &broken)
        if !broken.all.isEmpty { return }
      }
    }
  }

  private static func check(
    _ typed: String, in record: [SearchText], _ folded: FoldedTexts, _ broken: inout BrokenRules
  ) {
    let pattern = SearchPattern(typed)
    guard !pattern.isEmpty else { return }
    let place = { "\(typed.debugDescription) in \(record.map { "\($0.role) \($0.text.debugDescription)" })" }
    let (score, match) = (pattern.score(of: folded), Match(of: record, pattern))
    broken.expect(
      score == match?.score,
      "\(place()) scores \(score.map(String.init) ?? "nothing"), and as explained \(match?.parts.description ?? "nothing")"
    )
    guard let match else { return }
    broken.expect(match.score == match.parts.reduce(0) { $0 + $1.points }, "the bill of \(place()) adds up")
    for (number, term) in pattern.terms.enumerated() {
      guard let (entry, match) = folded.bestMatch(of: term) else { continue }
      let text = folded.letters[folded.place(of: entry)]
      let places = folded.places(of: term.letters, matching: match, in: entry)
      let letters = places.map { text[text.startIndex + $0] }
      broken.expect(
        letters.elementsEqual(term.letters) { $0.isSame(as: $1) },
        "the letters of word \(number) of \(place())")
      let isKept = match.kind != .scattered || match.score <= Scoring.scatteredLimit
      broken.expect(isKept, "a scattered match is held below unbroken ones in \(place())")
    }
    for word in typed.split(whereSeparator: \.isWhitespace) {
      let alone = SearchPattern(String(word))
      broken.expect(
        alone.isEmpty || alone.score(of: folded) != nil, "every word of \(place()) is found by itself")
    }
    for (ranges, text) in [(match.ranges, record[0].text), (match.textRanges, match.text)] {
      let apart = zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
      broken.expect(
        apart && ranges.allSatisfy { !$0.isEmpty }, "the marks of \(place()) stand apart: \(ranges)")
      broken.expect(
        (ranges.last?.upperBound ?? 0) <= text.count, "the marks of \(place()) lie within the text")
    }
  }

  /// A record is found by every word that stands in it.
  private static func checkWords(
    of record: [SearchText], _ folded: FoldedTexts, _ broken: inout BrokenRules
  ) {
    for text in record {
      for word in text.text.split(whereSeparator: \.isWhitespace) {
        let pattern = SearchPattern(String(word))
        broken.expect(
          pattern.isEmpty || pattern.score(of: folded) != nil,
          "\(text.role) \(text.text.debugDescription) is found by its word \(word.debugDescription)")
      }
    }
  }
}
