import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Taking along")
struct TakingTests {
  @Test("y copies the row in a line with its sources and the day")
  func copyRow() {
    var test = StateTest()
    test.press("j")
    let line =
      "Egypt: ILRS joined, 6 Dec 2023, agency (confirmed). Source: CNSA, 16 Jun 2021, Guide for Partnership (official). "
      + "[cislunar, as of 2026-06-30]"
    test.expect(after: "y", effects: [.copy(line, name: "the row")])
  }

  @Test("In a detail y copies the fact under the cursor, on every line that it takes")
  func copyFact() throws {
    var test = StateTest(width: 40, height: 12)
    test.press("<Enter>")
    let lines = test.state.cache.detail.lines.map(\.text)
    let first = try #require(lines.firstIndex { $0.contains("9 Mar 2021") })
    test.press(String(repeating: "j", count: first))
    let fact =
      "China: ILRS founding member, 9 Mar 2021: Counted from the memorandum of March. Source: no publisher named, 8 Apr 2024, News of the day "
      + "(press). [cislunar, as of 2026-06-30]"
    test.expect(after: "y", effects: [.copy(fact, name: "the fact")])
    test.press("j")
    test.expect(after: "y", effects: [.copy(fact, name: "the fact")])
  }

  @Test("Where nothing is selected y says so")
  func copyNothing() {
    var test = StateTest()
    test.press("/zzz<Enter>")
    test.expect(after: "y") { $0.message = .init(text: "Nothing is selected.", isError: true) }
  }

  static let commands: [(pane: Pane, keys: String, command: String)] = [
    (.overview, "", "cislunar overview --as-of 2026-06-30"),
    (.nations, "", "cislunar nations --organisations --as-of 2026-06-30"),
    (
      .nations, "rc", "cislunar nations --region Africa --coalition ilrs --organisations --as-of 2026-06-30"
    ),
    (
      .nations, "/new zealand<Enter>",
      "cislunar nations --organisations --search 'new zealand' --as-of 2026-06-30"
    ),
    (.missions, "/chang'e<Enter>", #"cislunar missions --search 'chang'\''e' --as-of 2026-06-30"#),
    (.missions, "sj<Enter>S", "cislunar missions --sort name --reverse --as-of 2026-06-30"),
    (
      .phases, "a2024-05-10<Enter>Lguide<Enter>",
      "cislunar phases --as-of 2024-05-10 --according-to guide"
    ),
    (.sources, "r", "cislunar sources --as-of 2026-06-30"),
  ]

  @Test("Y copies the command that prints the view", arguments: commands)
  func copyCommand(pane: Pane, keys: String, command: String) {
    var test = StateTest(pane)
    test.press(keys)
    test.expect(after: "Y", effects: [.copy(command, name: "the command")]) { $0.message = nil }
  }

  @Test("e asks for a file; Enter has it written in the form of its ending")
  func export() throws {
    var test = StateTest(.sources)
    test.expect(after: "e") {
      $0.popup = .prompt(Prompt(.export(replacing: nil), text: "cislunar-sources.csv"))
    }
    test.press("<C-u>mine.md")
    let effects = test.press("<Enter>")
    guard case .write(let path, let contents, let mayReplace) = effects.first else {
      Issue.record("nothing is written: \(effects)")
      return
    }
    #expect(path == "mine.md" && !mayReplace)
    #expect(contents.hasPrefix("| "))
    test.report(.written(path: "mine.md", bytes: 7))
    #expect(test.state.popup == nil)
    #expect(test.state.message?.text.contains("mine.md") == true)
  }

  @Test("A file that is there is replaced only when it is named once more")
  func replace() {
    var test = StateTest(.sources)
    test.press("e<Enter>")
    test.report(.exists(path: "cislunar-sources.csv"))
    guard case .write(_, _, let mayReplace) = test.press("<Enter>").first else {
      Issue.record("nothing is written")
      return
    }
    #expect(mayReplace)
    test.report(.exists(path: "cislunar-sources.csv"))
    test.press("<C-u>other.csv")
    guard case .write(_, _, let mayReplaceOther) = test.press("<Enter>").first else {
      Issue.record("nothing is written")
      return
    }
    #expect(!mayReplaceOther)
  }

  @Test(
    "A name without a known ending is complained of", arguments: ["", "mine", "mine.doc", ".csv.", "dir/"])
  func endings(name: String) {
    var test = StateTest()
    test.press("e<C-u>" + name)
    #expect(test.press("<Enter>").isEmpty)
    guard case .prompt(let prompt) = test.state.popup else {
      Issue.record("the prompt is gone")
      return
    }
    #expect(prompt.complaint != nil)
  }

  @Test("What could not be done is told, in the prompt where it is open")
  func failures() {
    var test = StateTest()
    test.press("e<Enter>")
    test.report(.failed("No room."))
    guard case .prompt(let prompt) = test.state.popup else {
      Issue.record("the prompt is gone")
      return
    }
    #expect(prompt.complaint == "No room.")
    test.press("<Esc>y")
    test.report(.failed("No clipboard."))
    #expect(test.state.message == .init(text: "No clipboard.", isError: true))
    test.report(.copied(name: "the row", characters: 12, to: "tmux"))
    #expect(test.state.message == .init(text: "Copied the row, 12 characters, to tmux.", isError: false))
  }
}
