import Model
import TestSupport
import Testing

@testable import App

@Suite("The period of the timeline")
struct TimelineExtentTests {
  private func view(_ day: String, _ lens: Source.ID?) throws -> CatalogView {
    CatalogView(of: .bundledForTests, from: Perspective(asOf: try #require(Day(day)), lens: lens))
  }

  @Test("Their period is that of all their bars", arguments: [nil, "seed-article"] as [Source.ID?])
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
}
