import Model
import Testing

@Suite("The map of the Moon")
struct MoonMapTests {
  @Test("The bundled surface is bright at Tycho and dark in Mare Crisium")
  func bundledAlbedo() {
    let map = MoonMap.bundled()
    #expect(map.width == 360 && map.height == 180 && map.brightness.count == 360 * 180)
    func value(_ latitude: Double, _ longitude: Double) -> Int {
      Int(map.brightness[Int(90 - latitude) * 360 + Int(longitude + 180)])
    }
    #expect(value(-43.3, -11.4) > 190)
    #expect(value(17, 59) < 95)
    // The maria lie on the near side: it is the darker one.
    func mean(_ longitudes: ClosedRange<Int>) -> Int {
      let values = (-60...60).flatMap { latitude in
        longitudes.map { value(Double(latitude), Double($0)) }
      }
      return values.reduce(0, +) / values.count
    }
    #expect(mean(-80...80) + 20 < mean(100...179))
  }

  @Test("The bundled features are spelt as in the gazetteer, without duplicates")
  func bundledFeatures() throws {
    let features = MoonMap.bundled().features
    #expect(features.count == 49)
    #expect(Set(features.map(\.name)).count == 49)
    #expect(Set(["Von Kármán", "Schrödinger", "Mons Rümker"]).isSubset(of: features.map(\.name)))
    let shackleton = try #require(features.first { $0.name == "Shackleton" })
    #expect(features.allSatisfy { abs($0.latitude) <= 90 && abs($0.longitude) <= 180 && $0.diameter > 0 })
    #expect(shackleton.latitude == -89.7 && shackleton.longitude == 129.8 && shackleton.diameter == 21)
  }
}
