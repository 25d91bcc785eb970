import Model
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Pasting into the explorer")
struct PastingTests {
  /// Lines that quit, write a file, copy and filter, were they keys.
  private static let text = "the\r\nsize\te\u{3}\u{1B}q\n"

  private func ignored(hint: String) -> State.Message {
    State.Message(text: "Pasted text ignored." + hint, isError: false)
  }

  @Test("A search accepts a paste as one line, and finds")
  func search() {
    var test = StateTest()
    test.press("/a<Left>")
    let before = test.state.searchPrompt
    test.expect(afterPasting: "new\r\nze\u{7}") {
      $0.searchPrompt?.input.apply(.insert("new ze"))
      // What is found is not chosen before Enter.
      $0.list.selected = nil
      $0.lists[.nations]?.search = "new zea"
      $0.lists[.nations]?.selected = .record(.nation("NZL"))
    }
    #expect(test.state.searchPrompt?.before == before?.before)
  }

  @Test("A prompt accepts it too, and clears the last complaint", arguments: ["a", "e"])
  func prompts(opener: String) {
    var test = StateTest()
    test.press(opener + "<C-u>x<Enter>")
    test.expect(afterPasting: Self.text) {
      guard case .prompt(var prompt) = $0.popup else { return }
      #expect(prompt.complaint != nil)
      prompt.input = TextField("xthe size eq ")
      prompt.complaint = nil
      $0.popup = .prompt(prompt)
    }
  }

  @Test(
    "Typing in a narrowing list accepts it too, and starts at its first choice",
    arguments: [":", "L", "?", "f", "<C-f>"])
  func choosers(opener: String) {
    var test = StateTest()
    test.press(opener + "a<Down><Down>")
    test.expect(afterPasting: Self.text) {
      guard case .chooser(var chooser) = $0.popup else { return }
      chooser.input = TextField("athe size eq ")
      chooser.selected = 0
      $0.popup = .chooser(chooser)
    }
  }

  @Test(
    "Outside an input, a paste only gives a message that says where text may go", arguments: Pane.allCases)
  func panes(pane: Pane) {
    for keys in ["", "<Enter>", "rc", "/a<Enter>"] {
      var test = StateTest(pane)
      test.press(keys)
      test.expect(afterPasting: Self.text) { $0.message = ignored(hint: " Press / to search.") }
    }
  }

  @Test("Over a pop-up without an input it only says so", arguments: ["o", "m[D"])
  func popups(keys: String) {
    var test = StateTest()
    test.press(keys)
    #expect(test.state.popup != nil)
    test.expect(afterPasting: Self.text) { $0.message = ignored(hint: "") }
  }
}
