import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Other keys for the actions")
struct RemappingTests {
  private static let keymap = Keymap(changing: [
    "help": [.character("H"), .function(2)], "clear": [.character("X")], "filter": [.function(3)],
    "next-region": [.function(4)], "search": [.control("s")],
  ])

  private func state(_ pane: Pane = .nations, _ keymap: Keymap = Self.keymap) -> State {
    State(
      catalog: .small, size: Size(width: 160, height: 40), pane: pane, options: .init { $0.keymap = keymap })
  }

  private func lines(_ keys: String, _ pane: Pane = .nations) -> [String] {
    var test = StateTest(state(pane))
    test.press(keys)
    return draw(test.state).text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("The new key does it, the usual one does nothing")
  func action() {
    var test = StateTest(state())
    test.expectNoAction(for: "?<F1>x")
    test.expect(after: "H") {
      var help = Chooser(.help)
      help.selected = 1
      $0.popup = .chooser(help)
    }
    #expect(Self.keymap.conflict == nil)
    #expect(Keymap.standard.conflict == nil)
  }

  @Test("Hints, help, palette and messages name it")
  func shown() {
    #expect(lines("").last?.hasPrefix(" Enter open  Ctrl-S search  H help") == true)
    #expect(lines("Hshow help").contains { $0.contains(/H F2 +show help/) })
    #expect(lines(":next-r").contains { $0.contains(/F4 +filter by the next region/) })
    #expect(lines("Q").last?.contains("No action on Q here. Press H for help.") == true)
    #expect(lines("<C-s>zzzz<Enter>").contains { $0.contains("Press Esc to clear the search") })
    #expect(lines("", .overview).contains { $0.contains("c by coalition, F4 by region") })
    #expect(lines("", .overview).contains { $0.contains("H all keys and signs") })
  }

  @Test("Plain mode has its letter, else the name of the action")
  func plain() {
    var session = PlainSession(state())
    #expect(session.respond(to: "H").contains("\nH: show what you can type.\n"))
    #expect(session.respond(to: "?").hasPrefix("No action on \"?\" here."))
    #expect(session.respond(to: "help").contains("\nnext-region"))
    #expect(session.respond(to: "next-region").contains("Africa"))
  }

  @Test("A key with two meanings in one mode is a conflict, in two modes it is none")
  func conflicts() {
    let conflict = Keymap(changing: ["help": [.character("q")]]).conflict
    #expect(conflict?.key == .character("q") && conflict?.bindings.map(\.name) == ["help", "quit"])
    #expect(
      Keymap(changing: ["help": [.character("+")]]).conflict?.bindings.map(\.name) == ["zoom-in", "help"])
    #expect(Keymap(changing: ["toggle": [.character("z")]]).conflict == nil)
    #expect(Keymap(changing: ["help": [.character("q")], "quit": [.character("?")]]).conflict == nil)
    #expect(Keymap(changing: ["help": [.character("H"), .character("H")]]).conflict == nil)
  }

  @Test("After new data the overview still names them")
  func reloaded() {
    var state = state(.overview)
    reload(&state, with: PreparedData(.small, state.viewRequest))
    #expect(draw(state).text.contains("H all keys and signs"))
  }

  @Test("The explorer can begin with a selection, a filter and a style")
  func beginning() {
    let selection = Selection.record(.nation("ZAF"))
    let state = State(
      catalog: .bundledForTests, size: Size(width: 100, height: 24), pane: .nations,
      options: .init {
        ($0.selection, $0.citationStyle) = (selection, "csl")
        $0.filter.selections[.region] = ["Africa"]
      })
    #expect(state.selection == selection && state.citationStyle == "csl")
    var test = StateTest(state)
    test.press("B")
    #expect(draw(test.state).text.contains("›csl"))
  }
}
