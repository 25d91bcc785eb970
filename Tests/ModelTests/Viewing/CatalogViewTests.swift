import TestSupport
import Testing

@testable import Model

struct CatalogViewTests {
  @Test("A mission alone is shown as it is among all, and without computing the others")
  func alone() throws {
    let catalog = Catalog.bundledForTests
    for lens in [nil, "seed-article"] as [Source.ID?] {
      let perspective = Perspective(asOf: try #require(Day("2020-06-01")), lens: lens)
      let whole = CatalogView(of: catalog, from: perspective)
      #expect(!whole.missions.isEmpty)
      for nation in catalog.nations {
        let view = CatalogView(of: catalog, from: perspective)
        let rows = view.missions(of: nation.id)
        #expect(!view.deferredMissions.isKnown)
        #expect(
          "\(rows)" == "\(whole.missions.filter { $0.mission.nations?.value.contains(nation.id) == true })")
      }
    }
  }
}
