import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Comparing two dates")
struct ChangesTests {
  private static let marked = Day("2024-03-01")
  /// Marks 1 March 2024 and returns to the latest day, 30 June 2026.
  private static let markAndReturn = "a<C-u>2024-03-01<Enter>m="

  private func days(_ test: StateTest) -> [String?] {
    [test.state.mark?.description, test.state.perspective.asOf.description]
  }

  /// The lines of the open list as they read, those that lead nowhere in brackets.
  private func lines(_ test: StateTest) -> [String] {
    test.state.cache.choices.map { $0.isSelectable ? $0.line.text : "(\($0.line.text))" }
  }

  @Test("m marks the as-of date, and removes the mark")
  func mark() {
    var test = StateTest()
    let day = test.state.perspective.asOf
    test.expect(after: "m") {
      $0.mark = day
      $0.message = .init(text: "Marked 30 Jun 2026. D compares it with another date.", isError: false)
    }
    test.expect(after: "m") {
      $0.mark = nil
      $0.message = .init(text: "The mark was removed.", isError: false)
    }
  }

  @Test("On another date m moves the mark; x removes it with the rest")
  func moveAndClear() throws {
    let other = try #require(Self.marked)
    var test = StateTest()
    test.press("ma<C-u>2024-03-01<Enter>")
    test.expect(after: "m") {
      $0.mark = other
      $0.message = .init(text: "Marked 1 Mar 2024. D compares it with another date.", isError: false)
    }
    test.press("x")
    #expect(test.state.mark == nil)
    #expect(test.state.perspective.asOf == test.state.catalog.asOf)
  }

  @Test("Without a marked date D asks since when, and marks that date")
  func since() {
    var test = StateTest()
    test.expect(after: "D") { $0.popup = .prompt(Prompt(.since, text: "")) }
    test.expect(after: "2026-06-30<Enter>") {
      var prompt = Prompt(.since, text: "2026-06-30")
      prompt.complaint = "30 Jun 2026 is the date shown. Type an earlier one."
      $0.popup = .prompt(prompt)
    }
    test.expect(after: "<C-u>1 Mar 2024<Enter>") {
      $0.mark = Self.marked
      var chooser = Chooser(.changes)
      chooser.selected = 2
      $0.popup = .chooser(chooser)
    }
  }

  @Test("Where the marked date is the one shown D says what to press")
  func nothingToCompare() {
    var test = StateTest()
    test.press("m")
    test.expect(after: "D") {
      $0.message = .init(
        text: "30 Jun 2026 is the marked date. Move to another first: [ ] or a.", isError: true)
    }
  }

  @Test("D lists the changes from the earlier to the later date in the words of the command, side by side")
  func changes() {
    var test = StateTest()
    test.press(Self.markAndReturn)
    test.expect(after: "D") {
      var chooser = Chooser(.changes)
      chooser.selected = 2
      $0.popup = .chooser(chooser)
      $0.message = nil
    }
    #expect(
      lines(test) == [
        "(ILRS: members 2 to 3 +1 contested; 2 joined, 1 organisation joined, 1 launched, 1 outcome, 1)",
        "(slipped)",
        "2024-04     Türkiye joined the ILRS in Apr 2024",
        "2024-04-05  Thailand joined the ILRS on 5 Apr 2024",
        "2024-04-24  Asia-Pacific Space Cooperation Organization joined the ILRS on 24 Apr 2024",
        "2024-05-03  Chang'e 6 was launched on 3 May 2024",
        "2024-06-25  Chang'e 6: the samples are home",
        "2025-04-23  Launch of Chang'e 8: 2029 instead of 2028, said on 23 Apr 2025 (CNSA, Wu Weiren)",
        "(Artemis: members 3 to 4; 1 joined, 1 launched, 2 outcomes, 1 slipped)",
        "2024-08-26  SLIM: silent since August 2024",
        "2024-12-05  Launch of Artemis II: Apr 2026 instead of Sep 2025, said on 5 Dec 2024 (NASA)",
        "2024-12-16  Thailand signed the Artemis Accords on 16 Dec 2024",
        "2026-04-01  Artemis II was launched on 1 Apr 2026",
        "2026-04-11  Artemis II: landed in the Pacific",
      ])
  }

  @Test("It does not matter which of the two dates is marked")
  func eitherWay() {
    var forward = StateTest()
    forward.press(Self.markAndReturn + "D")
    var backward = StateTest()
    backward.press("ma<C-u>2024-03-01<Enter>D")
    #expect(days(backward) == days(forward).reversed())
    #expect(lines(backward) == lines(forward))
    #expect(draw(backward.state).text.contains("Changes 1 Mar 2024 to 30 Jun 2026"))
  }

  @Test("Enter opens the record of the line")
  func follow() {
    var test = StateTest()
    test.press(Self.markAndReturn + "Djjj")
    let place = test.state.place
    test.expect(after: "<Enter>") {
      $0.popup = nil
      $0.pane = .missions
      $0.focus = .detail
      $0.lists[.missions] = .init(selected: .record(.mission("chang-e-6")))
      $0.selections.select(.record(.mission("chang-e-6")))
      $0.history.leave(place)
    }
  }

  @Test("From the earlier date it switches to the later one, where the change is in view")
  func followForward() {
    var test = StateTest()
    test.press("ma<C-u>2024-03-01<Enter>Djjjjjjjj<Enter>")
    #expect(test.state.selection == .record(.nation("THA")))
    #expect(days(test) == ["2024-03-01", "2026-06-30"])
    #expect(
      test.state.message
        == .init(text: "As of 30 Jun 2026, after the change; 1 Mar 2024 is now marked.", isError: false))
  }

  @Test("It follows the lens and the coalition, and says so; \"both\" has no changes")
  func narrowed() {
    var test = StateTest()
    test.press(Self.markAndReturn + "Lseed-article<Enter>cD")
    #expect(
      lines(test) == [
        "(According to A magazine alone. Only ILRS.)",
        "(ILRS: members 2 to 4; 2 joined)",
        "2024-04     Türkiye joined the ILRS in Apr 2024",
        "2024-04-05  Thailand joined the ILRS on 5 Apr 2024",
      ])
    test.press("<Esc>ccD")
    #expect(test.state.filter.selections[.coalition] == ["both"])
    #expect(lines(test).first == "(According to A magazine alone.)")
  }

  @Test("A filter that the pane does not have changes nothing")
  func filterOfOtherPane() {
    var test = StateTest()
    test.press("c9" + Self.markAndReturn + "D")
    #expect(lines(test).contains("(Artemis: members 3 to 4; 1 joined, 1 launched, 2 outcomes, 1 slipped)"))
  }

  @Test("In the list of changes [ and ] move the date, down to no changes")
  func moveDate() {
    var test = StateTest()
    test.press(Self.markAndReturn + "D")
    test.press("[")
    #expect(lines(test).last == "2026-04-01  Artemis II was launched on 1 Apr 2026")
    #expect(test.state.message?.text == "As of 1 Apr 2026: Artemis II launched")
    test.press("[[[[[")
    #expect(days(test) == ["2024-03-01", "2024-04-01"])
    #expect(lines(test).filter { !$0.hasPrefix("(") } == ["2024-04     Türkiye joined the ILRS in Apr 2024"])
    test.press("[")
    #expect(days(test) == ["2024-03-01", "2023-12-06"])
    test.press("]=<Esc>a<C-u>2024-02<Enter>D")
    #expect(lines(test).first == "(Nothing changed.)")
  }

  @Test("Y copies the command that prints the list")
  func command() {
    var test = StateTest()
    test.press(Self.markAndReturn + "Lseed-article<Enter>cD")
    test.expect(
      after: "Y",
      effects: [
        .copy(
          "cislunar diff 2024-03-01 2026-06-30 --coalition ilrs --according-to seed-article",
          name: "the command")
      ])
  }

  @Test("y copies the change of the line as a sentence with its citation")
  func copy() {
    var test = StateTest()
    test.press(Self.markAndReturn + "Dj")
    let text =
      "Thailand joined the ILRS on 5 April 2024 (CNSA, 16 June 2021, Guide for Partnership; "
      + "A magazine, 10 May 2024, Two ways to the Moon)."
    test.expect(after: "y", effects: [.copy(text, name: "the line")])
    test.press("<Esc>a<C-u>2024-02<Enter>D")
    test.expect(after: "y") { $0.message = .init(text: "Nothing to copy here.", isError: true) }
  }

  @Test("e exports the changes; afterwards, or with Esc, the list is shown again")
  func export() throws {
    var test = StateTest()
    test.press(Self.markAndReturn + "Djj")
    let before = test.state
    test.press("e")
    guard case .prompt(let prompt) = test.state.popup else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.input.text == "cislunar-diff.csv")
    test.press("<Esc>")
    #expect(test.state.popup == before.popup)

    let effects = test.press("e<Enter>")
    guard case .write("cislunar-diff.csv", let contents, false) = effects.first else {
      Issue.record("nothing is written: \(effects)")
      return
    }
    #expect(contents.hasPrefix("coalition,date,change,name,"))
    test.report(.exists(path: "cislunar-diff.csv"))
    guard case .write(_, contents, true) = test.press("<Enter>").first else {
      Issue.record("it is not replaced")
      return
    }
    test.report(.written(path: "cislunar-diff.csv", bytes: 7))
    #expect(test.state.popup == before.popup)
    #expect(test.state.message?.text == "Wrote 11 rows, 7 bytes, to cislunar-diff.csv.")
    #expect(lines(StateTest(test.state)) == lines(StateTest(before)))
  }

  @Test("Exported as a picture, the list is shown over the screen")
  func picture() {
    var test = StateTest(width: 80, height: 24)
    test.press(Self.markAndReturn + "De<C-u>a.svg")
    guard case .write(_, let contents, _) = test.press("<Enter>").first else {
      Issue.record("nothing is written")
      return
    }
    #expect(contents.contains("Changes 1 Mar 2024 to 30 Jun 2026"))
    #expect(contents.contains("Türkiye joined the ILRS"))
    #expect(!contents.contains("Write the changes"))
  }

  @Test("Going up to the first change brings the figures above it back into view")
  func headingComesBack() {
    var test = StateTest(width: 40, height: 12)
    test.press(Self.markAndReturn + "DGg")
    guard case .chooser(let chooser) = test.state.popup else {
      Issue.record("no list")
      return
    }
    #expect(chooser.scroll == 0)
    #expect(chooser.selected > 0)
  }

  @Test(
    "The title of the list shows the marked date at every size", arguments: [(40, 12), (80, 24), (120, 40)])
  func title(width: Int, height: Int) {
    for pane in Pane.allCases {
      var test = StateTest(pane, width: width, height: height)
      test.press("a2024-03-01<Enter>m")
      let title = draw(test.state).text.split(separator: "\n")[1]
      let isNarrow = pane == .compare && width == 120
      #expect(title.contains("· \(isNarrow ? "m" : "mark") 1 Mar 2024"), "\(pane): \(title)")
    }
  }
}
