import Model
import Query
import TestSupport
import Testing

@Suite("A record in full")
struct RecordSheetTests {
  private func plain(_ record: RecordID, asOf: String? = nil, lens: Source.ID? = nil) throws -> String {
    let catalog = try fixtureCatalog()
    let day = try asOf.map { try #require(Day($0)) } ?? catalog.asOf
    return RecordSheet(record, in: CatalogView(of: catalog, from: Perspective(asOf: day, lens: lens))).plain()
  }

  @Test("A nation")
  func nation() throws {
    expectText(
      try plain(.nation("ARE")),
      """
      kind: nation
      id: ARE
      name: United Arab Emirates
      alias: UAE
      ISO code: AE
      UN code: 784
      region: Asia
      subregion: Western Asia

      capital: Abu Dhabi
      note: 24.45, 54.38

      ILRS, status: contested; joined
      date: 2023-06
      level: institute
      note: contested by Report in a daily (institute signed)
      evidence: reported
      sources: daily

      ILRS, joined:
      date: 2023-06
      evidence: reported
      sources: daily

      ILRS, institute signed:
      date: 2023-06-15
      level: institute
      evidence: reported
      sources: daily

      Artemis, status: joined
      date: 2020-10-13
      level: government
      evidence: confirmed
      sources: agency-note

      Artemis, signature: 1

      Artemis, joined:
      date: 2020-10-13
      level: government
      evidence: confirmed
      sources: agency-note

      sources, agency-note: Note of the agency
      date: 2024-01-01
      note: CNSA, official

      sources, daily: Report in a daily
      note: press
      """)
  }

  @Test("A nation through a lens, before it joined")
  func nationThroughLens() throws {
    expectText(
      try plain(.nation("ARE"), asOf: "2021-01-01", lens: "daily"),
      """
      kind: nation
      id: ARE
      name: United Arab Emirates
      alias: UAE
      ISO code: AE
      UN code: 784
      region: Asia
      subregion: Western Asia

      capital: Abu Dhabi
      note: 24.45, 54.38
      """)
  }

  @Test("A mission")
  func mission() throws {
    expectText(
      try plain(.mission("chang-e-6")),
      """
      kind: mission
      id: chang-e-6
      name: Chang'e 6

      side: ILRS
      evidence: confirmed
      sources: agency-note

      status: completed

      launch: launched
      date: 2024-05-03
      evidence: confirmed
      sources: agency-note

      Chinese name: 嫦娥六号
      evidence: confirmed
      sources: agency-note

      last heard: Brought samples back.
      date: 2024-06-25
      evidence: confirmed
      sources: agency-note

      operator: CNSA
      evidence: confirmed
      sources: agency-note

      type: lander; sample return
      evidence: confirmed
      sources: agency-note

      role: part of the programme
      note: The agency says so.
      evidence: confirmed
      sources: agency-note

      launch, launched:
      date: 2024-05-03
      evidence: confirmed
      sources: agency-note

      site, landed: Apollo basin
      date: 2024-06-01
      note: -41.64, -153.99
      evidence: confirmed
      sources: agency-note

      nations, CHN: China
      evidence: confirmed
      sources: agency-note

      phases, ilrs-i: Phase I: Reconnaissance
      evidence: confirmed
      sources: agency-note

      sources, agency-note: Note of the agency
      date: 2024-01-01
      note: CNSA, official
      """)
  }

  @Test("A phase")
  func phase() throws {
    expectText(
      try plain(.phase("ilrs-i")),
      """
      kind: phase
      id: ilrs-i

      name: Phase I: Reconnaissance
      evidence: confirmed
      sources: agency-note

      coalition: ILRS
      order: 1
      status: under way

      time:
      date: 2021
      until: 2025

      last heard: Two missions are out.
      date: 2025-12-01
      evidence: reported
      sources: daily

      objectives, statement: Survey sites for a reactor.
      evidence: confirmed
      sources: agency-note

      dates, whole phase: As the agency has it.
      date: 2021
      until: 2025
      evidence: confirmed
      sources: agency-note

      progress, flown: 2 of 2 missions flown

      missions, chang-e-6: Chang'e 6
      date: 2024-05-03
      note: completed

      missions, luna-25: Luna 25
      date: 2023-08-10
      note: failed

      programme, ilrs: International Lunar Research Station

      sources, agency-note: Note of the agency
      date: 2024-01-01
      note: CNSA, official

      sources, daily: Report in a daily
      note: press
      """)
  }

  @Test("A source and its citations")
  func source() throws {
    expectText(
      try plain(.source("leaflet")),
      """
      kind: source
      id: leaflet
      title: Headline at second hand
      kind: repository trace
      cited for: 2 statements in 2 records

      cited by, DZA: Algeria
      cited by, beresheet: Beresheet
      """)
  }

  @Test("An organisation, a programme, a scheme and a topic")
  func others() throws {
    expectText(
      try plain(.organisation("apsco")),
      """
      kind: organisation
      id: apsco
      name: Asia-Pacific Space Cooperation Organization
      short name: APSCO
      kind: intergovernmental

      ILRS, status: takes part
      date: 2021-10
      evidence: confirmed
      sources: agency-note

      ILRS, joined:
      date: 2021-10
      evidence: confirmed
      sources: agency-note

      home, CHN: China

      sources, agency-note: Note of the agency
      date: 2024-01-01
      note: CNSA, official
      """)
    expectText(
      try plain(.programme(.ilrs)),
      """
      kind: programme
      id: ilrs

      name: International Lunar Research Station
      evidence: confirmed
      sources: agency-note

      statements, statement: A station.
      evidence: confirmed
      sources: agency-note

      figures, members: 1 +1 contested

      figures, 2 ILRS members:
      date: 2024-01-01
      evidence: reported
      sources: daily

      figures, counted here: 1 +1 contested
      date: 2024-01-01

      schemes, statement: Three phases.
      evidence: confirmed
      sources: agency-note

      phases, ilrs-i: Phase I: Reconnaissance
      date: 2021
      until: 2025
      note: under way

      sources, agency-note: Note of the agency
      date: 2024-01-01
      note: CNSA, official

      sources, daily: Report in a daily
      note: press
      """)
    expectText(
      try plain(.scheme("three-phases")),
      """
      kind: scheme
      id: three-phases
      coalition: ILRS

      schemes, statement: Three phases.
      evidence: confirmed
      sources: agency-note

      programme, ilrs: International Lunar Research Station

      sources, agency-note: Note of the agency
      date: 2024-01-01
      note: CNSA, official
      """)
    expectText(
      try plain(.topic("power")),
      """
      kind: topic
      id: power
      title: Power
      summary: Both want a reactor.

      Artemis, statement: A reactor by 2030.
      evidence: reported
      sources: daily

      ILRS, statement: A plant for the station.
      evidence: reported
      sources: daily

      sources, daily: Report in a daily
      note: press
      """)
  }

  @Test("Nothing in a record is left out, and none of its sources")
  func whole() throws {
    let catalog = Catalog.bundled
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
    for id in catalog.records {
      let rows = RecordSheet(id, in: view).rows
      let record = try #require(catalog.record(id))
      let cited = record.sources.filter { _ in if case .source = id { false } else { true } }
      let listed = rows.filter { $0.fact.section == .sources }.map { Source.ID($0.fact.label) }
      #expect(Set(cited).isSubset(of: listed))
      record.visitFacts { fact in
        fact.forEachText { text in
          let isShown = rows.contains { $0.fact.label == fact.label && ($0.value ?? "").contains(text) }
          if case .record = fact.value { return }
          #expect(isShown, "\(id.text): \(fact.label)")
        }
      }
    }
  }
}
