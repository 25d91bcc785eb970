import Model
import Testing

@Suite("The map of the world")
struct WorldMapTests {
  @Test("The bundled map has the countries of Natural Earth, and every ring has an area")
  func bundled() throws {
    let map = WorldMap.bundled()
    #expect(map.areas.count == 177)
    #expect(map.areas.map(\.nation) == Set(map.areas.map(\.nation)).sorted())
    #expect(map.areas.reduce(0) { $0 + $1.rings.count } == 287)
    for ring in map.areas.flatMap(\.rings) {
      #expect(ring.count >= 3)
      #expect(ring.first != ring.last)
      #expect(ring.allSatisfy { abs($0.latitude) <= 90 && abs($0.longitude) <= 180 })
    }
    let lesotho = try #require(map.areas.first { $0.nation == "LSO" }).rings
    let southAfrica = try #require(map.areas.first { $0.nation == "ZAF" }).rings
    #expect(southAfrica.contains { Set($0) == Set(lesotho[0]) }, "Lesotho is a hole in South Africa")
  }

  @Test("Every nation except the small ones has an area")
  func nations() {
    let areas = Set(WorldMap.bundled().areas.map(\.nation))
    let missing = Catalog.bundled.nations.map(\.id).filter { !areas.contains($0) }
    #expect(
      missing == [
        "AND", "ATG", "BHR", "BRB", "CPV", "COM", "DMA", "GRD", "VAT", "KIR", "LIE", "MDV", "MLT", "MHL",
        "MUS", "FSM", "MCO", "NRU", "PLW", "KNA", "LCA", "VCT", "WSM", "SMR", "STP", "SYC", "SGP", "TON",
        "TUV",
      ])
  }
}
