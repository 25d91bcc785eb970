import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Filtering and sorting")
struct FilteringTests {
  @Test("r cycles through the regions; a selection that stays in view is kept")
  func nextRegion() {
    var test = StateTest()
    test.expect(after: "r") {
      $0.filter.selections[.region] = ["Africa"]
      $0.lists[.nations]?.selected = .record(.nation("EGY"))
    }
    test.expect(after: "r") {
      $0.filter.selections[.region] = ["Americas"]
      $0.lists[.nations]?.selected = .record(.nation("USA"))
    }
    test.expect(after: "r") {
      $0.filter.selections[.region] = ["Asia"]
      $0.lists[.nations]?.selected = .record(.nation("CHN"))
    }
    test.expect(after: "r") {
      $0.filter.selections[.region] = ["Europe"]
      $0.lists[.nations]?.selected = nil
    }
    test.expect(after: "r") {
      $0.filter.selections[.region] = ["Oceania"]
      $0.lists[.nations]?.selected = .record(.nation("NZL"))
    }
    test.expect(after: "r") { $0.filter.selections[.region] = nil }
  }

  @Test("R goes back through the regions")
  func previousRegion() {
    var test = StateTest()
    test.expect(after: "R") {
      $0.filter.selections[.region] = ["Oceania"]
      $0.lists[.nations]?.selected = .record(.nation("NZL"))
    }
    test.press("RRR")
    #expect(test.state.filter.selections == [.region: ["Americas"]])
    test.press("R")
    test.expect(after: "R") { $0.filter.selections[.region] = nil }
  }

  @Test("With several regions selected, r continues from the last")
  func regionAfterSeveral() {
    var test = StateTest()
    test.press("f<Space><Down><Space><Esc>")
    #expect(test.state.filter.selections == [.region: ["Africa", "Americas"]])
    test.press("r")
    #expect(test.state.filter.selections == [.region: ["Asia"]])
  }

  @Test("c goes through ILRS, Artemis, both and neither, among missions through the two")
  func coalitions() {
    var test = StateTest()
    test.expect(after: "c") { $0.filter.selections[.coalition] = ["ilrs"] }
    test.expect(after: "c") {
      $0.filter.selections[.coalition] = ["artemis"]
      $0.lists[.nations]?.selected = .record(.nation("JPN"))
    }
    test.expect(after: "c") {
      $0.filter.selections[.coalition] = ["both"]
      $0.lists[.nations]?.selected = .record(.nation("THA"))
    }
    test.press("c")
    #expect(test.state.filter.selections == [.coalition: ["none"]])
    test.press("c")
    #expect(test.state.filter.isEmpty)

    var missions = StateTest(.missions)
    missions.press("cc")
    #expect(missions.state.filter.selections == [.coalition: ["artemis"]])
    #expect(missions.state.cache.listing.shown == 2)
    missions.press("c")
    #expect(missions.state.filter.isEmpty)
  }

  @Test("In a pane without regions or coalitions, r and c say so and change nothing")
  func notOffered() {
    var missions = StateTest(.missions)
    missions.expect(after: "r") {
      $0.message = .init(text: "Nothing in Missions has a region.", isError: true)
    }
    var sources = StateTest(.sources)
    sources.expect(after: "c") {
      $0.message = .init(text: "Nothing in Sources has a coalition.", isError: true)
    }
    var compare = StateTest(.compare)
    compare.expect(after: "f") {
      $0.message = .init(text: "Compare has nothing to filter by.", isError: true)
    }
  }

  @Test(
    "The panel offers every facet of the pane with counts",
    arguments: Pane.allCases.filter { ![.overview, .compare].contains($0) })
  func panelFacets(pane: Pane) {
    var test = StateTest(pane)
    test.expect(after: "f") {
      var chooser = Chooser(.filter)
      chooser.selected = 1
      $0.popup = .chooser(chooser)
    }
    let headings = test.state.cache.choices.filter { !$0.isSelectable }.map(\.line.text)
    let expected: [Pane: [String]] = [
      .nations: ["Region", "Coalition", "Level", "Status", "Evidence"],
      .phases: ["Coalition", "Status", "Evidence"],
      .missions: ["Coalition", "Status", "Type", "Operator", "Evidence"],
      .growth: ["Region", "Coalition", "Level", "Status", "Evidence"],
      .timeline: ["Coalition", "Status", "Type", "Operator"],
      .world: ["Region", "Coalition", "Level", "Status", "Evidence"],
      .moon: ["Coalition", "Status", "Type", "Operator", "Evidence"],
      .sources: ["Kind"],
    ]
    #expect(headings == expected[pane])
  }

  @Test("Space and Enter toggle a value; the panel stays open", arguments: ["<Space>", "<Enter>"])
  func toggle(keys: String) {
    var test = StateTest()
    test.press("f<Down>")
    test.expect(after: keys) {
      $0.filter.selections[.region] = ["Americas"]
      $0.lists[.nations]?.selected = .record(.nation("USA"))
    }
    test.expect(after: keys) { $0.filter.selections[.region] = nil }
  }

  @Test("A count is the number that the value would show with the other facets unchanged")
  func counts() {
    var test = StateTest()
    test.press("cf")
    let lines = test.state.cache.choices.map { $0.line.text.split(separator: " ").joined(separator: " ") }
    #expect(
      lines == [
        "Region", "[ ] Africa 1 A 0 I 1 of 2",
        "[ ] Americas 0 A 1 I 0 of 1", "[ ] Asia 4 A 2 I 2 +1 of 4",
        "[ ] Oceania 0 A 1 I 0 of 1",
        "Coalition", "[x] ILRS 5", "[ ] Artemis 4", "[ ] in both 1", "[ ] in neither 1",
        "Level", "[ ] government 2", "[ ] agency 1", "[ ] application 1", "[ ] organisation 1",
        "[ ] not stated 0", "Status", "[ ] member 4", "[ ] contested 1", "[ ] linked 0",
        "Evidence", "[ ] confirmed 4", "[ ] reported 1",
      ])
  }

  @Test(
    "Typing narrows the panel to values and facets; Backspace widens it; Esc clears the text, then closes")
  func narrowPanel() {
    var test = StateTest()
    func lines() -> [String] {
      test.state.cache.choices.map { $0.line.text.split(separator: " ").joined(separator: " ") }
    }
    test.press("fafr")
    #expect(lines() == ["Region", "[ ] Africa 2 A 0 I 1 of 2"])
    test.press("<Space>")
    #expect(test.state.filter.selections == [.region: ["Africa"]])
    #expect(lines() == ["Region", "[x] Africa 2 A 0 I 1 of 2"])
    test.press("<C-u>coalition")
    #expect(lines().map { $0.prefix(8) } == ["Coalitio", "[ ] ILRS", "[ ] Arte", "[ ] in b", "[ ] in n"])
    test.press("x")
    #expect(lines() == ["No value matches \"coalitionx\"."])
    test.press("<Backspace>")
    #expect(lines().count == 5)
    test.expect(after: "<Esc>") {
      var chooser = Chooser(.filter)
      chooser.selected = 1
      $0.popup = .chooser(chooser)
    }
    test.expect(after: "<Esc>") { $0.popup = nil }
    #expect(test.state.filter.selections == [.region: ["Africa"]])
  }

  @Test("A filter by another pane's facets has no effect, and is not in the title")
  func otherPanesFacets() {
    var test = StateTest()
    test.press("r2")
    #expect(test.state.cache.listing.rows.count == StateTest(.phases).state.cache.listing.rows.count)
    #expect(!draw(test.state).text.contains("Africa"))
  }

  @Test(
    "s offers the columns and the original order, on the one that is sorted by; S turns the order round")
  func sorting() {
    var test = StateTest()
    test.expect(after: "s") { $0.popup = .chooser(Chooser(.sort)) }
    let titles = test.state.cache.choices.map(\.line.text)
    #expect(titles == ["Original order"] + test.state.cache.listing.sortable.map(\.title))
    test.expect(after: "<Down><Enter>") {
      $0.popup = nil
      $0.list.sort = Sort(column: "name")
      $0.message = .init(text: "Sorted by Name. S reverses.", isError: false)
    }
    test.expect(after: "S") {
      $0.list.sort = Sort(column: "name", isDescending: true)
      $0.list.scroll = 0
      $0.message = nil
    }
    #expect(test.state.cache.listing.subject(at: 0) == .record(.nation("USA")))
    test.press("s")
    guard case .chooser(let chooser) = test.state.popup else {
      Issue.record("no columns are offered")
      return
    }
    #expect(chooser.selected == 1)
    test.expect(after: "<Up><Enter>") {
      $0.popup = nil
      $0.list.sort = nil
      $0.message = .init(text: "Original order.", isError: false)
    }
  }

  @Test("Where nothing can be sorted s and S say so", arguments: ["s", "S"])
  func unsortable(key: String) {
    var test = StateTest(.overview)
    test.expect(after: key) {
      $0.message = .init(text: "Overview has no columns to sort by.", isError: true)
    }
  }

  @Test("S alone reverses the order of the first column")
  func reverseAlone() {
    var test = StateTest()
    test.expect(after: "S") { $0.list.sort = Sort(column: "name", isDescending: true) }
    test.expect(after: "S") { $0.list.sort = Sort(column: "name", isDescending: false) }
  }

  @Test("x clears filter, searches of all panes, date and lens, but not the sort")
  func clear() {
    var test = StateTest()
    test.press("r2/phase<Enter>1/egypt<Enter>s<Down><Enter>Lguide<Enter>a<C-u>2024<Enter>")
    #expect(test.state.perspective.lens == "guide")
    let asOf = test.state.catalog.asOf
    test.expect(after: "x") {
      $0.filter = Filter()
      $0.lists[.nations]?.search = ""
      $0.lists[.phases]?.search = ""
      $0.perspective = Perspective(asOf: asOf)
      $0.message = .init(text: "Filters, searches, date and lens cleared.", isError: false)
    }
    #expect(test.state.list.sort == Sort(column: "name"))
  }
}
