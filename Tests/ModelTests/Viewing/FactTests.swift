import TestSupport
import Testing

@testable import Model

@Suite("Facts")
struct FactTests {
  private static let day = Day("2024-03-15")!

  /// When something counts that `daily` (11 Jan 2024) and `weekly` (1 Feb 2024) state; nil for always.
  static let times: [(time: Fact.Time, sources: [Source.ID], day: String?)] = [
    (.always, ["daily"], nil),
    (.event(day), ["daily"], "2024-03-15"),
    (.event(Day("2024-02")!), ["daily"], "2024-02-01"),
    (.event(Day("2024-01")!), ["weekly", "daily"], "2024-01-11"),
    (.event(Day("2024")!), ["trace"], "2024-01-01"),
    (.stated(day), ["daily"], "2024-03-15"),
    (.stated(nil), ["weekly", "daily"], "2024-01-11"),
    (.undated, [], nil),
    (.stated(Day("2024-01")!), ["daily"], "2024-01-11"),
    (.stated(Day("2024-02")!), ["daily"], "2024-02-01"),
    (.known(by: day), ["weekly", "daily"], "2024-01-11"),
    (.known(by: Day("2024-01-10")!), ["daily"], "2024-01-10"),
    (.known(by: day), ["trace"], "2024-03-15"),
    (.plan(said: day), ["daily"], "2024-03-15"),
    (.plan(said: nil), ["weekly"], "2024-02-01"),
    // What nobody dates, and what is dated after the data, counts from the last day of the data.
    (.stated(nil), ["trace"], "2026-01-01"),
    (.plan(said: Day("2027")!), ["daily"], "2026-01-01"),
  ]

  @Test("An event counts from its day, a statement or plan from the day it was made", arguments: times)
  func counts(time: Fact.Time, sources: [Source.ID], day: String?) throws {
    let catalog = try Fixtures.catalog()
    let number = catalog.firstDay(of: time, by: sources)
    #expect(number.map { Day(number: $0, precision: .day).description } == day)
    func shows(on day: Day) -> Bool {
      let vantage = Vantage(catalog, Perspective(asOf: day))
      let citation = sources.isEmpty ? nil : Attribution(evidence: .reported, sources: sources)
      let fact = Fact("field", .none, time: time, citation: citation)
      #expect((vantage.shown(fact) != nil) == vantage.shows(time, by: sources))
      return vantage.shows(time, by: sources)
    }
    guard let number else {
      #expect(shows(on: Day(year: 1900)!))
      return
    }
    let first = Day(number: number, precision: .day)
    #expect(shows(on: first))
    #expect(!shows(on: first.advanced(by: -1)))
  }

  private func labels(_ id: RecordID, asOf: String = "2026-01-01", lens: Source.ID? = nil) throws -> [String]
  {
    let perspective = Perspective(asOf: try #require(Day(asOf)), lens: lens)
    return CatalogView(of: Catalog.small, from: perspective).facts(of: id).map(\.label)
  }

  @Test("A lens shows what its source states and what identifies the record, with only its evidence")
  func lens() throws {
    let through = try labels(.nation("CHN"), lens: "wire")
    #expect(through.contains("capital") && !through.contains("agency"))
    #expect(try labels(.nation("CHN")).contains("instrument"))
    #expect(!through.contains("instrument"))
    let view = CatalogView(of: Catalog.small, from: Perspective(asOf: Day(year: 2026)!, lens: "wire"))
    let launch = try #require(view.facts(of: .mission("chang-e-6")).first { $0.section == .launch })
    #expect(launch.sources == ["wire"])
    #expect(launch.evidence == .reported)
    #expect(try labels(.mission("chang-e-6"), lens: "accords") == ["name"])
  }

  @Test("Later events are not shown: flight, landing, outcome, status, totals")
  func later() throws {
    let before = try labels(.mission("chang-e-6"), asOf: "2024-05-02")
    #expect(!before.contains("launched") && !before.contains("landed"))
    let flown = try labels(.mission("chang-e-6"), asOf: "2024-05-03")
    #expect(flown.contains("launched") && !flown.contains("outcome") && !flown.contains("last heard"))
    let back = try labels(.mission("chang-e-6"), asOf: "2024-06-25")
    #expect(back.contains("last heard") && back.contains("outcome"))
    #expect(try labels(.statedCount(0), asOf: "2024-05-10") == ["name", "39 Artemis members"])
    #expect(try labels(.statedCount(0), asOf: "2024-05-09").isEmpty)
  }

  @Test("Derived facts come first in their section, and links to other records last")
  func derived() throws {
    let view = CatalogView(of: Catalog.small, from: Perspective(asOf: Day("2026-06-30")!))
    let china = view.facts(of: .nation("CHN"))
    #expect(china.first { $0.section == .ilrs }?.label == "status")
    #expect(china.suffix(2).map(\.label) == ["chang-e-6", "chang-e-8"])
    let few = view.facts(of: .nation("CHN"), atMost: 1)
    #expect(few.count == china.count)
    guard case .more(1) = few.last?.value else {
      Issue.record("\(String(describing: few.last)) counts nothing")
      return
    }
    let before = CatalogView(of: Catalog.small, from: Perspective(asOf: Day("2021-03-08")!))
    let status = before.facts(of: .nation("CHN")).filter { $0.label == "status" }
    #expect(status.map(\.section) == [.record], "nothing was known of it in any coalition")
  }
}
