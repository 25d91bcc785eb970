import Model
import Query
import TestSupport
import Testing

@Suite("The text twins of the pictures")
struct PictureRowTests {
  private let view = CatalogView(of: .small, from: Perspective(asOf: Catalog.small.asOf))

  @Test("Growth lists each joining with the number of members after it")
  func growth() {
    #expect(
      Table(Query().run(on: view.joinings())).csv() == """
        date,coalition,nation,count,provisional,evidence\r
        2020-10-13,Artemis,Japan,1,0,confirmed\r
        2020-10-13,Artemis,United States,2,0,confirmed\r
        2021-05-31,Artemis,New Zealand,3,0,reported\r
        2021-06-16,ILRS,China,1,0,confirmed\r
        2023-12-06,ILRS,Egypt,2,0,confirmed\r
        2024-04,ILRS,Türkiye,3,0,reported\r
        2024-04-05,ILRS,Thailand,4,0,confirmed\r
        2024-12-16,Artemis,Thailand,4,0,reported\r

        """)
  }

  @Test("A filter counts those that it lets through; a search only picks among them")
  func filter() {
    let filter = Filter([.region: ["Asia"], .coalition: ["ilrs"]])
    let rows = view.joinings(passing: filter)
    #expect(rows.map { "\($0.nation.id) \($0.count)" } == ["CHN 1", "TUR 2", "THA 3"])
    #expect(Query(filter: filter, search: "thai").run(on: rows).rows.map(\.count) == [3])
  }

  @Test("A joining can be filtered by what the nation is and how it joined")
  func facets() {
    func count(_ facet: Facet, _ value: String) -> Int {
      view.joinings(passing: Filter([facet: [value]])).count
    }
    #expect(count(.coalition, "both") == 2)
    #expect(count(.coalition, "ilrs") == 4)
    #expect(count(.region, "Oceania") == 1)
    #expect(count(.evidence, "reported") == 3)
    #expect(count(.level, Facet.unstated) == 0)
  }

  @Test("The timeline lists phases and missions with their rivals and slips")
  func timeline() {
    let columns = ["kind", "name", "start", "end", "status", "slipped-from"].compactMap(TimelineRow.column)
    #expect(
      Table(view.timeline(), columns: columns).csv() == """
        kind,name,start,end,status,slippedFrom\r
        phase,Phase I: Reconnaissance,2021,2025,under-way,\r
        phase,Phase II: Construction,2026,2035,planned,\r
        mission,Chang'e 6,2024-05-03,,completed,\r
        mission,Chang'e 8,2029,,planned,2028\r
        phase,Artemis II: Crew around the Moon,,,completed,\r
        mission,SLIM,2023-09-06,,completed,\r
        mission,Artemis II,2026-04-01,,completed,2025-09\r
        mission,SMART-1,2003-09-27,,completed,\r

        """)
  }

  @Test("Phases and missions share the vocabulary of states")
  func states() {
    #expect(
      TimelineRow.facets.first { $0 == .status }?.order == [
        "planned", "under-way", "completed", "active", "failed", "paused", "unstated",
      ])
    let query = Query(filter: Filter([.status: ["planned"]]))
    #expect(query.run(on: view.timeline()).rows.map(\.name) == ["Phase II: Construction", "Chang'e 8"])
  }

  @Test("Disagreements list the answers, the shown one first")
  func disagreements() {
    #expect(
      Table(Query().run(on: view.disagreements())).csv() == """
        title,answers,shown,claims\r
        Türkiye: whether it is a member of the ILRS,member; not a member,member,2\r
        China: when it joined the ILRS,2021-06-16; 2021-03-09,2021-06-16,2\r

        """)
  }
}
