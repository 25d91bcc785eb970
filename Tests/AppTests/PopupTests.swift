import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Sources, palette, help, themes and program keys")
struct PopupTests {
  @Test("o shows every claim of the selected record, with linked sources below")
  func citations() {
    var test = StateTest()
    test.expect(after: "o") {
      var chooser = Chooser(.citations(.record(.nation("CHN"))))
      chooser.selected = 1
      $0.popup = .chooser(chooser)
    }
    let sources = test.state.cache.choices.compactMap(\.action)
    #expect(
      sources == [
        .show(.record(.source("guide"))), .show(.record(.source("seed-article"))),
        .show(.record(.source("wire"))),
      ])
    let place = test.state.place
    test.expect(after: "j<Enter>") {
      $0.popup = nil
      $0.pane = .sources
      $0.focus = .detail
      $0.list.selected = .record(.source("seed-article"))
      $0.list.scroll = 0
      $0.history.leave(place)
    }
    test.press("<C-o>")
    #expect(test.state.place == place)
  }

  @Test(
    "Every kind of record has its claims, or says why not",
    arguments: [
      Selection.record(.nation("TUR")), .record(.organisation("apsco")), .record(.programme(.ilrs)),
      .record(.phase("ilrs-i")),
      .record(.mission("chang-e-6")),
      .record(.topic("leadership")), .record(.source("guide")), .figures,
    ])
  func citationsOfEveryKind(subject: Selection) {
    var state = StateTest().state
    _ = reduce(&state, .show(subject))
    var test = StateTest(state)
    test.press("o")
    let choices = test.state.cache.choices
    switch subject {
    case .record(.source), .figures:
      #expect(choices.count == 1 && choices.allSatisfy { !$0.isSelectable && !$0.line.text.isEmpty })
    default:
      #expect(choices.contains { $0.isSelectable })
      #expect(choices.first?.isSelectable == false)
    }
  }

  @Test("Through a lens only its claims are shown")
  func citationsThroughLens() {
    var test = StateTest()
    test.press("Lwire<Enter>/china<Enter>o")
    #expect(
      test.state.cache.choices.compactMap(\.action) == [.show(.record(.source("wire")))])
  }

  @Test(
    "Every browsing action is in the palette with its keys, and Enter performs it", arguments: [":", "<C-p>"])
  func palette(keys: String) {
    var test = StateTest()
    test.expect(after: keys) { $0.popup = .chooser(Chooser(.palette)) }
    let offered = Keymap.bindings.filter { $0.modes.contains(.browsing) && $0.action != .palette }
    #expect(Set(test.state.cache.choices.map(\.action)) == Set(offered.map(\.action)))
    #expect(test.state.cache.choices.prefix(2).map(\.action) == [.activate, .search])
    test.press("next region")
    #expect(test.state.cache.choices.count == 1)
    #expect(test.state.cache.choices.first?.line.text.hasPrefix("r ") == true)
    test.expect(after: "<Enter>") {
      $0.popup = nil
      $0.filter.selections[.region] = ["Africa"]
      $0.lists[.nations]?.selected = .record(.nation("EGY"))
    }
  }

  @Test("An action with effects has the same effects from the palette")
  func paletteEffects() {
    var test = StateTest()
    test.press(":suspend")
    test.expect(after: "<Enter>", effects: [.suspend]) { $0.popup = nil }
    test.press(":quit")
    test.expect(after: "<Enter>", effects: [.quit]) { $0.popup = nil }
  }

  static let meant: [(typed: String, action: Action)] = [
    ("date", .asOf), ("lens", .lens), ("quit", .quit), ("exit", .quit), ("leave", .quit),
    ("url", .openAddress),
    ("save", .export), ("bibtex", .chooseStyle), ("dark", .nextTheme), ("diff", .changes),
    ("order", .chooseSort),
    ("reset", .clear), ("find", .searchEverything), ("open nations", .open(.nations)),
  ]

  @Test("Words that a person would type find the action first", arguments: meant)
  func paletteWords(typed: String, action: Action) {
    var test = StateTest()
    test.press(":" + typed)
    #expect(test.state.cache.choices.first?.action == action)
  }

  @Test("Where no action is meant the palette says so, and names the nearest; Esc clears, then closes")
  func noSuchAction() {
    var test = StateTest()
    test.press(":xyzzyx")
    #expect(test.state.cache.choices.map(\.line.text) == ["No such action."])
    test.expect(after: "<Enter>")
    test.expect(after: "<Esc>") { $0.popup = .chooser(Chooser(.palette)) }
    #expect(test.state.cache.choices.count > 20)
    test.press("thene")
    #expect(test.state.cache.choices.map(\.line.text) == ["No such action. Did you mean theme?"])
    test.press("<Esc>")
    test.expect(after: "<Esc>") { $0.popup = nil }
  }

  @Test(
    "? and F1 open the help of the pane; Enter does what the selected key does", arguments: ["?", "<F1>"])
  func help(keys: String) {
    var test = StateTest()
    test.press(keys)
    guard case .chooser(let chooser) = test.state.popup else { return }
    #expect(chooser.purpose == .help && chooser.scroll == 0)
    test.press("legend")
    #expect(test.state.cache.choices.map(\.line.text).first == "Signs")
    #expect(test.state.cache.choices.dropFirst().allSatisfy { !$0.isHeading })
    test.press("<C-u>contest")
    #expect(test.state.cache.choices.map(\.line.text).first == "Signs")
    test.press("<C-u>theme")
    test.expect(after: "<Enter>") {
      $0.popup = nil
      $0.themeName = Theme.all[1].name
      $0.message = .init(text: "Theme: \(Theme.all[1].name)", isError: false)
    }
  }

  @Test(
    "The help begins with the signs of the pane, then the six keys of most use in it",
    arguments: Pane.allCases)
  func helpBegins(pane: Pane) throws {
    let choices = StateTest(pane).state.helpChoices(width: 400)
    let texts = choices.map(\.line.text)
    #expect(texts.contains(pane.help))
    let headings = choices.filter { $0.isHeading && !$0.line.spans.isEmpty }.map(\.line.text)
    #expect(
      headings.prefix(4) == [
        "Signs", "Most useful here", "What \(pane.title) shows", "Searching and filtering",
      ])
    let useful = try #require(texts.firstIndex(of: "Most useful here"))
    let next = try #require(texts.firstIndex(of: "What \(pane.title) shows"))
    #expect(choices[useful..<next].count(where: \.isSelectable) == 6)
  }

  @Test("The help names every key that works in the pane, and none that does not", arguments: Pane.allCases)
  func helpIsComplete(pane: Pane) {
    let state = StateTest(pane).state
    let text = state.helpChoices(width: 400).map(\.line.text).joined(separator: "\n")
    for binding in Keymap.bindings {
      #expect(text.contains(binding.help) == state.isOffered(binding), "\(binding.name)")
    }
    #expect(text.contains(pane.help))
  }

  @Test("t cycles through the themes")
  func themes() {
    var test = StateTest()
    let names = Theme.all.map(\.name)
    for name in names.dropFirst() + names.prefix(1) {
      test.expect(after: "t") {
        $0.themeName = name
        $0.message = .init(text: "Theme: \(name)", isError: false)
      }
    }
  }

  @Test("Redraw, suspend and quit are effects and change nothing")
  func effects() {
    var test = StateTest()
    test.expect(after: "<C-l>", effects: [.redraw])
    test.expect(after: "<C-z>", effects: [.suspend])
    test.expect(after: "<C-c>", effects: [.quit])
    test.expect(after: "q", effects: [.quit])
  }

  @Test("They work over a pop-up and while typing as well", arguments: ["?", "f", ":", "/", "a"])
  func effectsAnywhere(opener: String) {
    var test = StateTest()
    test.press(opener)
    test.expect(after: "<C-l>", effects: [.redraw])
    test.expect(after: "<C-z>", effects: [.suspend])
    test.expect(after: "<C-c>", effects: [.quit])
  }

  @Test("q closes a pop-up and only then quits; while typing it is a letter")
  func quitting() {
    var test = StateTest()
    test.press("o")
    test.expect(after: "q") { $0.popup = nil }
    test.press("/")
    test.press("q")
    #expect(test.state.list.search == "q")
    test.press("<Esc>")
    test.expect(after: "q", effects: [.quit])
  }

  @Test("Esc never quits", arguments: Pane.allCases)
  func escapeNeverQuits(pane: Pane) {
    var test = StateTest(pane)
    #expect(test.press("<Enter>o<Esc><Esc><Esc><Esc>").isEmpty)
    #expect(test.state.focus == .list && test.state.popup == nil)
  }

  @Test("Unbound keys do nothing")
  func unbound() {
    let test = StateTest()
    test.expectNoAction(for: "QzZ<F5><Insert><Delete><A-x><Space>")
  }

  @Test("The help has q once")
  func quitKey() {
    let lines = StateTest().state.helpChoices(width: 100).map(\.line.text)
    #expect(lines.filter { $0.hasPrefix("q ") }.map { $0.split(separator: " ") } == [["q", "quit"]])
  }
}
