import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Tours")
struct TourTests {
  /// A view unlike that of any stop, to come back to.
  private static let away = "3s<Down><Enter>/la<Enter><Enter>ja<C-u>2025-05-01<Enter>"

  private func tour(after keys: String = "") -> StateTest {
    var test = StateTest()
    test.press(keys + "T<Enter>")
    return test
  }

  @Test("T offers the tours where there are several, and begins the only one")
  func choice() throws {
    var test = StateTest()
    test.press("T")
    #expect(test.state.cache.choices.map(\.action) == [.startTour("sides"), .startTour("moon")])
    test.press("<Down><Enter>")
    #expect(test.state.tourTitle() == "Tour: The Moon, stop 1 of 1")
    var single = StateTest(of: try Fixtures.catalog(tours: Fixtures.tours))
    single.press("T")
    #expect(single.state.tourTitle() == "Tour: Round, stop 1 of 3")
    var none = StateTest(of: try Fixtures.catalog())
    none.expect(after: "T") { $0.refuse("There is no tour in this data.") }
  }

  @Test("A stop shows its pane, day, lens, filter and record, whatever was searched before")
  func stop() {
    let state = tour(after: Self.away).state
    #expect(state.pane == .nations)
    #expect(state.perspective == Perspective(asOf: Day("2024-05-10")!, lens: "seed-article"))
    #expect(state.filter.selections == [.coalition: ["ilrs"], .region: ["Africa"]])
    #expect(state.selection == .record(.nation("EGY")))
    #expect(state.list.search.isEmpty)
    #expect(state.focus == .list)
  }

  @Test("A stop that names a month is shown as of its last day")
  func month() {
    var test = StateTest()
    test.press("T<Down><Enter>")
    #expect(test.state.perspective.asOf == Day("2024-06-30"))
  }

  @Test(
    "Keys lead forward and back",
    arguments: [("n", "p"), ("l", "h"), ("<Right>", "<Left>"), ("<Space>", "p")])
  func steps(forward: String, back: String) {
    var test = tour()
    test.press(forward)
    #expect(test.state.tourTitle() == "Tour: Both sides, stop 2 of 3")
    #expect(test.state.pane == .compare)
    #expect(test.state.perspective.lens == nil)
    #expect(test.state.filter.isEmpty)
    test.press(back)
    #expect(test.state.tourTitle() == "Tour: Both sides, stop 1 of 3")
    #expect(test.state.selection == .record(.nation("EGY")))
  }

  @Test("The first and the last stop say so, and stay")
  func ends() {
    var test = tour()
    test.expect(after: "p") { $0.say("This is the first stop.") }
    test.press("nn")
    test.expect(after: "n") { $0.say("This is the last stop.") }
  }

  @Test(
    "Leaving restores the view from before, to the line that was read",
    arguments: ["<Esc>", "q", "<Backspace>"])
  func leaving(key: String) {
    var test = StateTest()
    test.press(Self.away + "jj")
    let before = test.state
    test.press("T<Enter>nn")
    #expect(test.state.pane == .overview)
    test.press(key)
    #expect(stateDifferences(expected: before, actual: test.state) == [])
    #expect(draw(test.state) == draw(before))
  }

  @Test("Enter keeps the view of the stop; history leads back to the pane before")
  func staying() {
    var test = tour(after: "3")
    test.press("n")
    let (place, history) = (
      History.Place(pane: .missions, subject: .record(.mission("chang-e-6")), focus: .list),
      test.state.history
    )
    test.expect(after: "<Enter>") {
      $0.popup = nil
      $0.history = history
      $0.history.leave(place)
      $0.say("The tour ends here. x clears its as-of date, lens and filter.")
    }
    #expect(test.state.selection == .record(.topic("leadership")))
    test.press("<C-o>")
    #expect(test.state.pane == .missions)
  }

  @Test("A click on the view keeps it, one on the text does nothing")
  func mouse() {
    var test = tour()
    let text = test.state.cache.layout.tourText.origin
    test.expect(after: .press, x: text.x, y: text.y)
    test.send(.mouse(Mouse(.press, at: Point(x: 2, y: 3))))
    #expect(test.state.popup == nil)
    #expect(test.state.pane == .nations && test.state.perspective.lens == "seed-article")
  }

  @Test("A long text scrolls, by keys and by the wheel, and no further than its end")
  func scrolling() {
    var test = StateTest(width: 40, height: 12)
    test.press("T<Enter>n")
    let end = test.state.tourLines - test.state.cache.layout.tourText.height
    #expect(end > 2)
    #expect(test.state.tourScrolls)
    func scroll() -> Int? { if case .tour(let tour) = test.state.popup { tour.scroll } else { nil } }
    test.press("j<Down>")
    #expect(scroll() == 2)
    test.press("<Up>")
    #expect(scroll() == 1)
    test.send(.mouse(Mouse(.wheelDown, at: Point(x: 5, y: 8))))
    test.press("<PageDown><PageDown><PageDown>")
    #expect(scroll() == end)
    test.send(.resize(Size(width: 120, height: 40)))
    #expect(scroll() == 0)
    test.press("jp")
    #expect(scroll() == 0)
  }

  @Test("New data without the tour ends it; what was seen before follows the new data")
  func reloading() {
    var state = tour().state
    reload(&state, with: PreparedData(.bundledForTests, state.viewRequest))
    #expect(state.popup == nil)
    #expect(state.brokenInvariants == [])
    var kept = StateTest(of: .bundledForTests)
    kept.press("L<Down><Enter>")
    #expect(kept.state.perspective.lens != nil)
    kept.press("T<Enter>")
    state = kept.state
    reload(&state, with: PreparedData(.bundledForTests, state.viewRequest))
    #expect(state.tourTitle().hasPrefix("Tour: The article"))
  }

  @Test("Every stop of the bundled tours shows the record that it selects")
  func bundled() throws {
    for tour in Catalog.bundledForTests.tours {
      var test = StateTest(.overview, of: .bundledForTests, width: 80, height: 24)
      for _ in test.state.catalog.tours.prefix(while: { $0.id != tour.id }) { test.press("T<Esc>") }
      var state = test.state
      _ = reduce(&state, .startTour(tour.id))
      for stop in tour.stops {
        #expect(state.pane.rawValue == stop.pane.rawValue)
        if let record = stop.selected {
          #expect(state.selection?.subject == .record(record), "\(tour.id): \(stop.title)")
        }
        #expect(state.brokenInvariants == [])
        _ = reduce(&state, .nextStop)
      }
    }
  }

  @Test("Whatever is pressed on tours, in whatever size, the state is sound", arguments: [1, 2] as [UInt64])
  func walk(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    // Where no tour is taken, p would play, which is not computed anew.
    let keys = [
      "T", "<Enter>", "n", "n", "<Left>", "j", "k", "<PageDown>", "<Esc>", "<Down>", "t", "]", "r", "6",
    ]
    let sizes = [(80, 24), (40, 12), (24, 6), (120, 40), (10, 3)].map(Size.init)
    var test = StateTest(of: seed == 1 ? .small : .bundledForTests)
    for _ in 1...400 {
      test.press(keys.randomElement(using: &random) ?? "")
      if let size = sizes.randomElement(using: &random), Bool.random(using: &random) {
        test.send(.resize(size))
      }
      #expect(test.state.brokenInvariants == [])
      #expect(draw(test.state).brokenInvariants(on: test.state.size) == [])
      #expect(stateDifferences(expected: test.state.recomputed, actual: test.state) == [])
    }
  }

  @Test("The panes that tours can name are panes of the explorer", arguments: Tour.Pane.allCases)
  func panes(pane: Tour.Pane) { #expect(Pane(rawValue: pane.rawValue) != nil) }

  @Test("A kiosk takes tours")
  func kiosk() {
    var state = State(
      catalog: .small, size: Size(width: 80, height: 24), options: .init { $0.policy = Policy(isKiosk: true) }
    )
    _ = reduce(&state, .tour)
    _ = reduce(&state, .activate)
    #expect(state.tourTitle() == "Tour: Both sides, stop 1 of 3")
  }

  @Test("Plain mode reads each stop, and leaves or keeps its view")
  func plain() {
    var session = PlainSession(State(catalog: .small, size: Size(width: 0, height: 0), pane: .missions))
    expectText(
      session.respond(to: "T"),
      """
      Tours, 2 items. Type a number, text to narrow the list, or back.
      1 sides: Both sides, 3 stops. Who leads, and who takes part.
      2 moon: The Moon, 1 stop. One landing.
      """)
    expectText(
      session.respond(to: "1"),
      """
      Tour: Both sides, stop 1 of 3.
      Partners in Africa
      reported Egypt joined in December 2023. (source 1)
      source 1: A magazine, 10 May 2024, Two ways to the Moon (press)
      The view: Nations as of 10 May 2024 according to A magazine, only Africa, only ILRS, Egypt selected.
      n is the next stop, p the previous one. stay keeps this view, back returns to yours.
      """)
    expectText(
      session.respond(to: "n"),
      """
      Tour: Both sides, stop 2 of 3.
      Leadership
      confirmed CNSA leads the one side, the United States lead the other. (source 1 and 2)
      reported Chang'e 8 is to fly in about 2029. (source 3)
      source 1: CNSA, 16 June 2021, Guide for Partnership (official)
      source 2: NASA, 13 October 2020, The Artemis Accords (official)
      source 3: no publisher named, 8 April 2024, News of the day (press)
      The view: Compare as of 1 January 2025, Leadership selected.
      n is the next stop, p the previous one. stay keeps this view, back returns to yours.
      """)
    #expect(session.respond(to: "n").contains("stop 3 of 3"))
    #expect(session.respond(to: "next-stop") == "This is the last stop.\n")
    #expect(session.respond(to: "").contains("stop 3 of 3"))
    #expect(session.respond(to: "back").hasPrefix("Missions, 5 rows"))
    #expect(session.state.perspective.asOf == Catalog.small.asOf)
    _ = session.respond(to: "tour sides")
    #expect(session.respond(to: "stay").contains("\nNations, 1 of"))
    _ = session.respond(to: "T sides")
    #expect(session.respond(to: "1").hasPrefix("Egypt"))
    #expect(session.state.popup == nil)
  }
}
