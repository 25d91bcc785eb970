import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Plain mode")
struct PlainSessionTests {
  func session(_ pane: Pane = .overview, of catalog: Catalog = .small) -> PlainSession {
    PlainSession(State(catalog: catalog, size: Size(width: 0, height: 0), pane: pane))
  }

  /// What is answered last to some lines.
  func answer(_ lines: String..., of catalog: Catalog = .small) -> String {
    var session = session(of: catalog)
    return lines.map { session.respond(to: $0) }.last ?? session.greeting
  }

  @Test("It says first how to leave, then what there is")
  func greeting() {
    expectText(
      session().greeting,
      """
      cislunar in plain lines. To leave, type q and press Enter.
      Type a number and Enter to open that item, or a word: ? and Enter lists what you can type.
      Panes, as of 30 June 2026:
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
      """)
    #expect(session(.phases).greeting.contains("\nPhases, 5 rows: 3 phases, 2 programmes.\n"))
  }

  // MARK: The key table

  /// The bindings whose answer is not that of the explorer: they have nothing to do with rows, or tell more.
  private static let own: Set<Action> = [.help, .play, .quit, .back]

  @Test("Every action of the key table is reached by its letter and by its name, and does what its key does")
  func keyTable() {
    for (pane, way) in [(Pane.nations, []), (.nations, ["show thailand"]), (.timeline, ["2"])] {
      for binding in Keymap.bindings where binding.modes.contains(.browsing) {
        for word in binding.words where Int(word) == nil && word != "back" {
          var session = session(pane)
          for line in way { _ = session.respond(to: line) }
          let before = session.state
          let answer = session.respond(to: word)
          #expect(!answer.contains("No action on"), "\(word)")
          #expect(Keymap.standard.binding(for: word)?.action == binding.action, "\(word)")
          guard !Self.own.contains(binding.action), word != "/" else { continue }
          var expected = before
          let effects = reduce(&expected, binding.action)
          #expect(session.state == expected, "\(word) after \(way)")
          #expect(session.takeEffects() == effects, "\(word) after \(way)")
        }
      }
    }
  }

  @Test("What only changes pictures says so; typing and the reading of lists need no keys")
  func pictures() {
    for binding in Keymap.bindings where binding.modes == [.picture] {
      guard Keymap.standard.binding(for: binding.name)?.modes == [.picture] else { continue }
      #expect(answer("6", binding.name).hasPrefix("That is for pictures only"), "\(binding.name)")
    }
  }

  @Test("The help names every action in a line, with its word and what is typed after it")
  func help() {
    let help = answer("?")
    for binding in Keymap.bindings where binding.modes.contains(.browsing) && binding.action != .back {
      if case .open = binding.action { continue }
      let word = binding.group == .moving ? binding.name : binding.words[0]
      #expect(help.contains("\n\(word)"), "\(binding.name)")
    }
    #expect(help.contains("\n\nMoving:\ndown: move one line down.\n"))
    for line in ["/TEXT: ", "a DATE: ", "c COALITION: ", "r REGION: ", "e FILE: ", "B STYLE: ", "L SOURCE: "]
    {
      #expect(help.contains("\n" + line), "\(line)")
    }
    #expect(!help.contains("  "), "nothing stands in columns")
  }

  // MARK: Reading

  @Test("Nations are read in sentences, counted with every row")
  func nations() {
    expectText(
      answer("nations"),
      """
      Nations, 9 rows: 7 nations, 1 other, 1 organisation.
      1 China, Asia. ILRS: founding member on 16 June 2021, dates differ.
      2 Egypt, Africa. ILRS: joined on 6 December 2023, agency.
      3 Japan, Asia. Artemis: founding member on 13 October 2020.
      4 New Zealand, Oceania. Artemis: signed on 31 May 2021, reported.
      5 Thailand, Asia. ILRS: joined on 5 April 2024. Artemis: signed on 16 December 2024, reported.
      6 Türkiye, Asia. ILRS: joined in April 2024, application, contested.
      7 United States, Americas. Artemis: founding member on 13 October 2020.
      Others (1), linked or to join: no source in view calls them members
      8 Algeria, Africa. ILRS: linked, named (April 2024).
      Organisations, not counted as nations (1)
      9 Asia-Pacific Space Cooperation Organization, Asia. ILRS: joined on 24 April 2024, organisation.
      """)
  }

  @Test("The timeline says how far everything has come")
  func timeline() {
    expectText(
      answer("timeline"),
      """
      Timeline, 8 rows.
      ILRS
      1 Phase I: Reconnaissance, under way, ILRS. When: 2021–2025.
      2 Chang'e 6, completed, ILRS. When: 3 May 2024.
      3 Phase II: Construction, planned, ILRS. When: 2026–2035.
      4 Chang'e 8, planned, ILRS. When: 2029.
      Artemis
      5 Artemis II: Crew around the Moon, completed, Artemis.
      6 Artemis II, completed, Artemis. When: 1 April 2026.
      Artemis, in no phase
      7 SLIM, completed, Artemis. When: 6 September 2023.
      On neither side
      8 SMART-1, completed. When: 27 September 2003.
      """)
  }

  @Test("Every pane is read by its name", arguments: Pane.allCases)
  func panes(pane: Pane) {
    let read = answer(pane.rawValue)
    #expect(read.hasPrefix("\(pane.title), "))
    #expect(read == answer("menu", String(pane.digit)))
  }

  @Test("The figures of the comparison name their sides")
  func figures() {
    expectText(
      answer("compare", "1"),
      """
      Figures
      Counted from the records as of 30 June 2026
      Members in doubt are counted after the +, not in the main number.

      Members as of 30 June 2026
      Undisputed members: Artemis 4, ILRS 3
      Contested members: Artemis 0, ILRS 1
      Listed members: Artemis 0, ILRS 0
      Provisional members: Artemis 0, ILRS 0
      All of these: Artemis 4, ILRS 4
      Of these, government or agency: Artemis 4, ILRS 3
      Of these, institute: Artemis 0, ILRS 0
      Of these, application: Artemis 0, ILRS 1
      Of these, level not stated: Artemis 0, ILRS 0

      Members by region, + in doubt
      Members (of 8): Artemis 4, ILRS 3 +1, both 1
      Members in Africa (of 2): Artemis 0, ILRS 1, both 0
      Members in Americas (of 1): Artemis 1, ILRS 0, both 0
      Members in Asia (of 4): Artemis 2, ILRS 2 +1, both 1
      Members in Europe (of 0): Artemis 0, ILRS 0, both 0
      Members in Oceania (of 1): Artemis 1, ILRS 0, both 0

      In both: 1
      Thailand: ILRS confirmed 5 April 2024, Artemis reported 16 December 2024, link 1

      Missions by state
      National missions of members count for their side.
      Missions planned: Artemis 0, ILRS 1
      Missions completed: Artemis 2, ILRS 1
      Missions with a history of dates: Artemis 1, ILRS 1
      Median slip of these in months, first date to the flown or current one: Artemis 7, ILRS 12

      Totals stated by sources, and the number of records on that date
      reported 10 May 2024 39 Artemis members: Nations that have signed. (source 1)
      counted here 3

      Source
      source 1: A magazine, 10 May 2024, Two ways to the Moon (press), link 2

      back goes back; type a link's number to follow it.
      """)
  }

  @Test("A number opens a record and what that leads to; back leads back the same way")
  func wayThereAndBack() {
    var session = session()
    let list = session.respond(to: "nations")
    expectText(
      session.respond(to: "6"),
      """
      Türkiye
      nation, id TUR also Turkey Asia Western Asia
      Capital: Ankara (39.93° N, 32.86° E)

      International Lunar Research Station
      Status: reported contested; joined, April 2024, application
      contested by News of the day (applied)
      reported April 2024 joined (source 1)
      reported 8 April 2024 applied (application): An official said that it applied. (source 2)

      Sources
      source 1: A magazine, 10 May 2024, Two ways to the Moon (press), link 1
      source 2: no publisher named, 8 April 2024, News of the day (press), link 2

      back goes back; type a link's number to follow it.
      """)
    #expect(session.respond(to: "2").hasPrefix("News of the day\n"))
    #expect(session.respond(to: "back").hasPrefix("Türkiye\n"))
    #expect(session.respond(to: "back") == list)
    let menu = session.respond(to: "back")
    #expect(menu.hasPrefix("Panes, as of 30 June 2026:\n"))
    #expect(session.respond(to: "back") == "This is the menu. q leaves.\n" + menu)
  }

  @Test("j and k read the next row or line and no more; n goes from hit to hit")
  func motions() {
    #expect(answer("nations", "j").hasPrefix("2 Egypt, Africa. "))
    #expect(answer("nations", "k") == "Nothing further.\n")
    #expect(answer("show thailand", "j") == answer("show thailand").split(separator: "\n")[2] + "\n")
    #expect(answer("show thailand", "/signed").contains("signed"))
  }

  @Test("Long lists are read page by page, and say what is left")
  func pages() {
    var session = session(of: .bundledForTests)
    let first = session.respond(to: "missions")
    #expect(first.split(separator: "\n").count == 22)
    let total = session.state.cache.listing.shown
    #expect(first.hasSuffix("\n\(total - 20) more: type more.\n"))
    #expect(session.respond(to: "more").contains("\n21 "))
    #expect(session.respond(to: "previous") == first)
    #expect(session.respond(to: "previous") == "That was the first row.\n")
    for _ in 1...(total - 1) / 20 { _ = session.respond(to: "more") }
    #expect(session.respond(to: "more") == "That was the last row.\n")
    #expect(answer("show egypt", "more") == "more and previous go through lists. Type ? for help.\n")
  }

  // MARK: Arguments

  @Test("A coalition or a region is named after its key")
  func values() {
    #expect(
      answer("nations", "c both").hasPrefix("Nations, 1 of 9 rows, in both.\n1 Thailand"))
    #expect(
      answer("nations", "r afr").hasPrefix(
        "Nations, 2 of 9 rows: 1 of 7 nations, 1 other, Africa.\n1 Egypt")
    )
    #expect(answer("nations", "r asia", "r asia").contains(", Asia.\n"))
    #expect(
      answer("nations", "c nato").hasPrefix("No coalition here matches \"nato\". There are: ILRS, Artemis, "))
    #expect(answer("missions", "r asia") == "Nothing in Missions has a region.\n")
  }

  @Test("A date is typed after its key; a record that is then not in view gives way to the list")
  func asOf() {
    #expect(answer("show thailand", "a 10 May 2024").hasPrefix("Thailand\n"))
    #expect(answer("show thailand", "a 2020").hasPrefix("Nations, 2 rows, as of 31 December 2020.\n"))
    let refusal = answer("a foo")
    #expect(refusal.hasPrefix("\"foo\" is not a date."))
    #expect(answer("nations", "a foo", "") == answer("nations"))
  }

  @Test("Without an argument it is asked for; Enter alone accepts what is there, back cancels")
  func prompts() {
    #expect(answer("nations", "a").hasPrefix("As of. A day, a month or a year: "))
    #expect(answer("nations", "a", "2020").hasPrefix("Nations, 2 rows, as of 31 December 2020.\n"))
    #expect(answer("nations", "a", "back") == answer("nations"))
    #expect(answer("nations", "a", "nonsense").contains("is not a date."))
    #expect(answer("nations", "/", "") == answer("nations"))
  }

  @Test("Text narrows a list until one line is left, which is taken; several are numbered")
  func lists() {
    #expect(answer("nations", "L wire").contains("According to News of the day."))
    #expect(answer("nations", "L the").hasPrefix("Lens: everything according to one source, "))
    #expect(answer("nations", "L", "1").hasPrefix("All sources.\n"))
    #expect(answer("nations", "L qqq").contains("No source matches \"qqq\"."))
    #expect(answer("nations", "s joined-artemis").hasPrefix("Sorted by Artemis joined."))
    #expect(
      answer("nations", "f africa").hasPrefix(
        "Nations, 2 of 9 rows: 1 of 7 nations, 1 other, Africa.\n"))
    #expect(answer("nations", "f", "africa", "1") == "Region Africa is on: 2 of 9 rows.\n")
    #expect(answer("nations", ":", "switch to the next theme", "1").hasPrefix("Theme: "))
  }

  @Test("show opens a record by its name, or what is found")
  func show() {
    #expect(answer("show thailand").hasPrefix("Thailand\n"))
    #expect(answer("show THA").hasPrefix("Thailand\n"))
    #expect(answer("find chang'e").hasPrefix("Search everything, "))
    #expect(answer("find chang'e", "1").hasPrefix("Chang'e "))
    #expect(answer("find qqqq").contains("\nNothing found.\n"))
  }

  @Test("Changes since a date are listed, with links to the records")
  func changes() {
    expectText(
      answer("D 2024-12-01"),
      """
      Changes 1 December 2024 to 30 June 2026, 5 items.
      ILRS: members 3 +1 contested to 3 +1 contested; 1 slipped
      1 Launch of Chang'e 8: 2029 instead of 2028, said on 23 April 2025 (CNSA, Wu Weiren)
      Artemis: members 3 to 4; 1 joined, 1 launched, 1 outcome, 1 slipped
      2 Launch of Artemis II: April 2026 instead of September 2025, said on 5 December 2024 (NASA)
      3 Thailand signed the Artemis Accords on 16 December 2024
      4 Artemis II was launched on 1 April 2026
      5 Artemis II: landed in the Pacific
      """)
    #expect(answer("D 2024-12-01", "3").hasPrefix("Thailand\n"))
    #expect(answer("m", "D 2024-12-01") == answer("D 2024-12-01"), "a marked date is not in the way")
    #expect(answer("D soon").hasPrefix("\"soon\" is not a date."))
  }

  @Test("A record's claims are read with their sources")
  func citations() {
    expectText(
      answer("nations", "o 2"),
      """
      Sources: Egypt, 2 items.
      confirmed Egypt joined the ILRS on 6 December 2023: Signed in Beijing.
      1 CNSA, 16 June 2021, Guide for Partnership (official)
      reported Egypt joined the ILRS in December 2023
      2 A magazine, 10 May 2024, Two ways to the Moon (press)
      """)
  }

  @Test("A nation in neither coalition is read, and said to be that")
  func nationInNeither() {
    let read = answer("sources", "show gabon", of: .bundledForTests)
    #expect(read.contains("Only nations in neither coalition are shown. Press x to show all.\nGabon\n"))
    #expect(read.contains("\nStatus: in neither coalition as of "))
  }

  @Test("Only values that a pane takes are offered, and what to type is named")
  func offers() {
    #expect(answer("phases", "c both") == "No coalition here matches \"both\". There are: ILRS, Artemis.\n")
    #expect(
      answer("nations", "/ zzz").hasSuffix(
        "Press back to clear the search, or find to search everything.\n"))
    let lenses = session(of: .bundledForTests).state.choices(for: .lens).compactMap(\.spoken)
    #expect(
      lenses.contains { $0.hasSuffix(", 1 statement") } && lenses.contains { $0.hasSuffix("2 statements") })
  }
}
