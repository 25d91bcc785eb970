import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

/// Copying, exporting, playing, mistakes and leaving.
extension PlainSessionTests {
  @Test("What is copied is said too: the row, the fact, the command, the citation")
  func copying() {
    var session = session()
    _ = session.respond(to: "nations")
    let said = session.respond(to: "y 2")
    #expect(said == "Egypt joined the ILRS on 6 December 2023 (CNSA, 16 June 2021, Guide for Partnership).\n")
    #expect(session.takeEffects() == [.copy(String(said.dropLast()), name: "the row on Egypt")])
    #expect(session.takeEffects() == [])
    #expect(
      session.hear(.copied(name: "the row", characters: 80, to: "tmux"))
        == "Copied the row (80 characters) to tmux.\n")
    #expect(session.respond(to: "Y").hasPrefix("cislunar nations "))
    #expect(session.respond(to: "B bibtex").hasPrefix("@"))
    #expect(session.takeEffects().count == 2)
  }

  @Test("A file is written by its name, and replaced when it is named again")
  func export() {
    var session = session(.nations)
    #expect(session.respond(to: "e view.csv") == "")
    #expect(session.takeEffects().count == 1)
    #expect(session.hear(.exists(path: "view.csv")).contains("This file exists."))
    _ = session.respond(to: "")
    guard case .write("view.csv", _, mayReplace: true) = session.takeEffects().first else {
      Issue.record("nothing is written")
      return
    }
    #expect(
      session.hear(.written(path: "view.csv", bytes: 7)) == "Wrote 9 rows, 7 bytes, to view.csv.\n")
  }

  @Test("p tells what happens, event by event")
  func play() {
    let told = answer("nations", "a 2024-01-01", "p")
    #expect(told.contains("As of 5 April 2024: Thailand joined the ILRS\n"))
    #expect(told.hasSuffix("the latest day of the data.\n"))
  }

  // MARK: Mistakes, and leaving

  static let wrong: [(before: [String], line: String, answer: String)] = [
    ([], "zzz", "No action on \"zzz\" here. Type ? for help."),
    ([], "\u{1B}[A", "No action on that here. Type ? for help."),
    ([], "x y", "x takes nothing after it."),
    ([], "10", "There is no pane 10: there are 0 to 9."),
    ([], "-1", "There is no pane -1: there are 0 to 9."),
    ([], "99999999999999999999", "No action on \"99999999999999999999\" here. Type ? for help."),
    (["nations"], "10", "There is no row 10: there are 1 to 9."),
    (["nations"], "y 10", "There is no row 10: there are 1 to 9."),
    (["nations", "/zzz"], "1", "There is no row 1: there is none here."),
    (["nations", "/new zealand"], "2", "There is no row 2: there is only 1."),
    (["nations", "6"], "3", "There is no link 3: there are 1 to 2."),
    (["nations", "f"], "99", "There is no item 99: there are 1 to 18."),
  ]

  @Test("A wrong choice lists the valid ones and changes nothing", arguments: wrong)
  func wrongChoice(before: [String], line: String, answer: String) {
    var session = session()
    for line in before { _ = session.respond(to: line) }
    let shown = session.respond(to: "")
    #expect(session.respond(to: line) == answer + "\n")
    #expect(session.respond(to: "") == shown)
    #expect(!session.isOver)
  }

  @Test("White space around the input does not matter")
  func whiteSpace() {
    #expect(answer(" nations \r") == answer("nations"))
    #expect(answer("nations", "/ new zealand \t") == answer("nations", "/new zealand"))
  }

  @Test("q, quit and exit leave with a greeting", arguments: ["q", "quit", "exit"])
  func leave(word: String) {
    var session = session()
    #expect(session.respond(to: word) == "Goodbye.\n")
    #expect(session.isOver)
  }

  @Test(
    "Whatever is typed, a screen reader can read the answer",
    arguments: 1...3 as ClosedRange<UInt64>)
  func walk(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let catalog = seed == 3 ? Catalog.bundledForTests : .small
    var session = session(of: catalog)
    let words =
      Keymap.bindings.flatMap(\.words).filter {
        !["q", "quit", "exit", "quit-now", "play", "p", "redraw"].contains($0)
      }
      + [
        "back", "back", "back", "more", "previous", "menu", "", "/a", "/", "find a", "D 2021", "a 2022",
        "c both",
      ]
    var trail: [String] = []
    for _ in 1...400 {
      let isNumber = Int.random(in: 0...2, using: &random) > 0
      let line =
        isNumber ? String(Int.random(in: 0...12, using: &random)) : words.randomElement(using: &random) ?? ""
      trail = (trail + [line]).suffix(12)
      let answer = session.respond(to: line)
      let isPlain = answer.unicodeScalars.allSatisfy { scalar in
        scalar == "\n"
          || scalar.properties.generalCategory != .control && !(0x2500...0x28FF).contains(scalar.value)
      }
      // What is copied is as it is copied.
      let isCopy = session.takeEffects().contains { if case .copy = $0 { true } else { false } }
      #expect(isPlain && (answer.isEmpty || answer.hasSuffix("\n")), "\(trail): \(answer)")
      #expect(isCopy || !answer.contains("  "), "\(trail): \(answer)")
      #expect(session.state.brokenInvariants == [], "\(trail)")
    }
  }
}
