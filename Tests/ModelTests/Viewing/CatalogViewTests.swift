import TestSupport
import Testing

@testable import Model

struct CatalogViewTests {
  /// What a row says.
  private func words(_ row: MissionRow) -> String {
    "\(row.id) \(row.status) \(String(describing: row.launch)) \(String(describing: row.launchDate))"
      + " \(row.hasRivalDates) \(row.claimedDates) \(row.claimedLimits) \(row.slips) \(row.site != nil) \(row.place)"
  }

  @Test("A step in time gives the same as a new view", arguments: [nil, "seed-article", "nobody"])
  func steps(lens: String?) throws {
    let catalog = Catalog.bundledForTests
    let days = ["2026-08-31", "2024-05-03", "1959-01-01", "2023-08", "2023-08-24", "2019", "2026-06-30"]
    var view = CatalogView(
      of: catalog, from: Perspective(asOf: catalog.asOf, lens: lens.map { Source.ID($0) }))
    for (index, text) in days.enumerated() {
      var perspective = view.perspective
      perspective.asOf = try #require(Day(text))
      view = view.moved(to: perspective)
      // Now and then nobody asks for the missions before the next step.
      if index % 3 == 1 { continue }
      let anew = CatalogView(of: catalog, from: perspective)
      #expect(view.missions.map(words) == anew.missions.map(words), "\(text)")
      #expect("\(view.phases)" == "\(anew.phases)", "\(text)")
    }
  }

  @Test("Events and launches are those found by visiting every record")
  func events() throws {
    let catalog = Catalog.bundledForTests
    for lens in [nil, "seed-article"] as [Source.ID?] {
      let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf, lens: lens))
      let events = catalog.events(through: lens)
      for day in events + [Day("1900-01-01"), Day("2024-05"), Day("2200")].compactMap(\.self) {
        #expect(view.event(before: day) == events.last { $0.number < day.latest.number })
        #expect(view.event(after: day) == events.first { $0.number > day.latest.number })
        let launched = view.missions.filter {
          $0.launch?.kind == .actual && $0.launchDate?.number == day.number
        }
        #expect(view.launches(on: day).map(\.id) == launched.map(\.id))
      }
    }
  }

  @Test("A single mission is shown as among all")
  func alone() throws {
    let catalog = Catalog.bundledForTests
    for lens in [nil, "seed-article"] as [Source.ID?] {
      let perspective = Perspective(asOf: try #require(Day("2020-06-01")), lens: lens)
      let whole = CatalogView(of: catalog, from: perspective)
      #expect(!whole.missions.isEmpty || lens != nil)
      for nation in catalog.nations {
        let view = CatalogView(of: catalog, from: perspective)
        let rows = view.missions(of: nation.id)
        #expect(
          "\(rows)" == "\(whole.missions.filter { $0.nations.contains(nation.id) })")
      }
    }
  }
}

@Suite("A view that moves in time")
struct MovedViewTests {
  @Test(
    "It shows the same as a new view of the day, and shares what the day does not change",
    arguments: [nil, "seed-article"])
  func moved(lens: Source.ID?) throws {
    let catalog = Catalog.bundledForTests
    let start = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf, lens: lens))
    for day in catalog.events(through: lens) {
      let perspective = Perspective(asOf: day, lens: lens)
      let moved = start.moved(to: perspective)
      let made = CatalogView(of: catalog, from: perspective)
      #expect(moved.seen === start.seen)
      #expect("\(moved.nations)" == "\(made.nations)")
      #expect("\(moved.organisations)" == "\(made.organisations)")
      for row in moved.nations {
        for coalition in Coalition.allCases {
          let status = row.nation.membership(in: coalition).flatMap {
            Vantage(catalog, perspective).status(
              of: SeenMembership($0.claims, in: catalog, through: perspective.lens))
          }
          #expect(row.status(in: coalition) == status)
        }
      }
    }
  }

  @Test("Through another lens nothing is reused")
  func otherLens() {
    let catalog = Catalog.bundledForTests
    let start = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
    let perspective = Perspective(asOf: catalog.asOf, lens: "seed-article")
    let moved = start.moved(to: perspective)
    #expect(moved.seen !== start.seen)
    #expect("\(moved.sourceRows())" == "\(CatalogView(of: catalog, from: perspective).sourceRows())")
    #expect("\(moved.topics)" != "\(start.topics)")
  }

  @Test("The launches of a day are those among all missions", arguments: [nil, "seed-article"])
  func launches(lens: Source.ID?) {
    let catalog = Catalog.bundledForTests
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf, lens: lens))
    var found = 0
    for day in catalog.events(through: lens) {
      let launched = view.missions.filter {
        $0.launch?.kind == .actual && $0.launch?.date?.number == day.number
      }
      #expect(view.launches(on: day).map(\.id) == launched.map(\.id))
      found += launched.count
    }
    #expect(found > 0 || lens != nil)
  }

  @Test("The events before and after any day are the nearest ones", arguments: [nil, "seed-article"])
  func events(lens: Source.ID?) throws {
    let catalog = Catalog.bundledForTests
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf, lens: lens))
    let events = catalog.events(through: lens).map(\.number)
    let (first, last) = (try #require(events.first), try #require(events.last))
    for number in stride(from: first - 2, through: last + 2, by: 1) {
      let day = Day(number: number, precision: .day)
      #expect(view.event(before: day)?.number == events.last { $0 < number })
      #expect(view.event(after: day)?.number == events.first { $0 > number })
    }
  }
}
