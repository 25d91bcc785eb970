import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

/// The small catalog at 40×12 has eight rows in sight of these eleven: 0 China, 1 Egypt, 2 Japan, 3 New Zealand, 4 Thailand,
/// 5 Türkiye, 6 United States, 7 a heading, 8 Algeria, 9 a heading, 10 APSCO.
@Suite("Moving")
struct MovingTests {
  @Test("j and k go line by line and stop at the ends", arguments: [("j", "k"), ("<Down>", "<Up>")])
  func lineByLine(down: String, up: String) {
    var test = StateTest(width: 40, height: 12)
    test.expect(after: up) { $0.list.selected = .record(.nation("CHN")) }
    test.expect(after: down) { $0.list.selected = .record(.nation("EGY")) }
    test.expect(after: down) { $0.list.selected = .record(.nation("JPN")) }
    test.expect(after: up) { $0.list.selected = .record(.nation("EGY")) }
    test.press("G")
    test.expect(after: down)
  }

  @Test("Headings are skipped, and come into view with the row below them")
  func headings() {
    var test = StateTest(width: 40, height: 12)
    test.press("jjjjjj")
    test.expect(after: "j") {
      $0.list.selected = .record(.nation("DZA"))
      $0.list.scroll = 1
    }
    test.expect(after: "j") {
      $0.list.selected = .record(.organisation("apsco"))
      $0.list.scroll = 3
    }
    test.expect(after: "k") { $0.list.selected = .record(.nation("DZA")) }
    test.expect(after: "k") { $0.list.selected = .record(.nation("USA")) }

    var headed = StateTest(width: 40, height: 6)
    headed.press("/algeria<Enter>")
    headed.expect(after: "gGk")
    #expect(headed.state.list.scroll == 0)
  }

  @Test("G and g go to the ends", arguments: [("G", "g"), ("<End>", "<Home>")])
  func ends(last: String, first: String) {
    var test = StateTest(width: 40, height: 12)
    test.expect(after: last) {
      $0.list.selected = .record(.organisation("apsco"))
      $0.list.scroll = 3
    }
    test.expect(after: first) {
      $0.list.selected = .record(.nation("CHN"))
      $0.list.scroll = 0
    }
  }

  @Test("A page is the visible part; if it ends on a heading, it continues")
  func pages() {
    var test = StateTest(width: 40, height: 12)
    test.expect(after: "<PageDown>") {
      $0.list.selected = .record(.nation("DZA"))
      $0.list.scroll = 1
    }
    test.expect(after: "<PageDown>") {
      $0.list.selected = .record(.organisation("apsco"))
      $0.list.scroll = 3
    }
    test.expect(after: "<PageUp>") {
      $0.list.selected = .record(.nation("JPN"))
      $0.list.scroll = 2
    }
    test.expect(after: "<PageUp>") {
      $0.list.selected = .record(.nation("CHN"))
      $0.list.scroll = 0
    }
  }

  @Test("Half a page is half of the visible lines")
  func halfPages() {
    var test = StateTest(width: 40, height: 12)
    test.expect(after: "<C-d>") { $0.list.selected = .record(.nation("THA")) }
    test.expect(after: "<C-d>") {
      $0.list.selected = .record(.nation("DZA"))
      $0.list.scroll = 1
    }
    test.expect(after: "<C-u>") { $0.list.selected = .record(.nation("THA")) }
    test.expect(after: "<C-u>") {
      $0.list.selected = .record(.nation("CHN"))
      $0.list.scroll = 0
    }
  }

  @Test("Moving to another record shows its details from the beginning")
  func detailFromTheBeginning() {
    var test = StateTest(width: 100, height: 24)
    test.press("<Enter>jjj<Esc>")
    #expect(test.state.detail.line == 3)
    test.expect(after: "j") {
      $0.list.selected = .record(.nation("EGY"))
      $0.detail = .init()
    }
  }

  @Test("In the details the same keys move the cursor, and the lines scroll with it")
  func detail() {
    var test = StateTest(width: 40, height: 12)
    test.press("<Enter>")
    let height = test.state.cache.layout.detail.height
    let last = test.state.cache.detail.lines.count - 1
    #expect(height == 9)
    #expect(last > 2 * height)
    test.expect(after: "j") { $0.detail.line = 1 }
    test.expect(after: "k<Up>") { $0.detail.line = 0 }
    test.expect(after: "<Down>") { $0.detail.line = 1 }
    test.expect(after: "<C-d>") { $0.detail.line = 5 }
    test.expect(after: "<C-d>") { $0.detail = .init(line: 9, scroll: 1) }
    test.expect(after: "<PageDown>") { $0.detail = .init(line: 18, scroll: 10) }
    test.expect(after: "<PageUp>") { $0.detail = .init(line: 9, scroll: 9) }
    test.expect(after: "<C-u>") { $0.detail = .init(line: 5, scroll: 5) }
    test.expect(after: "G") { $0.detail = .init(line: last, scroll: last - height + 1) }
    test.expect(after: "j<Down>")
    test.expect(after: "g") { $0.detail = .init() }
    test.expect(after: "<End>") { $0.detail = .init(line: last, scroll: last - height + 1) }
    test.expect(after: "<Home>") { $0.detail = .init() }
  }

  @Test("In the filter panel only values can be selected")
  func filterPanel() {
    var test = StateTest(width: 40, height: 12)
    test.press("f")
    let choices = test.state.cache.choices
    #expect(choices.map(\.isSelectable).prefix(6) == [false, true, true, true, true, false])
    func expectSelected(
      _ line: Int, scroll: Int, after keys: String, location: SourceLocation = #_sourceLocation
    ) {
      test.expect(after: keys, sourceLocation: location) {
        var chooser = Chooser(.filter)
        (chooser.selected, chooser.scroll) = (line, scroll)
        $0.popup = .chooser(chooser)
      }
    }
    #expect(test.state.grid(of: Chooser(.filter)).rows.height == 6)
    expectSelected(2, scroll: 0, after: "<Down>")
    expectSelected(6, scroll: 1, after: "<Down><Down><Down>")
    expectSelected(4, scroll: 1, after: "<Up>")
    // The heading above the first value is in sight with it.
    expectSelected(1, scroll: 0, after: "<PageUp>")
    let last = choices.count - 1
    expectSelected(last, scroll: last - 5, after: String(repeating: "<PageDown>", count: 9))
  }

  @Test("Where facets stand side by side the arrows lead to the column beside, at about the same height")
  func filterColumns() throws {
    var test = StateTest(width: 120, height: 40)
    test.press("f")
    let columns = test.state.grid(of: Chooser(.filter)).columns
    try #require(columns.count == 2)
    func expectSelected(_ line: Int, after keys: String, location: SourceLocation = #_sourceLocation) {
      test.expect(after: keys, sourceLocation: location) {
        var chooser = Chooser(.filter)
        chooser.selected = line
        $0.popup = .chooser(chooser)
      }
    }
    expectSelected(columns[1].lowerBound + 1, after: "<Right>")
    expectSelected(columns[1].lowerBound + 2, after: "<Down>")
    test.expect(after: "<Right>")
    expectSelected(2, after: "<Left>")
    test.expect(after: "<Left>")
  }

  @Test("Typing in a chooser, arrows and page keys move the selection")
  func typedChooser() {
    var test = StateTest(width: 40, height: 12)
    test.press(":")
    let rows = test.state.grid(of: Chooser(.palette)).rows.height
    let last = test.state.cache.choices.count - 1
    func expectSelected(
      _ line: Int, scroll: Int, after keys: String, location: SourceLocation = #_sourceLocation
    ) {
      test.expect(after: keys, sourceLocation: location) {
        var chooser = Chooser(.palette)
        (chooser.selected, chooser.scroll) = (line, scroll)
        $0.popup = .chooser(chooser)
      }
    }
    #expect(rows == 6)
    expectSelected(0, scroll: 0, after: "<Up>")
    expectSelected(1, scroll: 0, after: "<Down>")
    expectSelected(7, scroll: 2, after: "<PageDown>")
    expectSelected(1, scroll: 1, after: "<PageUp>")
    expectSelected(last, scroll: last - 5, after: String(repeating: "<PageDown>", count: 20))
    test.expect(after: "quit") {
      var chooser = Chooser(.palette)
      chooser.input = TextField("quit")
      $0.popup = .chooser(chooser)
    }
  }

  @Test("The help shows its first lines with its first key, and its last with its last")
  func help() {
    var test = StateTest(width: 40, height: 12)
    test.press("?")
    let grid = test.state.grid(of: Chooser(.help))
    #expect(grid.rows.height == 6)
    guard case .chooser(let chooser) = test.state.popup else { return }
    #expect(chooser.scroll == 0 && test.state.cache.choices[chooser.selected].action == .dismiss)
    test.press(String(repeating: "<PageDown>", count: 60))
    guard case .chooser(let last) = test.state.popup else { return }
    #expect(last.scroll > chooser.scroll && test.state.cache.choices[last.selected].isSelectable)
  }
}
