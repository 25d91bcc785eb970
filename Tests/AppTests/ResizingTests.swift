import Model
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Resizing")
struct ResizingTests {
  static let sizes = [
    (200, 60), (120, 40), (100, 30), (99, 20), (80, 24), (40, 12), (24, 6), (10, 3), (1, 1), (0, 0),
  ]

  @Test("Every size keeps the selection, the reading position and the input", arguments: sizes)
  func keepsSelection(width: Int, height: Int) {
    var test = StateTest(of: .bundledForTests)
    test.press("/an<Enter>jjj")
    test.expect(afterResizingTo: width, height) {
      let rows = Layout(size: $0.size, pane: .nations, focus: .list).listRows
      if rows > 0 { $0.list.scroll = max(0, 4 - rows) }
    }
    let selection = test.state.selection
    test.send(.resize(Size(width: 120, height: 40)))
    #expect(test.state.selection == selection)
  }

  @Test("An open pop-up stays open at every size", arguments: sizes)
  func keepsPopups(width: Int, height: Int) {
    for opener in ["?", "f", "o", "a", ":", "L", "<C-f>moon", "/moon"] {
      var test = StateTest(of: .bundledForTests)
      test.press(opener)
      let (part, typed) = (test.state.part, test.state.list.search)
      test.send(.resize(Size(width: width, height: height)))
      #expect(test.state.part == part)
      #expect(test.state.list.search == typed)
      #expect(test.state.brokenInvariants == [])
    }
  }

  @Test("The focus on the details survives a screen that is too small")
  func keepsFocus() {
    var test = StateTest()
    test.press("<Enter>jj")
    test.send(.resize(Size(width: 10, height: 3)))
    test.send(.resize(Size(width: 120, height: 40)))
    #expect(test.state.focus == .detail)
    #expect(test.state.detail.line == 2)
  }

  @Test("If list and details alternate, the details return at the same line")
  func turns() {
    var test = StateTest(width: 40, height: 12)
    test.press("<Enter>")
    let count = test.state.cache.detail.lines.count
    test.press("G<Esc>")
    test.expect(after: "<Enter>") {
      $0.focus = .detail
      $0.detail = .init(line: count - 1, scroll: count - 9)
    }
  }
}
