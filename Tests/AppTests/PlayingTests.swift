import Model
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Playing through time")
struct PlayingTests {
  /// A state that plays from its first event on.
  private func playing(_ pane: Pane = .nations) -> StateTest {
    var test = StateTest(pane)
    test.press("p")
    return test
  }

  @Test("It begins at the first event that the pane shows")
  func first() {
    #expect(playing(.timeline).state.perspective.asOf == StateTest().state.catalog.events().first)
    for pane in [Pane.overview, .nations, .growth, .world] {
      let state = playing(pane).state
      #expect(state.perspective.asOf == StateTest().state.cache.view.joinings().first?.day)
      #expect(!state.cache.listing.rows.isEmpty)
    }
  }

  @Test("It goes from one event to the next and stops at the latest day")
  func wholeWay() {
    var test = playing(.timeline)
    let events = test.state.catalog.events()
    var days = [test.state.perspective.asOf]
    for _ in events.dropFirst() {
      #expect(test.state.isPlaying)
      test.tick()
      days.append(test.state.perspective.asOf)
    }
    #expect(days == events)
    test.tick()
    #expect(!test.state.isPlaying)
    #expect(test.state.perspective.asOf == test.state.catalog.asOf)
    let stopped = test.state
    test.tick()
    #expect(test.state == stopped)
  }

  @Test("p, Esc and Space only stop playing", arguments: ["p", "<Esc>", "<Space>"])
  func stopping(key: String) {
    var test = playing()
    test.expect(after: key) {
      $0.isPlaying = false
      $0.say("Stopped at \($0.perspective.asOf.formatted). = returns to the latest day.")
    }
  }

  @Test("Another key stops it and acts")
  func acting() {
    var test = playing()
    test.press("2")
    #expect(!test.state.isPlaying)
    #expect(test.state.pane == .phases)
  }

  @Test("From an earlier day it continues from there")
  func earlier() throws {
    var test = StateTest(.growth)
    test.press("a2022<Enter>p")
    #expect(test.state.perspective.asOf == Day("2022-12-31"))
    #expect(test.state.isPlaying)
  }

  @Test(
    "A pane that does not zoom or turn says which one does",
    arguments: [("7+", "6"), ("7z", "6"), ("6v", "8")])
  func nothingToZoom(keys: String, pane: String) {
    var test = StateTest(.sources)
    test.press(keys)
    #expect(test.state.message?.text.hasSuffix("Press \(pane) to open it.") == true)
  }

  @Test("A pane without time says which panes can play")
  func nothingToPlay() {
    var test = StateTest(.sources)
    test.press("p")
    #expect(!test.state.isPlaying)
    #expect(test.state.message?.isError == true)
  }
}
