import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("The mouse")
struct MouseTests {
  @Test("A click on a tab opens its pane", arguments: Pane.allCases, [140, 120, 80, 60, 40])
  func tabs(pane: Pane, width: Int) throws {
    let start: Pane = pane == .nations ? .compare : .nations
    var test = StateTest(start, width: width)
    let tab = try #require(TabsView(test.state).tabs.first { $0.pane == pane })
    test.send(.mouse(Mouse(.press, at: Point(x: tab.columns.lowerBound, y: 0))))
    #expect(test.state.pane == pane)
    #expect(test.state.history.back.map(\.pane) == [start])
  }

  @Test("The tabs are clickable where they are drawn", arguments: [140, 120, 80, 60, 40, 24])
  func tabsAreDrawnThere(width: Int) {
    let state = StateTest(.missions, width: width).state
    let row = draw(state).row(0).map(\.text)
    for tab in TabsView(state).tabs {
      #expect(row[tab.columns].joined() == tab.text)
    }
  }

  @Test("A click on a row selects it and gives the list the focus")
  func row() {
    var test = StateTest()
    test.press("<Enter>")
    let list = test.state.cache.layout.list
    test.expect(after: .press, x: list.minX + 4, y: list.minY + 2) {
      $0.focus = .list
      $0.list.selected = .record(.nation("JPN"))
    }
    test.expect(after: .press, x: list.minX, y: list.minY + 2)
    test.expect(after: .release, x: list.minX, y: list.minY + 4)
  }

  @Test("If only one part is visible, a second click on a row opens it")
  func secondClick() {
    var test = StateTest(width: 40, height: 12)
    let list = test.state.cache.layout.list
    test.expect(after: .press, x: 5, y: list.minY + 2) { $0.list.selected = .record(.nation("JPN")) }
    test.expect(after: .press, x: 5, y: list.minY + 2) { $0.focus = .detail }
  }

  @Test("A click on a heading, the title or a place without a row changes nothing")
  func nothingThere() {
    var test = StateTest()
    let layout = test.state.cache.layout
    test.expect(after: .press, x: 3, y: layout.list.minY + 7)
    test.expect(after: .press, x: 3, y: layout.listTitle.minY)
    test.expect(after: .press, x: 3, y: layout.list.minY + 20)
    test.expect(after: .press, x: 3, y: layout.footer.minY)
    test.expect(after: .press, x: -1, y: -1)
  }

  @Test("A click on a line of the details goes there and follows its link")
  func detailLine() throws {
    var test = StateTest()
    let detail = test.state.cache.layout.detail
    test.expect(after: .press, x: detail.minX + 3, y: detail.minY + 1) {
      $0.focus = .detail
      $0.detail.line = 1
    }
    let lines = test.state.cache.detail.lines.indices
    let line = try #require(
      lines.first { test.state.cache.detail.link(at: $0) == .record(.mission("chang-e-6")) })
    test.send(.mouse(Mouse(.press, at: Point(x: detail.minX + 3, y: detail.minY + line))))
    #expect(test.state.selection == .record(.mission("chang-e-6")))
  }

  @Test("A click below the last line of the details does nothing")
  func belowTheDetail() {
    var test = StateTest()
    let detail = test.state.cache.layout.detail
    let place = test.state.place
    #expect(test.state.cache.detail.link(at: test.state.cache.detail.lines.count - 1) != nil)
    test.send(.mouse(Mouse(.press, at: Point(x: detail.minX, y: detail.maxY - 1))))
    #expect(test.state.selection == place.subject)
  }

  @Test("The wheel moves three lines in the part below it, which takes the focus")
  func wheel() {
    var test = StateTest()
    let layout = test.state.cache.layout
    test.expect(after: .wheelDown, x: layout.list.minX, y: layout.list.minY) {
      $0.list.selected = .record(.nation("NZL"))
    }
    test.expect(after: .wheelUp, x: layout.list.minX, y: layout.list.minY) {
      $0.list.selected = .record(.nation("CHN"))
    }
    test.expect(after: .wheelDown, x: layout.detail.minX, y: layout.detail.minY) {
      $0.focus = .detail
      $0.detail.line = 3
    }
  }

  @Test("The wheel moves through the choices")
  func wheelInPopups() {
    var test = StateTest(width: 40, height: 12)
    test.press("L")
    test.expect(after: .wheelDown, x: 5, y: 5) {
      var chooser = Chooser(.lens)
      chooser.selected = 3
      $0.popup = .chooser(chooser)
    }
  }

  @Test("A click on a choice chooses it: toggles a facet, sets a lens, performs an action")
  func choices() throws {
    var test = StateTest()
    test.press("f")
    func rows(_ purpose: Chooser.Purpose) -> Rect { test.state.grid(of: Chooser(purpose)).rows }
    test.expect(after: .press, x: rows(.filter).minX + 3, y: rows(.filter).minY + 2) {
      var chooser = Chooser(.filter)
      chooser.selected = 2
      $0.popup = .chooser(chooser)
      $0.filter.selections[.region] = ["Americas"]
      $0.lists[.nations]?.selected = .record(.nation("USA"))
    }
    // A heading is no choice. In the column beside there are other choices.
    test.expect(after: .press, x: rows(.filter).minX + 3, y: rows(.filter).minY)
    let second = try #require(test.state.grid(of: Chooser(.filter)).columns.dropFirst().first)
    let beside = test.state.grid(of: Chooser(.filter)).area(1, of: 1)
    test.send(.mouse(Mouse(.press, at: Point(x: beside.minX + 3, y: beside.minY))))
    #expect(test.state.cache.choices[second.lowerBound + 1].line.text.hasPrefix("[x]"))

    test.press("<Esc>xLguide")
    test.send(.mouse(Mouse(.press, at: Point(x: rows(.lens).minX + 3, y: rows(.lens).minY))))
    #expect(test.state.perspective.lens == "guide")
    #expect(test.state.popup == nil)
  }

  @Test("A click on the frame of a pop-up, or on its input, chooses nothing")
  func frameOfPopup() {
    var test = StateTest(width: 40, height: 12)
    test.press("f<PageDown><PageDown>")
    for y in [1, 2, 3, 10] { test.expect(after: .press, x: 5, y: y) }
    test.press("<Esc>:<PageDown><PageDown>")
    for y in [1, 2, 3, 10] { test.expect(after: .press, x: 5, y: y) }
  }

  @Test("A click beside a pop-up only closes it", arguments: ["?", "f", "o", "a", ":"])
  func besidePopup(opener: String) {
    var test = StateTest(width: 200, height: 40)
    test.press(opener)
    test.expect(after: .press, x: 1, y: 20) { $0.popup = nil }
  }

  @Test("A click elsewhere keeps a search that is being typed")
  func whileSearching() {
    var test = StateTest()
    test.press("/an")
    let list = test.state.cache.layout.list
    let second = test.state.cache.listing.subject(at: 1)
    test.expect(after: .press, x: list.minX + 2, y: list.minY + 1) {
      $0.list.selected = second
      $0.searchPrompt = nil
    }
  }
}
