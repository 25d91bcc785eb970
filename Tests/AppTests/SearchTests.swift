import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Searching")
struct SearchTests {
  private func prompt(_ text: String, before: State.ListState) -> State.SearchPrompt {
    State.SearchPrompt(input: TextField(text), before: before)
  }

  @Test("A pane is searched while typing; Enter keeps the search")
  func keep() {
    var test = StateTest()
    test.press("jj")
    let before = test.state.list
    test.expect(after: "/") { $0.searchPrompt = prompt("", before: before) }
    test.expect(after: "z") {
      $0.searchPrompt = prompt("z", before: before)
      // What is found is not chosen before Enter.
      $0.list.selected = nil
      $0.lists[.nations]?.search = "z"
      $0.lists[.nations]?.selected = .record(.nation("NZL"))
    }
    test.expect(after: "<Enter>") {
      $0.searchPrompt = nil
      $0.list.selected = .record(.nation("NZL"))
    }
    // A search counts all states, Algeria too, which is only linked.
    #expect(test.state.cache.listing.tallies.first?.shown == 2)
  }

  @Test("Esc clears the search and restores the selection")
  func drop() {
    var test = StateTest(width: 40, height: 12)
    test.press("G")
    let before = test.state.list
    #expect(before.scroll == 3)
    test.press("/z")
    #expect(test.state.list.scroll == 0)
    test.expect(after: "<Esc>") {
      $0.searchPrompt = nil
      $0.list = before
    }
  }

  @Test("Reopening a search continues it, and Esc then leaves it unchanged")
  func takenUp() {
    var test = StateTest()
    test.press("/z<Enter>")
    let before = test.state.list
    test.expect(after: "/") { $0.searchPrompt = prompt("z", before: before) }
    test.press("<Backspace>j")
    #expect(test.state.list.search == "j")
    test.expect(after: "<Esc>") {
      $0.searchPrompt = nil
      $0.list = before
    }
  }

  @Test("Typing, arrows select among the hits")
  func arrows() {
    var test = StateTest()
    test.press("/an")
    let found = test.state.cache.listing
    #expect(found.rows.count > 2)
    test.expect(after: "<Down>") { $0.list.selected = found.subject(at: 1) }
    test.expect(after: "<Up>") { $0.list.selected = found.subject(at: 0) }
    let chosen = found.subject(at: 1)
    test.expect(after: "<Down><Enter>") {
      $0.list.selected = chosen
      $0.searchPrompt = nil
    }
  }

  @Test("The input can be edited in the middle")
  func editing() {
    var test = StateTest()
    test.press("/tai<Left><Left>h")
    #expect(test.state.list.search == "thai")
    #expect(test.state.selection == .record(.nation("THA")))
    #expect(test.state.searchPrompt?.input.cursor == 2)
    test.press("<C-u>")
    #expect(test.state.list.search.isEmpty)
    #expect(test.state.cache.listing.shown == 9)
  }

  @Test("A search from the details is about them, and leaves the list as it is")
  func fromDetail() {
    var test = StateTest(width: 40, height: 12)
    test.press("<Enter>")
    let before = test.state.list
    test.expect(after: "/") {
      $0.searchPrompt = prompt("", before: before)
      $0.searchPrompt?.part = .detail
    }
    test.expect(after: "c") {
      $0.searchPrompt?.input = TextField("c")
      $0.detail.search = "c"
    }
  }

  @Test("Without hits nothing is selected; typing on can find again")
  func nothingFound() {
    var test = StateTest()
    test.press("/q")
    test.expect(after: "q") {
      $0.searchPrompt?.input = TextField("qq")
      $0.list.search = "qq"
      $0.list.selected = nil
    }
    #expect(test.state.cache.listing.rows.isEmpty)
    test.press("<C-u>china")
    #expect(test.state.selection == .record(.nation("CHN")))
  }

  @Test("Each pane has its own search")
  func eachPane() {
    var test = StateTest()
    test.press("/thai<Enter>3/slim<Enter>")
    #expect(test.state.lists[.nations]?.search == "thai")
    #expect(test.state.lists[.missions]?.search == "slim")
    #expect(test.state.selection == .record(.mission("slim")))
  }

  @Test("Accents need not be typed, and native names are found")
  func foldedAndNative() {
    var test = StateTest()
    test.press("/turkiye")
    #expect(test.state.selection == .record(.nation("TUR")))
    test.press("<Esc>3/嫦娥")
    #expect(test.state.selection == .record(.mission("chang-e-6")))
  }

  @Test("Searching everything lists hits of every kind and Enter jumps to one")
  func everything() {
    var test = StateTest()
    test.expect(after: "<C-f>") { $0.popup = .chooser(Chooser(.everything)) }
    #expect(test.state.cache.choices.filter(\.isSelectable).isEmpty)
    test.press("moon")
    let kinds = Set(test.state.cache.choices.map { $0.line.text.split(separator: " ")[0] })
    #expect(kinds.isSuperset(of: ["phase", "mission", "source"]))

    test.press("<C-u>slim")
    #expect(test.state.cache.choices.first?.action == .show(.record(.mission("slim"))))
    let place = test.state.place
    test.expect(after: "<Enter>") {
      $0.popup = nil
      $0.pane = .missions
      $0.focus = .detail
      $0.list.selected = .record(.mission("slim"))
      $0.history.leave(place)
    }
  }

  @Test("Esc closes the search of everything without a change, and Enter without a hit does nothing")
  func everythingDropped() {
    var test = StateTest()
    test.press("<C-f>")
    test.expect(after: "<Enter>")
    test.press("slim<Esc>")
    test.expect(after: "<Esc>") { $0.popup = nil }
  }

  @Test("As of every day, through every lens and in every pane missions are found by their texts")
  func sharedTexts() {
    var state = StateTest().state
    var data = PreparedData(.bundledForTests, state.viewRequest)
    data.prepareMissions()
    reload(&state, with: data)
    var test = StateTest(state)
    for keys in [
      "3/chang<Enter>", "a2024-01-01<Enter>", "Lguide<Enter>", "8", "L<Enter>", "6/chang<Enter>", "x6/art",
      "8/luna",
    ] {
      test.press(keys)
      let (state, query) = (test.state, Query(search: test.state.list.search))
      let (listing, view) = (state.cache.listing, state.cache.view)
      let expected: [Selection] =
        switch state.pane {
        case .timeline: query.run(on: view.timeline()).rows.map { .record($0.id) }
        case .moon:
          query.run(on: view.missions.filter { $0.site != nil }).rows.map { .record(.mission($0.id)) }
        default: query.run(on: view.missions).rows.map { .record(.mission($0.id)) }
        }
      #expect(
        !query.search.isEmpty && listing.rows.compactMap { listing.subject(at: $0) } == expected, "\(keys)")
    }
  }

  @Test("New data is searched, not old prepared texts")
  func reloaded() {
    var test = StateTest(.missions)
    test.press("/luna<Esc><C-f>luna<Esc><Esc>")
    var state = test.state
    #expect(state.cache.listing.shown == 5)
    reload(&state, with: PreparedData(.bundledForTests, state.viewRequest))
    test = StateTest(state)
    test.press("<C-f>luna-25")
    #expect(test.state.cache.choices.first?.action == .show(.record(.mission("luna-25"))))
    test.press("<Esc><Esc>/luna25")
    #expect(test.state.selection == .record(.mission("luna-25")))
  }
}
