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
    test.expect(after: up)
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
    #expect(test.state.cache.layout.chooserRows(choices: choices.count, hasInput: false) == 8)
    expectSelected(2, scroll: 0, after: "j")
    expectSelected(6, scroll: 0, after: "jjj")
    expectSelected(4, scroll: 0, after: "k")
    expectSelected(8, scroll: 1, after: "<C-d>")
    // The heading above the first value is in sight with it.
    expectSelected(1, scroll: 0, after: "<PageUp>")
    let last = choices.count - 1
    expectSelected(last, scroll: last - 7, after: "G")
    expectSelected(1, scroll: 0, after: "g")
    expectSelected(last, scroll: last - 7, after: "<End>")
    expectSelected(1, scroll: 0, after: "<Home>")
  }

  @Test("While typing in a chooser, arrows and page keys move the selection")
  func typedChooser() {
    var test = StateTest(width: 40, height: 12)
    test.press(":")
    let rows = test.state.cache.layout.chooserRows(choices: 99, hasInput: true)
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

  @Test("The help scrolls by lines, half pages and pages, up to its end")
  func help() {
    var test = StateTest(width: 40, height: 12)
    test.press("?")
    let text = test.state.cache.layout.helpText
    let last = test.state.helpLines(width: text.width).count - text.height
    #expect(text.height == 8)
    test.expect(after: "k") { $0.popup = .help(scroll: 0) }
    test.expect(after: "j<Down>j") { $0.popup = .help(scroll: 3) }
    test.expect(after: "<Up>") { $0.popup = .help(scroll: 2) }
    test.expect(after: "<C-d>") { $0.popup = .help(scroll: 6) }
    test.expect(after: "<PageDown>") { $0.popup = .help(scroll: 14) }
    test.expect(after: "<PageUp>") { $0.popup = .help(scroll: 6) }
    test.expect(after: "<C-u>") { $0.popup = .help(scroll: 2) }
    test.expect(after: "G") { $0.popup = .help(scroll: last) }
    test.expect(after: "j<PageDown>") { $0.popup = .help(scroll: last) }
    test.expect(after: "g") { $0.popup = .help(scroll: 0) }
    test.expect(after: "<End>") { $0.popup = .help(scroll: last) }
    test.expect(after: "<Home>") { $0.popup = .help(scroll: 0) }
  }
}
