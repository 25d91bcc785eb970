import Testing

@testable import Query

@Suite("Results")
struct ResultsTests {
  @Test("What is marked in a name is what the whole explanation has of it", arguments: 0..<20)
  func nameRanges(seed: Int) {
    var texts = RandomTexts(seed: UInt64(500 + seed))
    let rows = (0..<10).map { texts.craft($0) }
    for _ in 0..<20 {
      let results = Query(search: texts.pattern(from: rows[texts.below(rows.count)].searchTexts)).run(
        on: rows)
      for place in results.rows.indices {
        #expect(
          results.nameRanges(ofRowAt: results.rows.position(at: place)) == results.match(at: place)?.ranges
            ?? [])
      }
    }
  }

  @Test("Rows that are found stand by their scores, equals in the data's order")
  func ranking() {
    let found = Found(positions: [2, 3, 5, 7, 11, 13], scores: [10, 300, -4, 10, 300, 10]).ranked()
    #expect(found.positions == [3, 11, 2, 7, 13, 5])
    #expect(found.scores == [300, 300, 10, 10, 10, -4])
    #expect(Found(positions: [], scores: []).ranked().positions == [])
    #expect(Found(positions: nil).ranked().positions == nil)
  }

  @Test("Rows that are picked keep their places and their order")
  func picking() {
    let rows = Rows(["a", "b", "c", "d"], at: [3, 0, 1])
    #expect(Array(rows) == ["d", "a", "b"])
    let picked = rows.picked { $0 != "a" }
    #expect(Array(picked) == ["d", "b"])
    #expect(picked.position(at: 1) == 1)
    #expect(Array(Rows(["a", "b"]).picked { $0 == "b" }) == ["b"])
    #expect((0..<5).map(rows.index) == [1, 2, nil, 0, nil])
    #expect((0..<3).map(Rows(["a", "b"]).index) == [0, 1, nil])
  }
}
