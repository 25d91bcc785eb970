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
}
