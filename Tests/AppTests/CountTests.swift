import Model
import Query
import Screen
import TestSupport
import Testing
import Text

@testable import App

/// Every number is of the rows that it stands over, whatever the day and the lens.
@Suite("Counts")
struct CountTests {
  /// Days and lenses, from before everything to the latest.
  static let perspectives: [Perspective] = {
    let catalog = Catalog.bundledForTests
    let days = ["2019", "2023-10-12", "2024-05-10", "2025-04-29"].compactMap { Day($0)?.latest }
    return (days + [catalog.asOf]).flatMap { day in
      [nil, "seed-article", "spo-2023-06"].map { Perspective(asOf: day, lens: $0) }
    }
  }()

  private func state(_ pane: Pane, _ perspective: Perspective, _ filter: Filter = Filter()) -> State {
    var state = State(catalog: .bundledForTests, size: Size(width: 200, height: 50), pane: pane)
    state.perspective = perspective
    state.filter = filter
    _ = reduce(&state, .redraw)
    return state
  }

  private func records(of state: State) -> [Selection] {
    let listing = state.cache.listing
    return listing.rows.compactMap { listing.subject(at: $0) }
  }

  @Test("The numbers in a title add up to the rows below it, and members to nations", arguments: perspectives)
  func titles(perspective: Perspective) {
    for pane in Pane.allCases {
      let state = state(pane, perspective)
      let listing = state.cache.listing
      #expect(listing.shown == records(of: state).count, "\(pane)")
      #expect(listing.tallies.reduce(0) { $0 + $1.shown } == listing.shown, "\(pane)")
    }
    let view = state(.nations, perspective).cache.view
    for coalition in Coalition.allCases {
      let kinds = view.nations.compactMap { $0.status(in: coalition)?.kind }
      let count = view.count(of: coalition)
      for kind in MembershipStatus.Kind.allCases where kind.isMember {
        #expect(count[kind] == kinds.count { $0 == kind })
      }
      #expect(count.all == kinds.count(where: \.isMember))
      #expect(view.joinings().last { $0.coalition == coalition }?.count ?? MemberCount() == count)
    }
    let both = view.nations.filter { $0.isMember(of: .ilrs) && $0.isMember(of: .artemis) }
    #expect(view.countOfBoth().all == both.count)
    #expect(
      view.countOfBoth().undisputed == both.count { $0.ilrs?.kind == .member && $0.artemis?.kind == .member })
  }

  @Test(
    "Each count in the filter panel is the number of rows that only this value leaves",
    arguments: perspectives)
  func panel(perspective: Perspective) {
    for pane in [Pane.nations, .growth, .world] {
      let before = state(pane, perspective, Filter([.coalition: ["ilrs"]]))
      var lists = before.cache.lists
      let groups = pane.definition.facetGroups(Query(filter: before.filter), of: &lists)
      for group in groups {
        for value in group.counts {
          var filter = before.filter
          filter.selections[group.facet] = [value.value]
          let after = state(pane, perspective, filter)
          #expect(records(of: after).count == value.count, "\(pane), \(group.facet) \(value.value)")
        }
      }
    }
  }

  @Test(
    "An export has the rows of the list, and the message counts them",
    arguments: [Pane.nations, .world, .growth])
  func exports(pane: Pane) throws {
    for keys in ["", "r", "c", "rc"] {
      var test = StateTest(pane, of: .bundledForTests)
      let effects = test.press(keys + "e<Enter>")
      guard case .write(let path, let contents, _) = effects.last else {
        Issue.record("nothing is written")
        return
      }
      let rows = contents.split(separator: "\r\n").count - 1
      #expect(rows == records(of: test.state).count)
      test.report(.written(path: path, bytes: 1))
      #expect(test.state.message?.text.hasPrefix("Wrote \(rows == 1 ? "1 row" : "\(rows) rows"), ") == true)
    }
    var test = StateTest(.nations)
    test.press("/new zealand<Enter>e<Enter>")
    test.report(.written(path: "one.csv", bytes: 1))
    #expect(test.state.message?.text.hasPrefix("Wrote 1 row, ") == true)
  }

  @Test("No column of joining dates contains the date of a list", arguments: perspectives)
  func joiningDates(perspective: Perspective) {
    let view = CatalogView(of: .bundledForTests, from: perspective)
    for coalition in Coalition.allCases {
      for row in view.parties {
        let status = row.status(in: coalition)
        let hasJoined = status?.isMember == true && [.founded, .joined].contains(status?.stance)
        let joined = PartyRow.column("joined-\(coalition.rawValue)")?.value(row)
        #expect(joined?.text == (hasJoined ? status?.date : nil)?.description ?? "", "\(row.name)")
        let listed = PartyRow.column("listed-\(coalition.rawValue)")?.value(row)
        #expect(listed == Value(day: status?.stance == .listed ? status?.date : nil), "\(row.name)")
      }
    }
    for row in view.joinings() {
      #expect(JoiningRow.column("joined")?.value(row).isEmpty == (row.status.stance == .listed))
    }
  }

  @Test("Every sign in a list has a value in a column", arguments: perspectives)
  func signs(perspective: Perspective) {
    let view = CatalogView(of: .bundledForTests, from: perspective)
    for row in view.parties {
      for coalition in Coalition.allCases {
        let id = coalition.rawValue
        func value(_ column: String) -> String { PartyRow.column(column)?.value(row).text ?? "" }
        let drawn = PartyRow.column("joined-\(id)")?.text(row).text ?? ""
        #expect(drawn.contains("!") == (value("\(id)-status") == "contested"), "\(row.name)")
        #expect(drawn.contains("≤") == !value("listed-\(id)").isEmpty, "\(row.name)")
        #expect(drawn.contains("≠") == (value("\(id)-rival-dates") == "true"), "\(row.name)")
        let isMember = row.status(in: coalition)?.isMember == true
        #expect(drawn.hasPrefix("?") == (isMember && value("\(id)-evidence") == "provisional"), "\(row.name)")
        #expect(!value("\(id)-contested-by").isEmpty == drawn.contains("!"), "\(row.name)")
      }
    }
    for row in view.joinings() {
      func value(_ column: String) -> String { JoiningRow.column(column)?.value(row).text ?? "" }
      let drawn = ["joined", "evidence"].compactMap { JoiningRow.column($0)?.text(row).text }.joined()
      #expect(drawn.contains("!") == (value("status") == "contested"))
      #expect(drawn.contains("≤") == !value("listed").isEmpty)
      #expect(drawn.contains("≠") == (value("rival-dates") == "true"))
      #expect(drawn.contains("?") == (value("evidence") == "provisional"))
    }
  }

  @Test("In plain mode the announced count covers all rows", arguments: perspectives)
  func plain(perspective: Perspective) {
    for pane in Pane.allCases {
      var session = PlainSession(state(pane, perspective))
      let count = session.state.cache.listing.shown
      var text = session.respond(to: pane.rawValue)
      let announced = text.split(separator: "\n").first { $0.hasPrefix("\(pane.title), ") } ?? ""
      #expect(announced.hasPrefix("\(pane.title), \(count) "), "\(pane): \(announced)")
      var numbered = 0
      while true {
        numbered += text.split(separator: "\n").count {
          Int($0.prefix { $0 != " " }) != nil && !$0.hasSuffix(": type more.")
        }
        guard text.contains(": type more.") else { break }
        text = session.respond(to: "more")
      }
      #expect(numbered == count, "\(pane)")
    }
  }

  @Test("Different numbers have bars of different lengths, though they are small")
  func bars() {
    let view = state(.compare, Self.perspectives[Self.perspectives.count - 3]).cache.view
    let numbers = view.figures(of: .regions).flatMap { [$0.artemis, $0.ilrs] }.compactMap(\.self)
    let bars = Dictionary(grouping: numbers, by: \.certain).mapValues { Set($0.map { $0.bar(20, 33) }) }
    let whole = bars.mapValues { Set($0.map { $0.filter { $0 != "▒" } }) }
    #expect(Set(whole.values).count == whole.count && whole.values.allSatisfy { $0.count == 1 })
  }
}
