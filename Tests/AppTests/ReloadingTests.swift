import Model
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Data that changes while it is shown")
struct ReloadingTests {
  /// The small data, as if a file of it had been replaced by the bundled one.
  private func renewed(_ test: StateTest) -> StateTest {
    var state = test.state
    reload(&state, with: PreparedData(.bundledForTests, state.viewRequest))
    return StateTest(state)
  }

  @Test("Every pane shows the new data at once, pictures too", arguments: Pane.allCases)
  func panes(pane: Pane) {
    // On a day that is kept nothing but the data tells that anything has to be computed anew.
    var before = StateTest(pane)
    before.press("a<C-u>2024-05-10<Enter>")
    var test = renewed(before)
    #expect(test.state.message?.text == "The data was reloaded.")
    // Any key takes the message away; this one changes nothing else.
    test.press("<C-l>")
    let fresh = test.state.recomputed
    #expect(draw(test.state) == draw(fresh))
    #expect(test.state.cache.listing.total == fresh.cache.listing.total)
    #expect(test.state.brokenInvariants == [])
  }

  @Test(
    "A pop-up list shows the new data", arguments: ["L", "f", "o", "ma<C-u>2023<Enter>D"])
  func choosers(keys: String) {
    var test = StateTest()
    test.press("a<C-u>2024-05-10<Enter>" + keys)
    let renewed = renewed(test).state
    #expect(renewed.cache.choices.map(\.line.text) == renewed.recomputed.cache.choices.map(\.line.text))
    #expect(renewed.brokenInvariants == [])
  }

  @Test("So is a search of everything")
  func search() {
    var test = StateTest()
    test.press("a<C-u>2025-05-10<Enter><C-f>senegal")
    #expect(test.state.cache.choices.map(\.line.text) == ["Nothing found."])
    #expect(renewed(test).state.cache.choices.contains { $0.action == .show(.record(.nation("SEN"))) })
  }

  @Test(
    "Selection, filter, search and marked date are kept; the latest day follows; a missing lens is removed")
  func kept() {
    var test = StateTest()
    test.press("r/egypt<Enter>Lguide<Enter>m")
    let before = test.state
    let after = renewed(test).state
    #expect(after.selection == .record(.nation("EGY")))
    #expect(after.filter == before.filter)
    #expect(after.list.search == "egypt")
    #expect(after.mark == before.mark)
    #expect(after.perspective == Perspective(asOf: Catalog.bundledForTests.asOf))
  }

  @Test("A chosen as-of date is kept")
  func dayKept() {
    var test = StateTest()
    test.press("a<C-u>2024-05-10<Enter>")
    #expect(renewed(test).state.perspective.asOf.description == "2024-05-10")
  }
}
