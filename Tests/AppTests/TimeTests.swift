import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("The as-of date and the lens")
struct TimeTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test("[ and ] go from event to event, say what happened, and = returns to the latest day")
  func events() throws {
    var test = StateTest()
    let latest = test.state.catalog.asOf
    let artemis2 = try day("2026-04-01")
    let thailandSigns = try day("2024-12-16")
    test.expect(after: "[") {
      $0.perspective.asOf = artemis2
      $0.message = .init(text: "As of 1 Apr 2026: Artemis II launched", isError: false)
    }
    test.expect(after: "[") {
      $0.perspective.asOf = thailandSigns
      $0.message = .init(text: "As of 16 Dec 2024: Thailand joined Artemis", isError: false)
    }
    test.expect(after: "]") {
      $0.perspective.asOf = artemis2
      $0.message = .init(text: "As of 1 Apr 2026: Artemis II launched", isError: false)
    }
    test.expect(after: "]") {
      $0.message = .init(text: "Nothing happened after this date.", isError: false)
    }
    test.expect(after: "=") {
      $0.perspective.asOf = latest
      $0.message = .init(text: "As of 30 Jun 2026", isError: false)
    }
  }

  @Test("Every event can be reached, from the last to the first and back")
  func wholeWay() {
    var test = StateTest()
    var days: [Day] = []
    while test.state.message?.text != "Nothing happened before." {
      test.press("[")
      days.append(test.state.perspective.asOf)
    }
    let events = test.state.catalog.events()
    #expect(Array(days.dropLast().reversed()) == events)
    for event in events.dropFirst() {
      test.press("]")
      #expect(test.state.perspective.asOf == event)
    }
  }

  @Test("A member of both joins twice, and a mission launches once")
  func membersByDay() throws {
    var test = StateTest()
    func names() -> [String] {
      test.state.cache.view.nations.filter { $0.isMember(of: .ilrs) }.map(\.nation.name)
    }
    test.press("a<C-u>2024-04-04<Enter>")
    #expect(names() == ["China", "Egypt", "Türkiye"])
    test.press("]")
    #expect(test.state.message?.text == "As of 5 Apr 2024: Thailand joined the ILRS")
    #expect(names() == ["China", "Egypt", "Thailand", "Türkiye"])
  }

  @Test("A month counts from its first day in the message of a day, also for several events")
  func severalAtOnce() {
    var test = StateTest()
    test.press("a<C-u>2020<Enter>[")
    #expect(test.state.message?.text == "As of 13 Oct 2020: Japan, United States joined Artemis")
    test.press("a<C-u>2024-04-02<Enter>[")
    #expect(test.state.message?.text == "As of 1 Apr 2024: Türkiye joined the ILRS")
  }

  @Test("If many joined on a day, three are named and the others counted")
  func manyAtOnce() {
    var test = StateTest(of: .bundledForTests)
    test.press("a<C-u>2020-10-12<Enter>]")
    #expect(
      test.state.message?.text == "As of 13 Oct 2020: Australia, Canada, Italy and 5 more joined Artemis")
  }

  @Test(
    "a asks for a date: a day, or a month or year, whose last day counts",
    arguments: [
      ("2024-05-10", "2024-05-10"), ("2024-05", "2024-05-31"), ("2024", "2024-12-31"),
      (" 2024-05-10 ", "2024-05-10"), ("10 May 2024", "2024-05-10"), ("May 2024", "2024-05-31"),
    ])
  func typed(text: String, meaning: String) throws {
    let asOf = try day(meaning)
    var test = StateTest()
    test.expect(after: "a") {
      $0.popup = .prompt(Prompt(.asOf, text: $0.catalog.asOf.description, isSelected: true))
    }
    // What is typed replaces the date.
    let keys = text.map { $0 == " " ? "<Space>" : String($0) }.joined()
    test.expect(after: keys + "<Enter>") {
      $0.popup = nil
      $0.perspective.asOf = asOf
    }
  }

  @Test("The prompt contains the current date, and Esc keeps it")
  func promptDropped() {
    var test = StateTest()
    test.press("a")
    guard case .prompt(let prompt) = test.state.popup else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.input.text == "2026-06-30")
    test.press("<C-u>2020")
    test.expect(after: "<Esc>") { $0.popup = nil }
  }

  @Test(
    "What is not a date is complained of and stays to be mended",
    arguments: [
      ("", "No date was typed. Use 2024-05-10, 2024-05, 10 May 2024 or 2024."),
      ("soon", #""soon" is not a date. Use 2024-05-10, 2024-05, 10 May 2024 or 2024."#),
      (
        "today",
        #""today" is not a date: this program never uses the clock. Use 2024-05-10, 2024-05, 10 May 2024 or 2024."#
      ),
      ("2024-13", #""2024-13" is not a date. Use 2024-05-10, 2024-05, 10 May 2024 or 2024."#),
      ("2024-02-30", #""2024-02-30" is not a date. Use 2024-05-10, 2024-05, 10 May 2024 or 2024."#),
      ("24", #""24" is not a date. Use 2024-05-10, 2024-05, 10 May 2024 or 2024."#),
    ])
  func noDate(text: String, complaint: String) {
    var test = StateTest()
    test.press("a<C-u>" + text)
    test.expect(after: "<Enter>") {
      var prompt = Prompt(.asOf, text: text)
      prompt.complaint = complaint
      $0.popup = .prompt(prompt)
    }
    test.expect(after: "2") { $0.popup = .prompt(Prompt(.asOf, text: text + "2")) }
  }

  @Test("A date after the data is accepted, with a note")
  func future() throws {
    let asOf = try day("2030-12-31")
    var test = StateTest()
    test.press("a<C-u>2030")
    test.expect(after: "<Enter>") {
      $0.popup = nil
      $0.perspective.asOf = asOf
      $0.message = .init(text: "The data ends on 30 Jun 2026; nothing is known after it.", isError: false)
    }
    test.press("=")
    #expect(test.state.perspective.asOf == test.state.catalog.asOf)
  }

  @Test("If a record is not yet known, a nearby row is selected instead")
  func selectionKeepsItsPlace() {
    var test = StateTest()
    test.press("jjj")
    #expect(test.state.selection == .record(.nation("NZL")))
    test.expect(after: "a<C-u>2021-04<Enter>") {
      $0.perspective.asOf = Day("2021-04-30") ?? $0.perspective.asOf
      // Of the nations only Japan and the United States had joined.
      $0.list.selected = .record(.nation("USA"))
    }
  }

  @Test("L shows only what one source says")
  func lens() {
    var test = StateTest()
    test.expect(after: "L") { $0.popup = .chooser(Chooser(.lens)) }
    #expect(test.state.cache.choices.map(\.action).first == .look(through: nil))
    test.press("guide")
    test.expect(after: "<Enter>") {
      $0.popup = nil
      $0.perspective.lens = "guide"
      $0.message = .init(text: "According to CNSA. Press x to show all sources.", isError: false)
    }
    #expect(test.state.cache.view.nations.map(\.id) == ["CHN", "EGY", "THA"])
    test.expect(after: "L<Enter>") {
      $0.perspective.lens = nil
      $0.message = .init(text: "All sources.", isError: false)
    }
  }

  @Test(
    "The sources for the lens are ordered by citations and found by name and publisher")
  func lensChoices() {
    var test = StateTest()
    test.press("L")
    let counts = test.state.cache.choices.dropFirst().compactMap {
      Int($0.line.text.split(separator: " ").first ?? "")
    }
    #expect(counts.count == 4)
    #expect(counts == counts.sorted(by: >))
    test.press("magazine")
    #expect(test.state.cache.choices.map(\.action) == [.look(through: "seed-article")])
    test.press("zz")
    #expect(test.state.cache.choices.map(\.line.text) == ["No source matches \"magazinezz\"."])
    test.expect(after: "<Enter>")
  }

  @Test("Going back to a nation that had not joined by the day shows it among those in neither")
  func placeBeforeJoining() {
    var test = StateTest()
    test.press("jjj2a<C-u>2021-04<Enter>")
    let place = test.state.place
    test.expect(after: "<C-o>") {
      $0.pane = .nations
      $0.list.selected = .record(.nation("NZL"))
      $0.filter.selections = [.coalition: ["none"]]
      _ = $0.history.goBack(from: place)
      $0.say("Only nations in neither coalition are shown. Press x to show all.")
    }
  }

  @Test("Searching everything finds only what the lens shows")
  func everythingThroughLens() {
    var test = StateTest()
    test.press("Lguide<Enter><C-f>transparency")
    #expect(!test.state.cache.choices.contains { $0.action == .show(.record(.topic("transparency"))) })
    test.press("<Esc><Esc>x<C-f>transparency")
    #expect(test.state.cache.choices.contains { $0.action == .show(.record(.topic("transparency"))) })
  }
}
