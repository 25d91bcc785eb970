import Model
import Testing

@testable import Query

@Suite("Prepared indexes")
struct SearchIndexTests {
  @Test(
    "Typing on within what the last search left finds what a fresh search finds",
    arguments: ["nations", "missions"])
  func narrowing(pane: String) throws {
    let view = try bundledView()
    switch pane {
    case "nations": typeOn(["south africa", "turkiye", "sngpr", "it signed", "uae"], in: view.nations)
    default:
      typeOn(["luna25", "change 6", "far side sample", "blu gh", "嫦娥六号", "deconfl"], in: view.missions)
    }
  }

  private func typeOn<Row: Listable>(_ texts: [String], in rows: [Row]) {
    let index = SearchIndex(rows)
    for text in texts {
      var last: Results<Row>?
      for end in text.indices {
        let query = Query(search: String(text[...end]))
        let narrowed = query.run(on: index, among: last?.candidates)
        let fresh = query.run(on: rows)
        #expect(narrowed.rows.map(\.id) == fresh.rows.map(\.id), "\(query.search)")
        #expect(narrowed.rows.indices.map(narrowed.match) == fresh.rows.indices.map(fresh.match))
        last = narrowed
      }
    }
  }

  @Test("What the last search left shrinks with every letter, and a deletion starts afresh")
  func candidates() {
    let rows = ["Luna", "Lunar", "Zond", "Lune"].map { Craft(id: $0, name: $0) }
    let index = SearchIndex(rows)
    func count(_ text: String, among earlier: SearchIndex<Craft>.Candidates?) -> SearchIndex<Craft>.Candidates
    {
      index.candidates(for: SearchPattern(text), among: earlier)
    }
    let lun = count("lun", among: nil)
    let luna = count("luna", among: lun)
    let two = count("luna r", among: luna)
    let back = count("lun", among: luna)
    let other = count("zo", among: luna)
    #expect([lun, luna, two, back, other].map(\.positions) == [[0, 1, 3], [0, 1], [1], [0, 1, 3], [2]])
  }

  @Test("The filter may change between two searches: what was left is of the search alone")
  func filterApart() {
    let rows = [
      Craft(id: "a", name: "Luna", region: "Asia"), Craft(id: "b", name: "Lunar", region: "Europe"),
    ]
    let index = SearchIndex(rows)
    let narrow = Query(filter: Filter([.region: ["Asia"]]), search: "lu").run(on: index)
    #expect(narrow.rows.map(\.id) == ["a"])
    let wide = Query(search: "lun").run(on: index, among: narrow.candidates)
    #expect(wide.rows.map(\.id) == ["a", "b"])
  }

  @Test("Blocks that are full before their time lose no row and mix up none")
  func smallBlocks() {
    var texts = RandomTexts(seed: 9)
    let rows = (0..<40).map { texts.craft($0) }
    let whole = SearchIndex(rows)
    let blocks = SearchIndex(rows, with: TextIndexBuilder(blockBytes: 300))
    #expect(blocks.texts.blocks.count > 5)
    for _ in 0..<30 {
      let pattern = SearchPattern(texts.pattern(from: rows[texts.below(40)].searchTexts))
      #expect(blocks.search(pattern).found.positions == whole.search(pattern).found.positions)
      #expect(blocks.search(pattern).found.scores == whole.search(pattern).found.scores)
    }
  }

  @Test("Some of the rows are found by the texts of all, in whatever blocks these are")
  func someOfAll() throws {
    let rows = ["Luna", "Zond", "Lunar", "Lune"].map { Craft(id: $0, name: $0) }
    for all in [SearchIndex(rows), SearchIndex(rows, with: TextIndexBuilder(blockBytes: 4))] {
      let some = try #require(SearchIndex([rows[1], rows[2], rows[3]], ofThoseIn: all))
      #expect(some.names("lun") == ["Lune", "Lunar"])
      #expect(some.names("zond") == ["Zond"])
      let fewer = try #require(SearchIndex([rows[3]], ofThoseIn: some))
      #expect(fewer.names("l") == ["Lune"])
      #expect(try #require(SearchIndex(rows, ofThoseIn: all)).names("lun") == ["Luna", "Lune", "Lunar"])
    }
    let all = SearchIndex(rows)
    #expect(SearchIndex([rows[3], rows[1]], ofThoseIn: all) == nil, "another order")
    #expect(SearchIndex(rows + [Craft(id: "x", name: "X")], ofThoseIn: all) == nil, "a row more")
  }

  @Test("The timeline is searched by the texts of the missions, and finds the phases too")
  func timeline() throws {
    let view = try bundledView()
    let rows = view.timeline()
    let own = SearchIndex(rows)
    let shared = SearchIndex(rows, missions: SearchIndex(view.missions), of: view)
    for text in ["luna", "construction", "nasa", "base", "e", "嫦", "orbiter 2", "roscosmos", "ilrs-ii"] {
      let pattern = SearchPattern(text)
      #expect(shared.search(pattern).found.positions == own.search(pattern).found.positions, "\(text)")
      #expect(shared.search(pattern).found.scores == own.search(pattern).found.scores, "\(text)")
    }
  }

  @Test("The preparation tells how far it is, and stops where it is told to")
  func stopping() {
    let rows = (0..<10_000).map { Craft(id: "\($0)", name: "Craft \($0)") }
    var seen: [Int] = []
    let stopped = SearchIndex(rows) { done in
      seen.append(done)
      return done < 4_096
    }
    #expect(stopped == nil)
    #expect(seen == [0, 4_096])
    #expect(SearchIndex(rows) { _ in true }?.names("9999") == ["Craft 9999"])
    #expect(SearchIndex(rows).names("craft 4096").first == "Craft 4096")
  }
}
