import Model
import Query
import Testing

@Suite("A record whole")
struct DossierTests {
  private func plain(_ record: RecordID, asOf: String? = nil, lens: Source.ID? = nil) throws -> String {
    let catalog = try fixtureCatalog()
    let day = try asOf.map { try #require(Day($0)) } ?? catalog.asOf
    return Dossier(record, in: CatalogView(of: catalog, from: Perspective(asOf: day, lens: lens))).plain()
  }

  @Test("A nation")
  func nation() throws {
    expectText(
      try plain(.nation("ARE")),
      """
      kind: nation
      id: ARE
      name: United Arab Emirates
      aliases: UAE
      iso2: AE
      m49: 784
      region: Asia
      subregion: Western Asia
      capital: Abu Dhabi
      latitude: 24.45
      longitude: 54.38

      ILRS, standing: member
      date: 2023-06
      level: institute
      note: disputed
      evidence: reported

      ILRS, joined:
      date: 2023-06
      evidence: reported
      sources: daily

      ILRS, institute:
      date: 2023-06-15
      level: institute
      evidence: reported
      sources: daily

      Artemis, standing: member
      date: 2020-10-13
      level: government
      evidence: confirmed

      Artemis, order: 1

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
      aliases: UAE
      iso2: AE
      m49: 784
      region: Asia
      subregion: Western Asia
      capital: Abu Dhabi
      latitude: 24.45
      longitude: 54.38

      ILRS, joined:
      date: 2023-06
      evidence: reported
      sources: daily

      ILRS, institute:
      date: 2023-06-15
      level: institute
      evidence: reported
      sources: daily

      sources, daily: Report in a daily
      note: press
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

      name (zh): 嫦娥六号
      evidence: confirmed
      sources: agency-note

      coalition: ILRS

      part: programme
      note: The agency says so.
      evidence: confirmed
      sources: agency-note

      operators: CNSA
      evidence: confirmed
      sources: agency-note

      types: lander; sample return
      evidence: confirmed
      sources: agency-note

      nations: China
      evidence: confirmed
      sources: agency-note

      status: completed

      status as last heard: completed: Brought samples back.
      date: 2024-06-25
      evidence: confirmed
      sources: agency-note

      launch, actual:
      date: 2024-05-03
      evidence: confirmed
      sources: agency-note

      site, landed: Apollo basin
      date: 2024-06-01
      note: -41.64, -153.99
      evidence: confirmed
      sources: agency-note

      phases, part of: Phase I: Reconnaissance
      note: ilrs-i

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
      start: 2021
      end: 2025

      status as last heard: under way: Two missions are out.
      date: 2025-12-01
      evidence: reported
      sources: daily

      objectives, statement: Survey sites for a reactor.
      evidence: confirmed
      sources: agency-note

      dates, whole: As the agency has it.
      date: 2021
      until: 2025
      evidence: confirmed
      sources: agency-note

      missions, chang-e-6: Chang'e 6
      date: 2024-05-03
      note: completed

      missions, luna-25: Luna 25
      date: 2023-08-10
      note: failed

      sources, agency-note: Note of the agency
      date: 2024-01-01
      note: CNSA, official

      sources, daily: Report in a daily
      note: press
      """)
  }

  @Test("A source and what rests on it")
  func source() throws {
    expectText(
      try plain(.source("leaflet")),
      """
      kind: source
      id: leaflet
      title: Headline at second hand
      kind: repo-trace
      origin: leaflet

      what rests on it, nation DZA: Algeria
      note: 1 statement

      what rests on it, mission beresheet: Beresheet
      note: 1 statement
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
      short: APSCO
      kind: intergovernmental

      home: CHN
      note: China

      coalition: ILRS

      ILRS, joined:
      date: 2021-10
      evidence: confirmed
      sources: agency-note

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
      """)
    expectText(
      try plain(.scheme("three-phases")),
      """
      kind: scheme
      id: three-phases
      coalition: ILRS

      statement: Three phases.
      evidence: confirmed
      sources: agency-note

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

  @Test("Nothing that the data says of a record is left out")
  func whole() throws {
    let catalog = try Catalog.bundled()
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
    for mission in catalog.missions {
      let lines = Dossier(.mission(mission.id), in: view).lines
      #expect(Set(lines.flatMap(\.sources)) == Set(mission.statements.flatMap(\.sources)))
      #expect(lines.count { $0.evidence != nil } == mission.statements.count)
    }
    for nation in catalog.nations {
      let lines = Dossier(.nation(nation.id), in: view).lines
      let claims = nation.memberships.flatMap(\.claims)
      #expect(lines.count { !$0.sources.isEmpty } == claims.count)
      #expect(lines.count { $0.section == "sources" } == Set(claims.flatMap(\.sources)).count)
    }
    for phase in catalog.phases {
      let lines = Dossier(.phase(phase.id), in: view).lines
      #expect(lines.count { $0.evidence != nil } == phase.citations.count)
    }
  }
}
