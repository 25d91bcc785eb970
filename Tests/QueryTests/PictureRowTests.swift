import Model
import Query
import TestSupport
import Testing

@Suite("The text versions of the pictures")
struct PictureRowTests {
  private let view = CatalogView(of: .small, from: Perspective(asOf: Catalog.small.asOf))

  @Test("Growth lists each join with the number of members after it")
  func growth() {
    #expect(
      Table(Query().run(on: view.joinings())).csv() == """
        joined,listed,coalition,nation,status,level,evidence,members,membersContested,membersListed,membersProvisional\r
        2020-10-13,,Artemis,Japan,member,government,confirmed,1,0,0,0\r
        2020-10-13,,Artemis,United States,member,government,confirmed,2,0,0,0\r
        2021-05-31,,Artemis,New Zealand,member,government,reported,3,0,0,0\r
        2021-06-16,,ILRS,China,member,government,confirmed,1,0,0,0\r
        2023-12-06,,ILRS,Egypt,member,agency,confirmed,2,0,0,0\r
        2024-04,,ILRS,Türkiye,contested,application,reported,2,1,0,0\r
        2024-04-05,,ILRS,Thailand,member,government,confirmed,3,1,0,0\r
        2024-12-16,,Artemis,Thailand,member,government,reported,4,0,0,0\r

        """)
  }

  @Test("A filter determines what is counted; a search only picks among it")
  func filter() {
    let filter = Filter([.region: ["Asia"], .coalition: ["ilrs"]])
    let rows = view.joinings(passing: filter)
    #expect(
      rows.map { "\($0.nation.id) \($0.count.text)" }
        == ["CHN 1", "TUR 1 +1 contested", "THA 2 +1 contested"])
    #expect(Query(filter: filter, search: "thai").run(on: rows).rows.map(\.count.all) == [3])
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

  @Test("The timeline lists phases and missions with dates differ and slips")
  func timeline() {
    let columns = ["kind", "name", "start", "end", "status", "slipped-from"].compactMap(TimelineRow.column)
    #expect(
      Table(view.timeline(), columns: columns).csv() == """
        kind,name,start,end,status,slippedFrom\r
        phase,Phase I: Reconnaissance,2021,2025,under-way,\r
        mission,Chang'e 6,2024-05-03,,completed,\r
        phase,Phase II: Construction,2026,2035,planned,\r
        mission,Chang'e 8,2029,,planned,2028\r
        phase,Artemis II: Crew around the Moon,,,completed,2025-09\r
        mission,Artemis II,2026-04-01,,completed,2025-09\r
        mission,SLIM,2023-09-06,,completed,\r
        mission,SMART-1,2003-09-27,,completed,\r

        """)
  }

  @Test("Phases and missions share the vocabulary of statuses")
  func states() {
    #expect(
      TimelineRow.facets.first { $0 == .status }?.order == [
        "planned", "under-way", "completed", "active", "failed", "paused", "unstated", "slipped",
      ])
    let query = Query(filter: Filter([.status: ["planned"]]))
    #expect(query.run(on: view.timeline()).rows.map(\.name) == ["Phase II: Construction", "Chang'e 8"])
  }

  @Test("Disagreements list the answers, the preferred one first")
  func disagreements() {
    #expect(
      Table(Query().run(on: view.disagreements())).csv() == """
        title,answers,shown,claims\r
        Türkiye: whether it is a member of the ILRS,member; not a member,member,2\r
        China: when it joined the ILRS,2021-06-16; 2021-03-09,2021-06-16,2\r

        """)
  }
}
