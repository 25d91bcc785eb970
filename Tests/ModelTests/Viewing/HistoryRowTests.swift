import TestSupport
import Testing

@testable import Model

@Suite("A date history as of a day")
struct HistoryRowTests {
  private static let steps = [
    Fixtures.step("first", "2022", said: "2021-05-10"),
    Fixtures.step("slip", "2023-02", said: "2022-03-01", sources: #""daily", "weekly""#),
    Fixtures.step("bound", "2024", said: "2022-03-02", by: "Ministry"),
    Fixtures.step("other-voice", "2026", said: "2022-03-03", by: "Auditors"),
    Fixtures.step("slip", "2024-04", said: "2022-09-10", sources: #""weekly""#),
    Fixtures.step("restated", "2024-04", said: "2023"),
  ]

  private func row(
    _ steps: [String] = steps, event: String = "launch", asOf day: String, lens: Source.ID? = nil,
    missions: String = Fixtures.missions
  ) throws -> HistoryRow? {
    let catalog = try Fixtures.catalog(
      missions: missions, slips: Fixtures.file(histories: [Fixtures.history(steps, event: event)]))
    return CatalogView(of: catalog, from: Perspective(asOf: try #require(Day(day)), lens: lens)).histories
      .first
  }

  @Test(
    "A step counts from the day it was announced, and the flight closes the history on its own day",
    arguments: [
      ("2021-05-09", nil, nil), ("2021-05-10", "2022", ""), ("2022-02-28", "2022", ""),
      ("2022-03-01", "2022 → Feb 2023", "slipped once"), ("2022-09-09", "2022 → Feb 2023", "slipped once"),
      ("2022-09-10", "2022 → Feb 2023 → Apr 2024", "slipped twice"),
      ("2024-05-02", "2022 → Feb 2023 → Apr 2024", "slipped twice"),
      ("2024-05-03", "2022 → Feb 2023 → Apr 2024 → 3 May 2024 (flown)", "slipped twice"),
    ] as [(String, String?, String?)])
  func days(day: String, chain: String?, slips: String?) throws {
    let row = try row(asOf: day)
    #expect(row?.chain == chain)
    #expect(row.map { $0.slips.isEmpty } == slips.map(\.isEmpty))
    if let row, let slips, !slips.isEmpty { #expect(row.movement.hasSuffix(slips)) }
  }

  @Test("Only slips are counted, each from the party's own previous date")
  func slips() throws {
    let row = try #require(try row(asOf: "2025"))
    #expect(row.slips.map { $0.before.formatted } == ["2022", "Feb 2023"])
    #expect(row.slips.map(\.date.formatted) == ["Feb 2023", "Apr 2024"])
    #expect(row.dates.map(\.formatted) == ["2022", "Feb 2023", "Apr 2024", "Apr 2024", "3 May 2024"])
    #expect(row.standing?.kind == .flown)
    #expect(row.shift?.formatted == "about 2 years later")
    #expect(row.coalition == .ilrs)
    #expect(row.steps.last?.sources == ["daily"])
  }

  @Test("A lens shows only the steps and the flight of its source, with the evidence it supports")
  func lens() throws {
    let daily = try #require(try row(asOf: "2025", lens: "daily"))
    #expect(daily.chain == "2022 → Feb 2023 → Apr 2024 → 3 May 2024 (flown)")
    #expect(daily.slips.count == 1)
    #expect(daily.steps.allSatisfy { $0.sources == ["daily"] })
    let weekly = try #require(try row(asOf: "2025", lens: "weekly"))
    #expect(weekly.chain == "Feb 2023 → Apr 2024")
    #expect(weekly.slips.map { $0.before.formatted } == ["Feb 2023"])
    #expect(try row(asOf: "2025", lens: "list") == nil)
  }

  @Test("Cancelling a date takes more evidence than a repository trace")
  func halted() throws {
    let given = Self.steps.dropLast()
    let paused = given + [Fixtures.step("paused", said: "2023-06")]
    #expect(try row(Array(paused), asOf: "2023-12")?.chain == "2022 → Feb 2023 → Apr 2024 → no date (paused)")
    #expect(try row(Array(paused), asOf: "2023-12")?.shift == nil)
    let traced =
      given + [
        Fixtures.step("unsettled", said: "2023-06", evidence: "provisional", sources: #""trace""#)
      ]
    #expect(try row(Array(traced), asOf: "2023-12")?.chain == "2022 → Feb 2023 → Apr 2024")
    #expect(try row(Array(traced), asOf: "2023-12")?.steps.count == 6)
  }

  @Test(
    "A landing closes the history of a landing, and a plan of one does not", arguments: ["landed", "planned"])
  func landing(kind: String) throws {
    let site =
      #""site": {"name": "A sea", "kind": "\#(kind)", "date": "2024-05-20", "evidence": "reported", "sources": ["daily"]}, "status""#
    let missions = Fixtures.missions.replacing("\"status\"", with: site, maxReplacements: 1)
    let row = try #require(try row(event: "landing", asOf: "2024-05-20", missions: missions))
    #expect(row.chain.hasSuffix("→ 20 May 2024 (flown)") == (kind == "landed"))
  }

  @Test("In the bundled data each history has at least two steps, and the flight of its mission")
  func bundled() throws {
    let catalog = Catalog.bundledForTests
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
    #expect(view.histories.count == catalog.histories.count)
    for row in view.histories {
      #expect(row.history.steps.count >= 2, "\(row.id)")
      let exact = row.steps.filter { !$0.isByThen }.map(\.said)
      for (before, after) in zip(exact, exact.dropFirst()) { #expect(before <= after.latest, "\(row.id)") }
      guard case .mission(let id) = row.history.subject, let mission = view.mission(id) else { continue }
      let flight = row.steps.last.flatMap { $0.kind == .flown ? $0.date?.date : nil }
      if row.history.event == .launch {
        #expect(flight == (mission.launch?.kind == .actual ? mission.launchDate : nil), "\(row.id)")
      }
      // What stands is no other date than the one that lists show.
      if let standing = row.standing?.date, let shown = mission.launch?.announced {
        #expect(
          standing.agreeing.contains(shown.agreeing) || shown.agreeing.contains(standing.agreeing),
          "\(row.id)")
      }
    }
  }

  @Test(
    "China's crewed landing has one limit and no slip; the redefined goals of programmes have none either")
  func limits() throws {
    let catalog = Catalog.bundledForTests
    let rows = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf)).histories
    func row(_ id: DateHistory.ID) throws -> HistoryRow { try #require(rows.first { $0.id == id }) }
    #expect(try row("china-crewed-landing-landing").chain == "≤2030")
    #expect(try row("china-crewed-landing-landing").movement == "unchanged")
    #expect(try row("ilrs-basic-model-end").slips.isEmpty)
    #expect(try row("ilrs-basic-model-end").movement == "about 7 years later, redefined")
    for id in [
      "artemis-2-launch", "artemis-3-launch", "artemis-first-landing", "gateway-launch", "viper-landing",
      "griffin-1-launch", "luna-25-launch", "luna-26-launch", "luna-27-launch", "luna-28-launch",
      "chang-e-5-launch", "chang-e-7-launch", "chang-e-8-launch",
    ] as [DateHistory.ID] {
      #expect(try !row(id).slips.isEmpty, "\(id)")
    }
  }
}
