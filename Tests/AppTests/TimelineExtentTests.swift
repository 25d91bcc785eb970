import Model
import TestSupport
import Testing

@testable import App

@Suite("What the timeline knows of all its rows")
struct TimelineExtentTests {
  private func view(_ day: String, _ lens: Source.ID?) throws -> CatalogView {
    CatalogView(of: .bundledForTests, from: Perspective(asOf: try #require(Day(day)), lens: lens))
  }

  @Test("The time they fill is that of all their bars", arguments: [nil, "seed-article"] as [Source.ID?])
  func extent(lens: Source.ID?) throws {
    for day in ["1950-05-05", "2019", "2024-05-03", "2026-08-31", "2090-01-01"] {
      let view = try view(day, lens)
      let now = view.perspective.asOf.middle
      let extents = view.timeline().compactMap { TimelineBar($0, now: now).extent }
      let first = (extents.map(\.lowerBound) + [now]).min() ?? now
      let last = (extents.map(\.upperBound) + [now]).max() ?? now
      let whole = (first / 12).rounded(.down) * 12...(last / 12).rounded(.up) * 12
      #expect(TimelineExtent(view.timeline(), asOf: view.perspective.asOf).months == whole, "\(day)")
    }
  }

  @Test("Sides follow each other, and every mission is found among them")
  func sides() throws {
    let view = try view("2024-05-03", nil)
    let rows = view.timeline()
    let sides = TimelineSides(rows)
    #expect(sides.parts.flatMap { Array($0.rows) } == Array(rows.indices))
    for (side, part) in sides.parts { #expect(rows[part].allSatisfy { $0.coalition == side }) }
    for (index, row) in rows.enumerated() {
      if case .mission(let mission) = row { #expect(sides.place(of: mission, in: rows) == index) }
    }
    let lensed = try self.view("2024-05-03", "seed-article").timeline()
    let missing = try #require(view.missions.first { row in !lensed.contains { $0.id == .mission(row.id) } })
    #expect(TimelineSides(lensed).place(of: missing, in: lensed) == nil)
  }
}
