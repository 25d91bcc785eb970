import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Copying and exporting")
struct TakingTests {
  /// What `y` copies after some keys.
  private func copied(_ pane: Pane, _ keys: String, of catalog: Catalog = .small) -> String {
    var test = StateTest(pane, of: catalog)
    test.press(keys)
    guard case .copy(let text, _)? = test.press("y").first else { return test.state.message?.text ?? "" }
    return text
  }

  @Test("y copies what has the focus in a sentence with its citation: rows, markers, lines, sources")
  func copyRows() {
    expectText(
      [
        copied(.overview, ""), copied(.overview, "jjj"), copied(.overview, "jjjjjj"), copied(.overview, "G"),
        copied(.nations, "j"), copied(.nations, "jjjj"), copied(.nations, "G"), copied(.phases, "G"),
        copied(.missions, ""), copied(.missions, "G"), copied(.compare, ""), copied(.compare, "j"),
        copied(.compare, "/safety zone<Enter>"), copied(.growth, ""), copied(.timeline, "G"),
        copied(.world, "/gabon<Enter>"), copied(.moon, ""), copied(.sources, "/wire<Enter>"),
        copied(.sources, "G"),
      ].joined(separator: "\n"),
      """
      The ILRS has 3 undisputed members and 1 contested (cislunar, as of 30 June 2026).
      Thailand signed the Artemis Accords on 16 December 2024 (News of the day, 8 April 2024).
      New Zealand signed the Artemis Accords on 31 May 2021 (A magazine, 10 May 2024, Two ways to the Moon).
      Nothing to copy here.
      Egypt joined the ILRS on 6 December 2023 (CNSA, 16 June 2021, Guide for Partnership).
      Thailand joined the ILRS on 5 April 2024 (CNSA, 16 June 2021, Guide for Partnership; A magazine, 10 May 2024, Two ways to the Moon). Thailand signed the Artemis Accords on 16 December 2024 (News of the day, 8 April 2024).
      Asia-Pacific Space Cooperation Organization joined the ILRS on 24 April 2024 (CNSA, 16 June 2021, Guide for Partnership).
      Artemis II: Crew around the Moon (Artemis) is completed (cislunar, as of 30 June 2026).
      Chang'e 6 was launched on 3 May 2024 (CNSA, 16 June 2021, Guide for Partnership; News of the day, 8 April 2024). The mission was completed (News of the day, 8 April 2024).
      SMART-1 was launched on 27 September 2003 (News of the day, 8 April 2024). The mission was completed (News of the day, 8 April 2024).
      Artemis has 4 undisputed members; the ILRS has 3 undisputed members and 1 contested (cislunar, as of 30 June 2026).
      Leadership, Artemis: The United States leads (NASA, 13 October 2020, https://example.org/accords). Leadership, ILRS: CNSA leads (CNSA, 16 June 2021, Guide for Partnership).
      Nothing is selected.
      Thailand signed the Artemis Accords on 16 December 2024 (News of the day, 8 April 2024). With Thailand, Artemis had 4 undisputed members (cislunar, as of 30 June 2026).
      SMART-1 was launched on 27 September 2003 (News of the day, 8 April 2024). The mission was completed (News of the day, 8 April 2024).
      Nothing is selected.
      Chang'e 6 was launched on 3 May 2024 (CNSA, 16 June 2021, Guide for Partnership; News of the day, 8 April 2024). The mission was completed (News of the day, 8 April 2024).
      no publisher named, 8 Apr 2024, News of the day (press).
      China: when it joined the ILRS: sources say 16 June 2021 or 9 March 2021 (CNSA, 16 June 2021, Guide for Partnership; A magazine, 10 May 2024, Two ways to the Moon; News of the day, 8 April 2024).
      """)
  }

  @Test("Through a lens the lens alone is cited, and what is counted says so")
  func copyThroughLens() {
    expectText(
      [copied(.nations, "Lguide<Enter>/thailand<Enter>"), copied(.overview, "Lguide<Enter>0")].joined(
        separator: "\n"),
      """
      Thailand joined the ILRS on 5 April 2024 (CNSA, 16 June 2021, Guide for Partnership).
      The ILRS has 3 undisputed members (cislunar, according to CNSA, as of 30 June 2026).
      """)
  }

  @Test(
    "In the details y copies the fact under the cursor on every line that it takes, or what a link leads to")
  func copyFacts() throws {
    var test = StateTest(.nations, width: 40, height: 12)
    test.press("/thailand<Enter><Enter>")
    var copies: [String] = []
    for _ in test.state.cache.detail.lines {
      if case .copy(let text, _)? = test.press("y").first, copies.last != text { copies.append(text) }
      test.press("j")
    }
    expectText(
      copies.joined(separator: "\n"),
      """
      Thailand joined the ILRS on 5 April 2024 (CNSA, 16 June 2021, Guide for Partnership; A magazine, 10 May 2024, Two ways to the Moon). Thailand signed the Artemis Accords on 16 December 2024 (News of the day, 8 April 2024).
      The capital of Thailand is Bangkok (13.75° N, 100.5° E) (cislunar, as of 30 June 2026).
      Thailand joined the ILRS on 5 April 2024 (CNSA, 16 June 2021, Guide for Partnership; A magazine, 10 May 2024, Two ways to the Moon). Thailand signed the Artemis Accords on 16 December 2024 (News of the day, 8 April 2024).
      Thailand joined the ILRS on 5 April 2024 (CNSA, 16 June 2021, Guide for Partnership; A magazine, 10 May 2024, Two ways to the Moon).
      Thailand joined the ILRS on 5 April 2024: The ministry signed (CNSA, 16 June 2021, Guide for Partnership; A magazine, 10 May 2024, Two ways to the Moon).
      Thailand joined the ILRS on 5 April 2024 (CNSA, 16 June 2021, Guide for Partnership; A magazine, 10 May 2024, Two ways to the Moon). Thailand signed the Artemis Accords on 16 December 2024 (News of the day, 8 April 2024).
      Thailand signed the Artemis Accords on 16 December 2024 (News of the day, 8 April 2024).
      Thailand, Artemis, signature: no. 51 (cislunar, as of 30 June 2026).
      Thailand joined the ILRS on 5 April 2024 (CNSA, 16 June 2021, Guide for Partnership; A magazine, 10 May 2024, Two ways to the Moon). Thailand signed the Artemis Accords on 16 December 2024 (News of the day, 8 April 2024).
      CNSA, 16 Jun 2021, Guide for Partnership (official).
      A magazine, 10 May 2024, Two ways to the Moon (press).
      no publisher named, 8 Apr 2024, News of the day (press).
      """)
  }

  @Test("In the list of sources y copies the claim with that source, and O opens its address")
  func copyClaim() {
    var test = StateTest(.nations)
    test.press("/thailand<Enter>o")
    guard case .copy(let text, "the line")? = test.press("y").first else {
      Issue.record("nothing is copied")
      return
    }
    #expect(text.hasPrefix("Thailand joined the ILRS on 5 April 2024"))
    #expect(test.state.popup != nil)
  }

  @Test(
    "Every row of every pane of the data is copied as one sentence or more, each with a citation",
    arguments: Pane.allCases)
  func copyEverything(pane: Pane) {
    var state = StateTest(pane, of: .bundledForTests).state
    for row in state.cache.listing.rows.prefix(120) {
      guard let subject = state.cache.listing.subject(at: row) else { continue }
      _ = reduce(&state, .select(subject))
      guard let text = state.textToCopy?.text else {
        if case .item = subject { continue }
        Issue.record("nothing is copied of \(subject)")
        continue
      }
      let isSource = if case .record(.source) = subject { true } else { false }
      #expect(text.hasSuffix(isSource ? "." : ")."), "\(text)")
      #expect(!text.contains("  ") && !text.contains("..") && !text.contains(" ."), "\(text)")
    }
  }

  @Test("Without a selection y says so")
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
    (.missions, "s<Down><Enter>S", "cislunar missions --sort name --reverse --as-of 2026-06-30"),
    (
      .phases, "a2024-05-10<Enter>Lguide<Enter>",
      "cislunar phases --as-of 2024-05-10 --according-to guide"
    ),
    (.sources, "r", "cislunar sources --as-of 2026-06-30"),
    (.sources, "G", "cislunar disagreements --search China --as-of 2026-06-30"),
    (.sources, "G<Enter>", "cislunar disagreements --search China --as-of 2026-06-30"),
    (.compare, "<Enter>", "cislunar compare figures --as-of 2026-06-30"),
  ]

  @Test("Y copies the command that prints the view", arguments: commands)
  func copyCommand(pane: Pane, keys: String, command: String) {
    var test = StateTest(pane)
    test.press(keys)
    test.expect(after: "Y", effects: [.copy(command, name: "the command")]) { $0.message = nil }
  }

  @Test("e asks for a file; Enter writes it in the format of its ending")
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

  @Test("An existing file is replaced only when it is named again")
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
    "A file name without a known ending is rejected", arguments: ["", "mine", "mine.doc", ".csv.", "dir/"])
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

  @Test("Failures are reported, in the prompt if it is open")
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
    #expect(test.state.message == .init(text: "Copied the row (12 characters) to tmux.", isError: false))
  }
}
