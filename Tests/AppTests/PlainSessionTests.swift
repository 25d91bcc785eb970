import Model
import Screen
import TestSupport
import Testing

@testable import App

@Suite("The explorer in plain lines")
struct PlainSessionTests {
  private func session(_ pane: Pane = .start, of catalog: Catalog = .small) -> PlainSession {
    PlainSession(State(catalog: catalog, size: Size(width: 0, height: 0), pane: pane))
  }

  /// What is answered last to some lines.
  private func answer(_ lines: String..., in pane: Pane = .start, of catalog: Catalog = .small) -> String {
    var session = session(pane, of: catalog)
    return lines.map { session.respond(to: $0) }.last ?? session.greeting
  }

  /// Expects what is answered last.
  private func expect(
    _ answer: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(answer == expected + "\n", sourceLocation: sourceLocation)
  }

  static let menu = """
    As of 30 Jun 2026:
    0 Overview
    1 Nations
    2 Phases
    3 Missions
    4 Compare
    5 Growth
    6 Timeline
    7 World
    8 Moon
    9 Sources
    """

  static let nations = """
    Nations, 9 of 9: 7 nations, 1 linked, 1 organisation
    1 China, Region Asia, ILRS confirmed 16 Jun 2021 rival dates, ILRS level government
    2 Egypt, Region Africa, ILRS confirmed 6 Dec 2023, ILRS level agency
    3 Japan, Region Asia, Artemis confirmed 13 Oct 2020, Artemis level government
    4 New Zealand, Region Oceania, Artemis reported 31 May 2021, Artemis level government
    5 Thailand, Region Asia, ILRS confirmed 5 Apr 2024, ILRS level government, Artemis reported 16 Dec 2024, Artemis level government
    6 Türkiye, Region Asia, ILRS reported Apr 2024 contested, ILRS level application
    7 United States, Region Americas, Artemis confirmed 13 Oct 2020, Artemis level government
    Linked, not members (1)
    8 Algeria, Region Africa, ILRS linked
    Organisations, not counted as nations (1)
    9 APSCO, Region Asia, ILRS confirmed 24 Apr 2024, ILRS level intergovernmental
    """

  @Test("It says first how to leave, then what there is")
  func greeting() {
    expect(
      session().greeting,
      """
      cislunar in plain lines. To leave, type q and press Enter.
      Type a number and Enter to open what has it; ? and Enter for all there is to type.
      \(Self.menu)
      """)
  }

  @Test("It begins with the pane that is asked for")
  func begin() {
    #expect(session(.phases).greeting.contains("\nPhases, 5 of 5: 3 phases, 2 programmes\n"))
  }

  @Test("A number opens a list, a record, and what that leads to; b leads back the same way")
  func wayThereAndBack() {
    var session = session()
    expect(session.respond(to: "1"), Self.nations)
    expect(
      session.respond(to: "6"),
      """
      Türkiye
      nation TUR also Turkey Asia Western Asia
      Capital: Ankara (39.93° N, 32.86° E)

      International Lunar Research Station
      Status: reported contested; joined, Apr 2024, application
      contested by News of the day (applied)
      reported Apr 2024 joined [1]
      reported 8 Apr 2024 applied (application): An official said that it applied. [2]

      Sources
      [1] A magazine, 10 May 2024, Two ways to the Moon (press), link 1
      [2] no publisher named, 8 Apr 2024, News of the day (press), link 2

      b and Enter goes back; a link's number and Enter follows it.
      """)
    #expect(session.respond(to: "2").hasPrefix("News of the day\n"))
    #expect(session.respond(to: "b").hasPrefix("Türkiye\n"))
    expect(session.respond(to: "b"), Self.nations)
    expect(session.respond(to: "b"), Self.menu)
    expect(session.respond(to: "b"), "This is the menu. q and Enter leaves.\n" + Self.menu)
  }

  @Test(
    "From a picture's list b leads back to that list", arguments: [Pane.growth, .timeline, .world, .moon])
  func backToPicture(pane: Pane) {
    var session = session()
    let list = session.respond(to: String(pane.digit))
    #expect(list.hasPrefix("\(pane.title), "))
    #expect(session.respond(to: "1") != list)
    #expect(session.respond(to: "b") == list)
  }

  @Test("Phases, missions and the comparison are reached, with their details")
  func otherPanes() {
    #expect(answer("2", "3").hasPrefix("Phase I: Reconnaissance\n"))
    #expect(answer("3", "1").contains("\nStatus: completed"))
    expect(
      answer("4"),
      """
      Compare, 4 of 4: 3 topics, 1 page of figures
      1 Figures as of 30 Jun 2026
      2 Leadership, Sides Artemis ILRS
      3 Membership, Sides Artemis ILRS
      4 Transparency, Sides Artemis
      """)
    let figures = answer("4", "1")
    #expect(figures.hasPrefix("Figures\n"))
    #expect(!figures.contains("│"))
  }

  @Test("The overview is read line by line, without its drawings; what to try is done by number")
  func overview() {
    expect(
      answer("0"),
      """
      Overview, 23 of 23: 17 lines, 6 tips
      1 Sides, ILRS 3 +1 contested
      2 Artemis 4
      3 both 1
      4 Newest, Thailand in Artemis, 16 Dec 2024
      5 Thailand in the ILRS, 5 Apr 2024
      6 Türkiye in the ILRS, Apr 2024 contested
      7 New Zealand in Artemis, 31 May 2021
      8 Next, ILRS, Chang'e 8 to launch, 2029
      9 Latest, Artemis II: completed, 11 Apr 2026
      10 Artemis II launched, 1 Apr 2026
      11 ILRS, Launch of Chang'e 8: 2029, not 2028, 23 Apr 2025
      12 Thailand joined Artemis, 16 Dec 2024
      13 Launch of Artemis II: Apr 2026, not Sep 2025, 5 Dec 2024
      14 Artemis, SLIM: completed, 26 Aug 2024
      15 Doubt, ILRS, 1 contested; last Türkiye, Apr 2024
      16 Slipped, ILRS, Launch of Chang'e 8: 2028 → 2029, about 1 year later
      17 Launch of Artemis II: Sep 2025 → 1 Apr 2026, 7 months later
      18 who is in: c for a coalition, r a region
      19 how the two sides differ
      20 how both sides grew
      3 more rows: n and Enter.
      """)
    #expect(answer("0", "1").hasPrefix("International Lunar Research Station\n"))
    #expect(answer("0", "4").hasPrefix("Thailand\n"))
    expect(answer("0", "18"), Self.nations)
    expect(answer("0", "22"), "F TEXT: type what to search for behind the F.")
    #expect(answer("0", "23") == answer("?"))
  }

  @Test("Filters are numbered, switched on and off, and narrow the list")
  func filters() {
    var session = session()
    _ = session.respond(to: "1")
    let menu = session.respond(to: "f")
    #expect(
      menu.hasPrefix("Filter Nations: a number switches a value on or off, b and Enter shows the list.\n"))
    #expect(menu.contains("\nRegion\n1 Africa 2\n"))
    expect(
      session.respond(to: "1"),
      "Region Africa is on: 2 of 9. b and Enter shows the list, Enter alone the values.")
    #expect(session.respond(to: "").contains("\n1 Africa 2, on\n"))
    #expect(session.respond(to: "b").hasPrefix("Nations, 2 of 9: 1 of 7 nations, 1 linked, Africa\n1 Egypt"))
    _ = session.respond(to: "f")
    expect(
      session.respond(to: "1"),
      "Region Africa is off: 9 of 9. b and Enter shows the list, Enter alone the values.")
    #expect(session.respond(to: "c").hasPrefix("Nations, "))
    #expect(session.respond(to: "x").hasPrefix("Everything in view again.\nNations, 9 of 9: "))
  }

  @Test("A pane without filters says so, and stays")
  func noFilters() {
    expect(answer("4", "f"), "Compare has nothing to filter by.")
    expect(answer("3", "r"), "Nothing in Missions has a region.")
  }

  @Test("A search narrows the list until it is dropped")
  func search() {
    #expect(answer("1", "/new zealand").hasPrefix("Nations, 1 of 9, search new zealand\n1 New Zealand"))
    expect(answer("1", "/zzz"), "Nations, 0 of 9, search zzz\nNothing matches. x and Enter shows everything.")
    expect(answer("1", "/zzz", "/"), Self.nations)
  }

  @Test("Everything is searched, what is found is numbered")
  func find() {
    var session = session()
    let found = session.respond(to: "F chang'e")
    #expect(found.hasPrefix("Found for chang'e, best first:\n1 Chang'e 6, mission, "))
    #expect(session.respond(to: "1").hasPrefix("Chang'e 6\n"))
    #expect(session.respond(to: "b") == found)
    expect(session.respond(to: "b"), Self.menu)
    expect(session.respond(to: "F qqqq"), "Nothing found for qqqq.")
    expect(session.respond(to: "F"), "F TEXT: type what to search for behind the F.")
  }

  @Test("What changed since a date is told, and leads to the records")
  func changes() {
    var session = session()
    let changes = session.respond(to: "D 2024-12-01")
    expect(
      changes,
      """
      Changes from 1 Dec 2024 to 30 Jun 2026:
      ILRS: members 3 +1 contested to 3 +1 contested; 1 slipped
      1 Launch of Chang'e 8: 2029 instead of 2028, said on 23 Apr 2025 (CNSA, Wu Weiren)
      Artemis: members 3 to 4; 1 joined, 1 launched, 1 outcome, 1 slipped
      2 Launch of Artemis II: Apr 2026 instead of Sep 2025, said on 5 Dec 2024 (NASA)
      3 Thailand signed the Artemis Accords on 16 Dec 2024
      4 Artemis II was launched on 1 Apr 2026
      5 Artemis II: landed in the Pacific, 11 Apr 2026
      """)
    #expect(session.respond(to: "3").hasPrefix("Thailand\n"))
    #expect(session.respond(to: "b") == changes)
    #expect(
      session.respond(to: "D 2026-06-30").hasSuffix(
        "Nothing changed.\nILRS: members 3 +1 contested to 3 +1 contested\nArtemis: members 4 to 4\n"))
    expect(
      session.respond(to: "D soon"),
      #"D DATE: "soon" is not a date. Use 2024-05-10, 2024-05, 10 May 2024 or 2024."#)
  }

  @Test("The date moves; a record that is not in view then gives way to the list")
  func asOf() {
    var session = session()
    _ = session.respond(to: "1")
    _ = session.respond(to: "5")
    #expect(session.respond(to: "a 2024-05-10").hasPrefix("As of 10 May 2024.\nThailand\n"))
    #expect(session.respond(to: "a 2020").hasPrefix("As of 31 Dec 2020.\nNations, 2 of 2\n"))
    #expect(session.respond(to: "=").contains("Nations, 9 of 9: 7 nations"))
    expect(
      session.respond(to: "a foo"),
      #"a DATE: "foo" is not a date. Use 2024-05-10, 2024-05, 10 May 2024 or 2024."#)
    expect(
      session.respond(to: "a"), "a DATE: No date was typed. Use 2024-05-10, 2024-05, 10 May 2024 or 2024.")
  }

  @Test("A lens is put on by the id of a source or by words that only one has, and taken off")
  func lens() {
    var session = session()
    _ = session.respond(to: "1")
    #expect(
      session.respond(to: "L wire").hasPrefix(
        "According to News of the day alone. x shows all sources again.\nNations, 4 of 4: 2 nations, 2 linked\n1 China"
      ))
    #expect(session.respond(to: "L magazine").hasPrefix("According to A magazine alone."))
    #expect(session.respond(to: "L").hasPrefix("All sources.\nNations, 9 of 9: 7 nations"))
    expect(
      session.respond(to: "L the"),
      "Several sources have that; name one by its id: accords, seed-article, wire.")
    expect(session.respond(to: "L qqq"), "No source has \"qqq\". 9 in the menu lists all of them.")
  }

  @Test("Long lists are read page by page, and say what is left")
  func pages() {
    var session = session(of: .bundledForTests)
    let first = session.respond(to: "3")
    #expect(first.split(separator: "\n").count == 22)
    #expect(first.hasSuffix("48 more rows: n and Enter.\n"))
    let second = session.respond(to: "n")
    #expect(second.contains("\n21 "))
    #expect(session.respond(to: "p") == first)
    expect(session.respond(to: "p"), "That was the first row.")
    for _ in 1...3 { _ = session.respond(to: "n") }
    expect(session.respond(to: "n"), "That was the last row.")
    expect(
      answer("1", "1", "n"), "n and p go through lists. ? and Enter tells what else there is.")
  }

  @Test("A record's claims are read with their sources")
  func citations() {
    expect(
      answer("1", "2", "o"),
      """
      confirmed ILRS joined (agency), 6 Dec 2023: Signed in Beijing.
      CNSA, 16 Jun 2021, Guide for Partnership (official)
      reported ILRS joined, Dec 2023
      A magazine, 10 May 2024, Two ways to the Moon (press)
      """)
  }

  static let wrong: [(before: [String], line: String, answer: String)] = [
    ([], "zzz", "\"zzz\" means nothing here. ? and Enter tells what does."),
    ([], "\u{1B}[A", "That means nothing here. ? and Enter tells what does."),
    ([], "o", "\"o\" means nothing here. ? and Enter tells what does."),
    ([], "10", "There is no pane 10: there are 0 to 9."),
    ([], "-1", "There is no pane -1: there are 0 to 9."),
    ([], "99999999999999999999", "\"99999999999999999999\" means nothing here. ? and Enter tells what does."),
    (["1"], "10", "There is no row 10: there are 1 to 9."),
    (["1", "/zzz"], "1", "There is no row 1: there is none here."),
    (["1", "/new zealand"], "2", "There is no row 2: there is only 1."),
    (["1", "6"], "3", "There is no link 3: there are 1 to 2."),
    (["1", "f"], "99", "There is no value 99: there are 1 to 18."),
    (["F thailand"], "77", "There is no line 77: there is only 1."),
  ]

  @Test("A wrong choice is answered with what there is, and changes nothing", arguments: wrong)
  func wrongChoice(before: [String], line: String, answer: String) {
    var session = session()
    for line in before { _ = session.respond(to: line) }
    let shown = session.respond(to: "")
    expect(session.respond(to: line), answer)
    #expect(session.respond(to: "") == shown)
    #expect(!session.isOver)
  }

  @Test("White space round what is typed does not matter")
  func whiteSpace() {
    expect(answer(" 1 \r"), Self.nations)
    expect(answer("1", "/ new zealand \t"), answer("1", "/new zealand").dropLast().description)
  }

  @Test("q, quit and exit leave, with a word", arguments: ["q", "quit", "exit"])
  func leave(word: String) {
    var session = session()
    expect(session.respond(to: word), "Goodbye.")
    #expect(session.isOver)
  }

  @Test("The help names everything that can be typed, each in a sentence")
  func help() {
    let help = answer("?")
    let ways = ["m is", "b goes", "n reads", "p the"]
    let keys = [
      "q", "/TEXT", "F TEXT", "f", "r", "R", "c", "C", "s COLUMN", "S", "x", "a DATE", "=", "[", "]",
      "D DATE",
      "L SOURCE", "o", "?",
    ]
    for word in ways + keys.map({ "\n\($0): " }) { #expect(help.contains(word), "\(word)") }
    #expect(!help.contains("  "), "nothing stands in columns")
  }

  @Test(
    "Whatever is typed, nothing comes that a screen reader would stumble on",
    arguments: 1...3 as ClosedRange<UInt64>)
  func walk(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let catalog = seed == 3 ? Catalog.bundledForTests : .small
    var session = session(of: catalog)
    let words = [
      "b", "n", "p", "f", "r", "R", "c", "s", "S", "x", "=", "[", "]", "o", "m", "?", "", "/a", "/", "F a",
      "D 2021", "a 2022", "a 10 May 2024", "s name", "C", "L", "L \(catalog.sources[0].id)",
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
      #expect(isPlain && answer.hasSuffix("\n") && !answer.contains("  "), "\(trail): \(answer)")
      #expect(session.state.brokenInvariants == [], "\(trail)")
    }
  }
}
