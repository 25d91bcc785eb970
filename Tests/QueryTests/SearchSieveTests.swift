import Model
import Testing

@testable import Query

@Suite("Searching an index against explaining it")
struct SearchSieveTests {
  /// Expects of every row that it is found exactly where its match can be explained, with the same score.
  private func check<Row: Searchable>(
    _ text: String, _ index: SearchIndex<Row>, among earlier: SearchIndex<Row>.Candidates? = nil
  ) -> SearchIndex<Row>.Candidates {
    let pattern = SearchPattern(text)
    let (found, candidates) = index.search(pattern, among: earlier)
    var scores: [Int32: Int32] = [:]
    for (position, score) in zip(found.positions ?? [], found.scores) { scores[position] = score }
    let possible = Set(candidates.positions)
    for position in index.rows.indices {
      let match = Match(of: index.rows[position].searchTexts, pattern)
      let score = scores[Int32(position)]
      #expect(
        score == match.map { Int32($0.score) },
        "\(text.debugDescription) in \(index.rows[position].searchTexts.map(\.text)): \(match?.parts ?? [])")
      #expect(match == nil || possible.contains(Int32(position)))
    }
    return candidates
  }

  @Test("Random searches of random texts", arguments: 0..<60)
  func random(seed: Int) {
    var texts = RandomTexts(seed: UInt64(seed))
    let rows = (0..<12).map { texts.craft($0) }
    let index = SearchIndex(rows)
    for _ in 0..<25 {
      let pattern = texts.pattern(from: rows[texts.below(rows.count)].searchTexts)
      if SearchPattern(pattern).isEmpty { continue }
      _ = check(pattern, index)
    }
  }

  @Test("Typed on letter by letter, nothing is lost among what was left", arguments: 0..<20)
  func typing(seed: Int) {
    var texts = RandomTexts(seed: UInt64(1_000 + seed))
    let rows = (0..<20).map { texts.craft($0) }
    let index = SearchIndex(rows)
    for _ in 0..<8 {
      let pattern = texts.pattern(from: rows[texts.below(rows.count)].searchTexts)
      var left: SearchIndex<Craft>.Candidates?
      for end in pattern.indices where !SearchPattern(String(pattern[...end])).isEmpty {
        left = check(String(pattern[...end]), index, among: left)
      }
    }
  }

  @Test("Words of the bundled data, and every beginning of them")
  func bundled() throws {
    let view = try bundledView()
    let index = SearchIndex(view.missions)
    for text in [
      "luna25", "chang'e 6", "嫦娥六号", "луна", "far-side", "sample return nasa", "trky", "bluegh", "lro 2009",
      "a b c",
      "deconfl", "iss", "sngl", "ice water", "е",
    ] {
      for end in text.indices where text[end] != " " { _ = check(String(text[...end]), index) }
    }
  }

  @Test("Texts that are longer than a look at them at once, and many of them")
  func long() {
    let filling = String(repeating: "lorem ipsum dolor ", count: 40)
    let rows = (0..<200).map { number in
      Craft(
        id: "craft-\(number)", name: String(repeating: "Nano", count: number),
        about: String(filling.prefix(number * 3)) + "Needle\(number) in the hay")
    }
    let index = SearchIndex(rows)
    for text in [
      "needle", "needle7", "eedle", "hay", "le1", "ha", "n", "in the", "nanonano", "craft19", "lor",
    ] {
      _ = check(text, index)
    }
  }
}
