import Model
import Query
import Screen
import TestSupport
import Testing
import Text

@testable import App

@Suite("The overview")
struct OverviewTests {
  @Test("The explorer starts there")
  func start() {
    let state = State(catalog: .small, size: Size(width: 80, height: 24))
    #expect(state.pane == .overview)
    #expect(Pane.allCases.first == .overview)
  }

  @Test("All of it is in sight", arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func inSight(size: Size) {
    let cache = State(catalog: .bundledForTests, size: size).cache
    #expect(cache.listing.rows.count <= cache.layout.listRows)
    #expect(Set(cache.listing.tallies.compactMap(\.kind?.one)) == ["line", "tip"])
  }

  @Test("Every line opens its own details, except the suggestions", arguments: ["<Enter>", "l"])
  func opening(key: String) {
    var test = StateTest(.overview)
    for _ in test.state.cache.listing.rows {
      guard case .item(let item) = test.state.selection, item.item.action != nil else {
        test.press(key)
        #expect(test.state.pane == .overview)
        #expect(test.state.focus == .detail)
        #expect(!test.state.cache.detail.lines.isEmpty, "\(test.state.cache.detail.title) says nothing")
        test.press("<Esc>j")
        continue
      }
      break
    }
    test.press("<Enter>")
    #expect(test.state.pane == .nations)
  }

  @Test("The record of a line is selected in its own pane")
  func selection() {
    var test = StateTest(.overview)
    test.press("jjj")
    let newest = test.state.selection
    test.press("1")
    #expect(test.state.selection == newest?.subject)
  }

  @Test(
    "Lines about one record are told apart: a click selects the one that it is on", arguments: [false, true])
  func sameRecord(bundled: Bool) throws {
    var test = StateTest(.overview, of: bundled ? .bundledForTests : .small)
    let listing = test.state.cache.listing
    let list = test.state.cache.layout.list
    for row in listing.rows {
      test.send(.mouse(Mouse(.press, at: Point(x: list.minX + 4, y: list.minY + row))))
      #expect(test.state.cache.selectedRow == row)
    }
  }

  @Test("What is copied of a line is what it says, with its sources")
  func copying() throws {
    var test = StateTest(.overview)
    test.press("jjj")
    let line =
      "Thailand signed the Artemis Accords on 16 December 2024 (News of the day, 8 April 2024)."
    #expect(test.press("y") == [.copy(line, name: "the row on Thailand")])
    test.press("1")
    #expect(test.state.selection == .record(.nation("THA")))
  }

  @Test("A mission of a line is selected among the missions")
  func mission() throws {
    var test = StateTest(.overview)
    test.press("jjjjjjj")
    let next = test.state.selection?.subject
    #expect(next == .record(.mission("chang-e-8")))
    test.press("3")
    #expect(test.state.selection == next)
  }

  @Test("Filters and searches open the nations and act there")
  func narrowing() {
    for (key, facet) in [("r", Facet.region), ("R", .region), ("c", .coalition), ("C", .coalition)] {
      var test = StateTest(.overview)
      test.press(key)
      #expect(test.state.pane == .nations)
      #expect(test.state.filter.selections[facet]?.count == 1)
    }
    var test = StateTest(.overview)
    test.press("/egypt")
    #expect(test.state.pane == .nations)
    #expect(test.state.list.search == "egypt")
  }

  @Test("Its details are searched where they are")
  func searchingDetails() {
    var test = StateTest(.overview)
    test.press("<Enter>/moon")
    #expect(test.state.pane == .overview)
    #expect(test.state.detail.search == "moon")
  }

  @Test("Filters do not change it, the lens does")
  func filtersAndLens() {
    var test = StateTest(.overview)
    let rows = test.state.cache.listing.rows.count
    test.press("c0")
    #expect(test.state.pane == .overview)
    #expect(test.state.cache.listing.rows.count == rows)
  }

  @Test("Its numbers are those of the members", arguments: [Catalog.small, .bundledForTests])
  func counts(catalog: Catalog) {
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
    let sides = view.overview().filter { $0.group == .sides }
    #expect(
      sides.map(\.text) == [
        "ILRS \(view.count(of: .ilrs).text)", "Artemis \(view.count(of: .artemis).text)",
        "both \(view.countOfBoth().text)",
      ])
  }

  @Test("What is provisional has its sign, and is copied as such")
  func provisional() throws {
    let catalog = Catalog.bundledForTests
    let rows = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf)).overview()
    for row in rows where [.newest, .latest].contains(row.group) {
      #expect(row.time.text.hasPrefix("? ") == (row.evidence == .provisional), "\(row.text)")
    }
    var test = StateTest(.overview, of: catalog)
    for group in [OverviewRow.Group.newest, .latest] {
      let place = try #require(rows.firstIndex { $0.group == group && $0.evidence == .provisional })
      test.press("g" + String(repeating: "j", count: place))
      let effects = test.press("y")
      guard case .copy(let text, _) = effects.first else {
        Issue.record("nothing is copied: \(effects)")
        continue
      }
      #expect(text.contains(", according to second-hand sources only ("))
    }
  }

  @Test("No line is of a later day, except what comes next")
  func days() {
    let catalog = Catalog.bundledForTests
    for day in catalog.events() {
      let view = CatalogView(of: catalog, from: Perspective(asOf: day))
      let rows = view.overview()
      for row in rows where row.group != .next {
        #expect((row.day?.number ?? .min) <= day.number, "\(day): \(row.text), \(row.day?.description ?? "")")
      }
      let dates = rows.filter { $0.group == .latest }.map { $0.day?.number ?? 0 }
      #expect(dates.count <= 6)
      #expect(
        rows.filter { $0.group == .next }.allSatisfy { ($0.day?.latest.number ?? 0) >= day.number - 400 })
    }
  }

  @Test("The latest events are the newest of a whole diff")
  func latest() {
    let catalog = Catalog.bundledForTests
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
    let all = Diff(view.moved(to: Perspective(asOf: catalog.asOf.advanced(by: -60))), view).changes
    let latest = view.news(6).filter { $0.group == .latest }
    for row in latest where row.event != .outcome {
      #expect(
        all.contains { $0.record == row.record && $0.kind == row.event && $0.day == row.day }, "\(row.text)")
    }
  }

  @Test("Dates are whole", arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func dates(size: Size) {
    let state = State(catalog: .bundledForTests, size: size)
    let widths = TableLayout.widths(
      state.cache.listing.headers.map(\.layout), available: state.cache.layout.listText.width, gap: 1)
    for row in state.cache.view.overview() {
      #expect(row.time.text.columns <= (widths.last ?? nil) ?? 0, "\(row.time.text)")
    }
  }

  @Test("A membership in doubt has its signs wherever it stands")
  func doubts() throws {
    let view = State(catalog: .bundledForTests, size: Size(width: 80, height: 24)).cache.view
    let rows = view.overview()
    for doubt in rows where doubt.group == .doubt {
      let newest = rows.first {
        $0.group == .newest && $0.record == doubt.record && $0.coalition == doubt.coalition
      }
      #expect(newest?.time.text ?? doubt.time.text == doubt.time.text)
    }
    #expect(rows.contains { $0.group == .doubt && $0.time.text.hasPrefix("? ") })
  }
}
