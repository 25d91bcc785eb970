import Model
import Query
import Testing

@Suite("Sorting")
struct SortTests {
  private let craft = [
    Craft(id: "a", name: "Luna 10", operators: ["B", "A"], launched: Day("2024"), crew: 2, mass: 1.5),
    Craft(id: "b", name: "luna 9", launched: Day("2024-01-01"), crew: 10, isReusable: true),
    Craft(id: "c", name: "Étoile", operators: ["A"], crew: 2, mass: -3),
    Craft(id: "d", name: "Zond", launched: Day("2023-12"), isReusable: false),
    Craft(id: "e", name: "étoile", launched: Day("2024-01"), crew: 2, mass: 20),
  ]

  private func order(_ column: String, descending: Bool = false) -> String {
    let query = Query(sort: Sort(column: column, isDescending: descending))
    return query.run(on: craft).rows.map(\.id).joined()
  }

  @Test("Names sort ignoring case and accents, with numbers by value")
  func names() {
    #expect(order("name") == "cebad")
    #expect(order("name", descending: true) == "dabce")
  }

  @Test("Dates sort by their first day, the vaguer first, and rows without one come last either way")
  func dates() {
    #expect(order("launched") == "daebc")
    #expect(order("launched", descending: true) == "beadc")
  }

  @Test("Numbers sort by value, and equal ones keep the order of the data either way")
  func numbers() {
    #expect(order("crew-size") == "acebd")
    #expect(order("crew-size", descending: true) == "baced")
    #expect(order("mass") == "caebd")
    #expect(order("mass", descending: true) == "eacbd")
  }

  @Test("False sorts before true, lists by their first items, missing values last")
  func flagsAndLists() {
    #expect(order("reusable") == "dbace")
    #expect(order("operators") == "cabde")
  }

  @Test("A column can sort by a value other than the one shown")
  func rank() {
    #expect(order("size-class") == "acebd")
    #expect(order("size-class", descending: true) == "baced")
  }

  @Test("An unknown column keeps the order of the data")
  func unknownColumn() {
    #expect(order("colour") == "abcde")
  }

  @Test("A search orders by score unless a sort is asked for")
  func searchAndSort() {
    let rows = [
      Craft(id: "within", name: "Old Luna"), Craft(id: "begins", name: "Luna 9"),
      Craft(id: "is", name: "Luna"),
      Craft(id: "other", name: "Zond"),
    ]
    let searched = Query(search: "luna").run(on: rows)
    #expect(searched.rows.map(\.id) == ["is", "begins", "within"])
    #expect(searched.total == 4)
    let sorted = Query(search: "luna", sort: Sort(column: "name", isDescending: true)).run(on: rows)
    #expect(sorted.rows.map(\.id) == ["within", "begins", "is"])
    let unsorted = Query(search: "luna", sort: Sort(column: "colour")).run(on: rows)
    #expect(unsorted.rows.map(\.id) == ["is", "begins", "within"])
  }

  @Test("Levels, evidence and statuses sort by meaning, not alphabetically")
  func vocabularies() throws {
    let view = try fixtureView()
    func nations(_ column: String) -> [String] {
      Query(sort: Sort(column: column)).run(on: view.parties).rows.map(\.record.text)
    }
    #expect(nations("ilrs-level") == ["CHN", "ARE", "DZA", "LUX", "apsco"])
    #expect(nations("ilrs-evidence") == ["CHN", "apsco", "ARE", "DZA", "LUX"])
    let missions = Query(sort: Sort(column: "status")).run(on: view.missions).rows
    #expect(missions.map(\.status) == [.planned, .completed, .failed])
  }
}
