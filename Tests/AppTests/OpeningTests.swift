import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Opening, going back, following links")
struct OpeningTests {
  @Test("Enter, l and → open the details", arguments: ["<Enter>", "l", "<Right>"])
  func open(keys: String) {
    var test = StateTest()
    test.expect(after: keys) {
      $0.focus = .detail
      $0.list.selected = .record(.nation("CHN"))
    }
  }

  @Test(
    "Esc, h, ← and Backspace leave the details and go no further",
    arguments: ["<Esc>", "h", "<Left>", "<Backspace>"])
  func back(keys: String) {
    var test = StateTest()
    test.press("<Enter>jj")
    test.expect(after: keys) { $0.focus = .list }
    test.expect(after: keys) { $0.refuse("Nothing to go back to. q quits.") }
  }

  @Test("Going back in the list clears the search", arguments: ["<Esc>", "h", "<Left>", "<Backspace>"])
  func backDropsSearch(keys: String) {
    var test = StateTest()
    test.press("/thai<Enter><Enter>")
    test.expect(after: keys) { $0.focus = .list }
    test.expect(after: keys) { $0.list.search = "" }
    test.expect(after: keys) { $0.refuse("Nothing to go back to. q quits.") }
  }

  @Test("Tab switches between list and details", arguments: ["<Tab>", "<S-Tab>"])
  func tab(keys: String) {
    var test = StateTest()
    test.expect(after: keys) { $0.focus = .detail }
    test.expect(after: keys) { $0.focus = .list }
  }

  @Test("An empty list keeps the focus: there is no detail to read", arguments: ["<Enter>", "<Tab>", "o"])
  func emptyList(key: String) {
    var test = StateTest()
    test.press("/zzz<Enter>")
    #expect(test.state.selection == nil)
    test.expect(after: key) { $0.refuse("Nothing is selected.") }
  }

  @Test("Digits open the panes, each at the record where it was left")
  func digits() {
    var test = StateTest()
    test.press("j")
    let nations = History.Place(pane: .nations, subject: .record(.nation("EGY")), focus: .list)
    test.expect(after: "2") {
      $0.pane = .phases
      $0.lists[.phases, default: .init()].selected = .record(.programme(.ilrs))
      $0.history.leave(nations)
    }
    test.expect(after: "3") {
      $0.pane = .missions
      $0.lists[.missions, default: .init()].selected = .record(.mission("chang-e-6"))
      $0.history.leave(.init(pane: .phases, subject: .record(.programme(.ilrs)), focus: .list))
    }
    test.expect(after: "4") {
      $0.pane = .compare
      $0.lists[.compare, default: .init()].selected = .figures
      $0.history.leave(.init(pane: .missions, subject: .record(.mission("chang-e-6")), focus: .list))
    }
    test.expect(after: "9") {
      $0.pane = .sources
      $0.lists[.sources, default: .init()].selected = .record(.source("wire"))
      $0.history.leave(.init(pane: .compare, subject: .figures, focus: .list))
    }
    test.expect(after: "1") {
      $0.pane = .nations
      $0.history.leave(.init(pane: .sources, subject: .record(.source("wire")), focus: .list))
    }
    #expect(test.state.selection == .record(.nation("EGY")))
    test.expectNoAction(for: "Q")
  }

  @Test("The digit of the open pane goes back to its list")
  func digitOfTheOpenPane() {
    var test = StateTest()
    test.press("<Enter>")
    test.expect(after: "1") { $0.focus = .list }
    test.expect(after: "1")
  }

  @Test("Enter on a line of the details without a link says so")
  func noLink() {
    var test = StateTest()
    test.press("<Enter>")
    test.expect(after: "<Enter>") { $0.refuse("No link on this line. Esc goes back.") }
  }

  /// Moves the cursor of the detail to the first line that leads to a record.
  private func goToLink(
    _ subject: Selection, in test: inout StateTest, location: SourceLocation = #_sourceLocation
  ) {
    let lines = test.state.cache.detail.lines.indices
    guard let line = lines.first(where: { test.state.cache.detail.link(at: $0) == subject }) else {
      Issue.record("no link to \(subject) in \(test.state.cache.detail.title)", sourceLocation: location)
      return
    }
    test.press("g" + String(repeating: "j", count: line))
  }

  @Test("From nation to mission to phase to mission to nation to source, and all the way back and forward")
  func links() {
    var test = StateTest()
    test.press("<Enter>")
    let way: [Selection] = [
      .record(.mission("chang-e-6")), .record(.phase("ilrs-i")), .record(.mission("chang-e-8")),
      .record(.nation("CHN")), .record(.source("guide")),
    ]
    var places: [History.Place] = []
    for subject in way {
      goToLink(subject, in: &test)
      var place = test.state.place
      places.append(place)
      place.link = subject
      test.expect(after: "<Enter>") {
        $0.pane = subject.pane
        $0.list.selected = subject
        $0.detail = .init()
        $0.history.leave(place)
      }
      #expect(test.state.focus == .detail)
    }
    let end = test.state.place
    for place in places.reversed() {
      test.press("<C-o>")
      #expect(test.state.place == place)
    }
    test.expect(after: "<C-o>") {
      $0.message = .init(text: "Nothing further in the history.", isError: false)
    }
    for place in places.dropFirst() + [end] {
      test.press("<C-]>")
      #expect(test.state.place == place)
    }
    test.expect(after: "<C-]>") {
      $0.message = .init(text: "Nothing further in the history.", isError: false)
    }
  }

  @Test("A message disappears with the next key, but not with a resize")
  func messages() {
    var test = StateTest()
    test.press("<C-o>")
    #expect(test.state.message != nil)
    test.expect(afterResizingTo: 80, 24)
    test.expect(after: "j") {
      $0.message = nil
      $0.list.selected = .record(.nation("EGY"))
    }
  }

  @Test("A link to a record that a filter hides clears the filter and says so")
  func linkThroughFilter() {
    var test = StateTest(.missions)
    test.press("c<Enter>")
    #expect(test.state.filter.selections[.coalition] == ["ilrs"])
    test.press("<Esc>1")
    test.press("r")
    #expect(test.state.selection == .record(.nation("EGY")))
    test.press("3<Enter>")
    goToLink(.record(.nation("CHN")), in: &test)
    var place = test.state.place
    place.link = .record(.nation("CHN"))
    test.expect(after: "<Enter>") {
      $0.pane = .nations
      $0.list.selected = .record(.nation("CHN"))
      $0.detail = .init()
      $0.filter.selections = [:]
      $0.history.leave(place)
      $0.message = .init(text: "Filters were cleared to show it.", isError: false)
    }
  }

  @Test("A link to a record that a search hides clears the search")
  func linkThroughSearch() {
    var test = StateTest()
    test.press("/egypt<Enter>3<Enter>")
    goToLink(.record(.nation("CHN")), in: &test)
    var place = test.state.place
    place.link = .record(.nation("CHN"))
    test.expect(after: "<Enter>") {
      $0.pane = .nations
      $0.list.selected = .record(.nation("CHN"))
      $0.list.search = ""
      $0.detail = .init()
      $0.history.leave(place)
    }
  }

  @Test("A nation in neither coalition is shown among those, and Esc goes back to where its link is")
  func nationInNeither() throws {
    let gabon = Selection.record(.nation("GAB"))
    var test = StateTest(.sources, of: .bundledForTests)
    let rows = test.state.cache.view.sourceRows()
    let source = try #require(rows.first { $0.dependants.contains { $0.record == .nation("GAB") } })
    test.press("/\(source.id.rawValue)<Enter><Enter>")
    goToLink(gabon, in: &test)
    let place = test.state.place
    test.press("<Enter>")
    #expect(test.state.selection == gabon && test.state.focus == .detail)
    #expect(test.state.filter.selections == [.coalition: ["none"]])
    #expect(
      test.state.message?.text == "Only nations in neither coalition are shown. Press x to show all.")
    test.press("<Esc>")
    #expect(test.state.place == place)
    test.press("<C-f>gabon<Enter>")
    #expect(test.state.selection == gabon && test.state.focus == .detail)
    test.press("<C-f>thailand<Enter>")
    #expect(test.state.selection == .record(.nation("THA")) && test.state.filter.isEmpty)
  }

  @Test("What cannot be shown leaves everything as it was")
  func outOfView() {
    var test = StateTest(.missions)
    test.press("cLguide<Enter>")
    var state = test.state
    _ = reduce(&state, .show(.record(.nation("NZL"))))
    var expected = test.state
    expected.refuse("Not in view as of 30 Jun 2026 according to CNSA. Press x to see everything.")
    #expect(state == expected, "\(stateDifferences(expected: expected, actual: state))")
  }

  @Test("A list opens with the selected row in the middle")
  func middle() throws {
    let state = State(
      catalog: .bundledForTests, size: Size(width: 80, height: 24), pane: .timeline)
    let row = try #require(state.cache.selectedRow)
    #expect(row > state.cache.layout.listRows)
    #expect(state.list.scroll == row - state.cache.layout.listRows / 2)
  }
}
