import Model
import Plot
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("The timeline picture")
struct TimelinePictureTests {
  private func state(_ width: Int = 60, _ height: Int = 16, _ glyphs: GlyphLevel = .braille) -> StateTest {
    StateTest(
      State(
        catalog: .small, size: Size(width: width, height: height), pane: .timeline,
        options: .init { $0.glyphs = glyphs }))
  }

  @Test("Phases as bars, missions as signs, slips and the as-of date")
  func drawn() {
    var test = state()
    test.press("gjj")
    expectText(
      drawnPane(test.state).text,
      """
      ─ Timeline 8 of 8 ──────────────────────────────────────────
            Phase or mi… When             2010     2020 ▼  2030
      ILRS                                ·        ·    │  ·
       I ►  Phase I: Re… 2021–2025        ·        ·████┄  ·
       I  ✓ Chang'e 6    3 May 2024       ·        ·   ✓│  ·
      ›I ◌  Phase II: C… 2026–2035        ·        ·    ▌░░░░░░░▐
       I  ◌ Chang'e 8    2029             ·        ·    │ ◇◌
      Artemis                             ·        ·    │  ·
       A ✓  Artemis II:… –           no date       ·    │  ·
       A  ✓ Artemis II   1 Apr 2026       ·        ·    ✓  ·
      Artemis, in no phase                ·        ·    │  ·
       A  ✓ SLIM         6 Sep 2023       ·        ·  ✓ │  ·
      On neither side                     ·        ·    │  ·
       ·  ✓ SMART-1      27 Sep 2003 ✓    ·        ·    │  ·
      """)
  }

  @Test("In ASCII completed, under way, planned and slipped can be told apart too")
  func ascii() {
    var test = state(60, 16, .ascii)
    test.press("gjj")
    expectText(
      drawnPane(test.state).simplified { _ in nil }.text,
      """
      - Timeline 8 of 8 ------------------------------------------
            Phase or mi~ When             2010     2020 v  2030
      ILRS                                              |
       I >  Phase I: Re~ 2021-2025                  ####-
       I  v Chang'e 6    3 May 2024                    v|
      >I o  Phase II: C~ 2026-2035                      |.......|
       I  o Chang'e 8    2029                           | ~o
      Artemis                                           |
       A v  Artemis II:~ -           no date            |
       A  v Artemis II   1 Apr 2026                     v
      Artemis, in no phase                              |
       A  v SLIM         6 Sep 2023                   v |
      On neither side                                   |
       .  v SMART-1      27 Sep 2003 v                  |
      """)
  }

  @Test("Zooming in shows the period of a plan, and arrows at the edges for bars out of view")
  func zoomed() {
    var test = state()
    test.press("gjjj++")
    expectText(
      drawnPane(test.state).text,
      """
      ─ Timeline 8 of 8 · May 2022 to Aug 2030 ───────────────────
            Phase or mi… When             2024   2026   2028
      ILRS                                ·      · │    ·     ·
       I ►  Phase I: Re… 2021–2025   ████████████┄┄│    ·     ·
       I  ✓ Chang'e 6    3 May 2024       ·✓     · │    ·     ·
       I ◌  Phase II: C… 2026–2035        ·      ▌░░░░░░░░░░░░░░░
      ›I  ◌ Chang'e 8    2029             ·      · │    ·◇┄╌╌◌╌
      Artemis                             ·      · │    ·     ·
       A ✓  Artemis II:… –           no date     · │    ·     ·
       A  ✓ Artemis II   1 Apr 2026       ·     ◇┄✓│    ·     ·
      Artemis, in no phase                ·      · │    ·     ·
       A  ✓ SLIM         6 Sep 2023      ✓·      · │    ·     ·
      On neither side                     ·      · │    ·     ·
       ·  ✓ SMART-1      27 Sep 2003 ‹    ·      · │    ·     ·
      """)
  }

  @Test("If there is room, the card is beside it")
  func large() {
    var test = state(120, 40)
    test.press("j")
    expectText(
      drawnPane(test.state, columns: 76).text,
      """
      ─ Timeline 8 of 8 ──────────────────────────────────────────────────────────
            Phase or mission   When                 2010       2020    ▼   2030
      ILRS                                          ·          ·       │   ·
       I ►  Phase I: Reconnai… 2021–2025            ·          ·██████┄┄   ·
       I  ✓ Chang'e 6          3 May 2024           ·          ·    ✓  │   ·
       I ◌  Phase II: Constru… 2026–2035            ·          ·      ▌░░░░░░░░░░▐
       I  ◌ Chang'e 8          2029                 ·          ·       │ ╌◌╌
      Artemis                                       ·          ·       │   ·
      ›A ✓  Artemis II: Crew … –            no date ·          ·       │   ·
       A  ✓ Artemis II         1 Apr 2026           ·          ·      ✓│   ·
      Artemis, in no phase                          ·          ·       │   ·
       A  ✓ SLIM               6 Sep 2023           ·          ·   ✓   │   ·
      On neither side                               ·          ·       │   ·
       ·  ✓ SMART-1            27 Sep 2003  ✓       ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
                                                    ·          ·       │   ·
      """)
  }

  @Test("+ halves the time round the as-of date, - doubles it, z shows all")
  func zooming() throws {
    var test = state()
    let whole = try #require(test.state.cache.picture as? TimelinePicture).extent
    #expect(whole == month(2003, 1)...month(2036, 1))
    let length = whole.upperBound - whole.lowerBound
    let now = test.state.perspective.asOf.middle
    test.expect(after: "++") {
      $0.pictures.window = TimeWindow(start: now - length / 8, length: length / 4)
    }
    test.press("-")
    #expect(test.state.pictures.window?.length == length / 2)
    test.expect(after: "-") { $0.pictures.window = nil }
    test.expect(after: "-")
    test.press("++hhhh")
    let window = try #require(test.state.pictures.window)
    test.expect(after: "+") {
      // Out of sight it draws nothing to it: the middle stays.
      $0.pictures.window = TimeWindow(start: window.start + window.length / 4, length: window.length / 2)
    }
    test.expect(after: "z") { $0.pictures.window = nil }
  }

  @Test("No period shorter than half a year is shown")
  func shortest() {
    var test = state()
    for _ in 0..<12 { test.press("+") }
    #expect(test.state.pictures.window?.length == 6)
  }

  @Test("h and l pan by a quarter and stop at the ends; if everything is shown they do nothing")
  func panning() throws {
    var test = state()
    test.expect(after: "hl<Left><Right>")
    test.press("++")
    let window = try #require(test.state.pictures.window)
    test.expect(after: "h") { $0.pictures.window?.start = window.start - window.length / 4 }
    test.press("l")
    test.expect(after: "<Right>") { $0.pictures.window?.start = window.start + window.length / 4 }
    for _ in 0..<20 { test.press("l") }
    #expect(test.state.pictures.window?.start == Double(2036 * 12) - window.length)
    for _ in 0..<40 { test.press("h") }
    #expect(test.state.pictures.window?.start == Double(2003 * 12))
  }

  @Test("Up and down move through the rows; a click selects one")
  func rows() {
    var test = state()
    test.press("g")
    test.expect(after: "<Down>") { $0.list.selected = .record(.mission("chang-e-6")) }
    test.expect(after: "<Up>") { $0.list.selected = .record(.phase("ilrs-i")) }
    let row = test.state.cache.layout.list.minY + 4
    test.expect(after: .press, x: 50, y: row) { $0.list.selected = .record(.mission("chang-e-8")) }
  }

  @Test("A bar has the claims besides the preferred one")
  func bars() throws {
    let catalog = Catalog.bundledForTests
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
    let rows = view.timeline()
    func bar(_ id: RecordID) throws -> TimelineBar {
      TimelineBar(try #require(rows.first { $0.id == id }), now: catalog.asOf.months)
    }
    let construction = try bar(.phase("ilrs-ii"))
    #expect(construction.shape == .phase(from: month(2026, 1), to: month(2036, 1), .planned))
    #expect(construction.rivalEnds == [month(2032, 1)])
    // A phase was put off with its mission, and shows it.
    let flight = try bar(.phase("artemis-ii"))
    #expect(try flight.slips == bar(.mission("artemis-2")).slips && flight.slips.count == 6)
    var frame = Frame(size: Size(width: 60, height: 1))
    let axis = Axis.months(month(2019, 1)...month(2034, 1), length: 60)
    TimelinePen(axis: axis, now: month(2026, 9), row: frame.bounds, theme: .default).draw(flight, in: &frame)
    expectDrawn(frame, "                  ◇┄┄◇┄◇┄┄◇┄◇█")
    let luna = try bar(.mission("luna-26"))
    #expect(luna.shape == .launch(month(2028, 1)...month(2029, 1), .planned))
    #expect(luna.rivalStarts == [month(2027, 9)])
    #expect(luna.slips == [month(2018, 7), month(2024, 7), month(2027, 7)])
    let day = month(2023, 8) + 9.0 / 31...month(2023, 8) + 10.0 / 31
    #expect(try bar(.mission("luna-25")).shape == .launch(day, .failed))
    #expect(try bar(.mission("queqiao")).until == catalog.asOf.months)
  }

  private func month(_ year: Int, _ month: Int) -> Double { Double(year * 12 + month - 1) }
}
