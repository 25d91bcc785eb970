import Model
import Query
import Testing
import Text

@Suite("Rows of the catalog")
struct RowTests {
  @Test("Nations and organisations list status, dates, level and evidence in each coalition")
  func parties() throws {
    let columns = Array(PartyRow.columns.prefix(13))
    let table = Table(Query().run(on: try fixtureView().parties), columns: columns)
    #expect(
      table.csv() == """
        name,kind,region,ilrsStatus,joinedIlrs,listedIlrs,ilrsLevel,ilrsEvidence,artemisStatus,joinedArtemis,listedArtemis,artemisLevel,artemisEvidence\r
        Algeria,nation,Africa,linked,,,,provisional,,,,,\r
        China,nation,Asia,member,2021-06-16,,government,confirmed,,,,,\r
        Luxembourg,nation,Europe,,,,,,member,2020-10-13,,government,confirmed\r
        United Arab Emirates,nation,Asia,contested,2023-06,,institute,reported,member,2020-10-13,,government,confirmed\r
        Asia-Pacific Space Cooperation Organization,organisation,Asia,member,2021-10,,,confirmed,,,,,\r

        """)
  }

  @Test("An export of a nation gives the evidence of its status on each side, and who contests it")
  func nationExport() throws {
    let emirates = try #require(fixtureView().parties.first { $0.record.text == "ARE" })
    #expect(
      Table([emirates], columns: Array(PartyRow.columns.dropFirst(13))).plain() == """
        Kind of organisation:
        ID: ARE
        ISO 3166 alpha-2: AE
        UN M49: 784
        Subregion: Western Asia
        Capital: Abu Dhabi
        Latitude: 24.45
        Longitude: 54.38
        Agency:
        Wikidata:
        Coalitions: ILRS; Artemis
        ILRS stance: joined
        ILRS date: 2023-06
        ILRS dates differ: false
        ILRS contested by: daily
        ILRS sources: daily
        Artemis stance: joined
        Artemis date: 2020-10-13
        Artemis dates differ: false
        Artemis contested by:
        Artemis sources: agency-note
        ESA:
        ESA since:
        Party to:
        Outer Space Treaty:
        Outer Space Treaty, status of:
        Outer Space Treaty evidence:
        Outer Space Treaty contested:
        Rescue Agreement:
        Rescue Agreement, status of:
        Rescue Agreement evidence:
        Rescue Agreement contested:
        Liability Convention:
        Liability Convention, status of:
        Liability Convention evidence:
        Liability Convention contested:
        Registration Convention:
        Registration Convention, status of:
        Registration Convention evidence:
        Registration Convention contested:
        Moon Agreement:
        Moon Agreement, status of:
        Moon Agreement evidence:
        Moon Agreement contested:

        """)
  }

  @Test("Missions and phases list what the panes show")
  func missionsAndPhases() throws {
    let view = try fixtureView()
    #expect(
      Table(Query().run(on: view.missions)).markdown() == """
        | Mission | Native name | Operator | Types | Launch | Status | Site |
        | --- | --- | --- | --- | --- | --- | --- |
        | Chang'e 6 | 嫦娥六号 | CNSA | lander; sample return | 2024-05-03 | completed | Apollo basin |
        | Luna 25 |  | Roscosmos | lander | 2023-08-10 | failed |  |
        | Beresheet |  | SpaceIL | lander | 2027 | planned |  |

        """)
    #expect(
      Table(Query().run(on: view.phases)).markdown() == """
        | Coalition | Phase | From | To | Status | Missions flown |
        | --- | --- | --- | --- | --- | ---: |
        | ILRS | Phase I: Reconnaissance | 2021 | 2025 | under-way | 2/2 |

        """)
  }

  @Test("Topics list the number of statements on each side")
  func topics() throws {
    #expect(
      Table(Query().run(on: try fixtureView().topics)).csv()
        == "title,artemis,ilrs,both\r\nPower,1,1,0\r\n")
  }

  @Test("Sources list their origin and number of citations, and filter by kind")
  func sources() throws {
    let rows = try fixtureView().sourceRows()
    #expect(
      Table(Query().run(on: rows)).markdown() == """
        | ID | Source | Publisher | Date | Kind | Cited |
        | --- | --- | --- | --- | --- | ---: |
        | agency-note | Note of the agency | CNSA | 2024-01-01 | official | 20 |
        | daily | Report in a daily |  |  | press | 14 |
        | leaflet | Headline at second hand |  |  | repo-trace | 2 |

        """)
    let query = Query(filter: Filter([.kind: ["press", "repo-trace"]]))
    #expect(query.run(on: rows).rows.map(\.id) == ["daily", "leaflet"])
    #expect(
      PreparedRows(rows).facetGroups(query).map { $0.counts.map(\.label) } == [
        ["official", "press", "repository trace"]
      ])
  }

  @Test("An export of a mission has its place, its links and its sources")
  func missionExport() throws {
    let mission = try #require(fixtureView().missions.first)
    #expect(
      Table([mission], columns: MissionRow.columns.filter { !$0.isListed }).json() == #"""
        [
          {"id": "chang-e-6", "aliases": [], "coalition": "ILRS", "part": "programme", "nations": ["CHN"], "organisations": [], "phases": ["ilrs-i"], "relatedPhases": [], "launchKind": "actual", "launchAsAnnounced": "2024-05-03", "rivalDates": false, "vehicle": null, "cospar": null, "norad": null, "siteKind": "landed", "siteDate": "2024-06-01", "latitude": -41.64, "longitude": -153.99, "outcome": null, "evidence": "confirmed", "sources": ["agency-note"]}
        ]

        """#)
  }

  @Test("Columns have unique ids in lower case with hyphens, which can become keys")
  func identifiers() {
    check(PartyRow.self)
    check(PhaseRow.self)
    check(MissionRow.self)
    check(TopicRow.self)
    check(SourceRow.self)
  }

  private func check<Row: Listable>(_ type: Row.Type) {
    let ids = Row.columns.map(\.id)
    #expect(Set(ids).count == ids.count, "\(type)")
    #expect(ids.joined().allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".contains($0) }, "\(type)")
    let keys = Table([Row](), columns: Row.columns.all).columns.map(\.key)
    #expect(Set(keys).count == keys.count, "\(type)")
    #expect(!Row.listedColumns.isEmpty)
    #expect(Row.column(ids[0])?.title == Row.columns[0].title)
    #expect(Row.column("no-such-column") == nil)
  }

  @Test("Every column of the bundled data sorts both ways, stably, with missing values last")
  func everyColumnSorts() throws {
    let view = try bundledView()
    checkSorts(view.parties)
    checkSorts(view.phases)
    checkSorts(view.missions)
    checkSorts(view.topics)
    checkSorts(view.sourceRows())
  }

  private func checkSorts<Row: Listable>(_ rows: [Row]) {
    let places = Dictionary(uniqueKeysWithValues: zip(rows.map(\.id), rows.indices))
    for column in Row.columns {
      let up = Query(sort: Sort(column: column.id)).run(on: rows).rows
      let down = Query(sort: Sort(column: column.id, isDescending: true)).run(on: rows).rows
      func hasValue(_ row: Row) -> Bool { !column.sortValue(row).isEmpty }
      #expect(
        up.filter { !hasValue($0) }.map(\.id) == rows.filter { !hasValue($0) }.map(\.id), "\(column.id)")
      for sorted in [up, down] {
        #expect(Set(sorted.map(\.id)) == Set(rows.map(\.id)), "\(column.id)")
        #expect(sorted.drop(while: hasValue).allSatisfy { !hasValue($0) }, "\(column.id)")
        for (left, right) in zip(sorted, sorted.dropFirst())
        where column.sortValue(left) == column.sortValue(right) {
          #expect((places[left.id] ?? 0) < (places[right.id] ?? 0), "\(column.id)")
        }
      }
      let (rising, falling) = (runs(up.map(column.sortValue)), runs(down.map(column.sortValue)))
      let isMirrored = rising == falling.reversed()
      #expect(isMirrored, "\(column.id)")
    }
  }

  /// The texts of the values that are not empty, each once where it stands several times in a row.
  private func runs(_ values: [Value]) -> [String] {
    values.map { folded($0.text) }.reduce(into: []) { runs, text in
      if !text.isEmpty, runs.last != text { runs.append(text) }
    }
  }

  @Test("Every value of a facet is in its vocabulary, if it has one")
  func vocabularies() throws {
    let view = try bundledView()
    checkFacets(view.parties)
    checkFacets(view.phases)
    checkFacets(view.missions)
    checkFacets(view.topics)
    checkFacets(view.sourceRows())
  }

  private func checkFacets<Row: Listable>(_ rows: [Row]) {
    for row in rows {
      for rule in Row.facetRules {
        let values = rule.values(row)
        // Some organisations have no seat, and so no region.
        let isHomeless = rule.facet == .region && (row as? PartyRow)?.kind == .organisation
        #expect(
          !values.isEmpty || !rule.isOffered || isHomeless || rule.facet == .treaty,
          "\(row.id) \(rule.facet.id)")
        if let order = rule.facet.order { #expect(Set(values).isSubset(of: order)) }
      }
    }
  }

  @Test("The name of a row is the first of its texts")
  func names() throws {
    let view = try bundledView()
    for row in view.parties { #expect("\(row.nameText!)" == "\(row.searchTexts[0])") }
    for row in view.phases { #expect("\(row.nameText!)" == "\(row.searchTexts[0])") }
    for row in view.missions { #expect("\(row.nameText!)" == "\(row.searchTexts[0])") }
    for row in view.sourceRows() { #expect("\(row.nameText!)" == "\(row.searchTexts[0])") }
  }
}
