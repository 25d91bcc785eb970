import Model
import Testing

@Suite("The map of the Moon")
struct MoonMapTests {
  private static let features = """
    {"format": "cislunar/moon-features/1", "provenance": "by hand", "features": [
      {"name": "Tycho", "kind": "crater", "latitude": -43.3, "longitude": -11.2, "diameter": 85}]}
    """

  private static func read(_ albedo: [UInt8], features: String = features) throws(MapError) -> MoonMap {
    try albedo.withUnsafeBufferPointer { (albedo) throws(MapError) in
      try Array(features.utf8).withUnsafeBufferPointer { (features) throws(MapError) in
        try MoonMap(albedo: albedo, features: features)
      }
    }
  }

  private static func refusal(_ albedo: String, _ pixels: [UInt8] = [], features: String = features) -> String
  {
    do throws(MapError) {
      _ = try read(Array(albedo.utf8) + pixels, features: features)
      return "nothing is wrong"
    } catch {
      return error.description
    }
  }

  private static let small: [UInt8] = [10, 20, 30, 40, 50, 60, 70, 80]

  @Test("A picture is read whatever comments its header has")
  func reading() throws {
    let map = try Self.read(Array("P5 # one\n# two\n4\n2 # three\n255\n".utf8) + Self.small)
    #expect(map.albedo.values == Self.small)
    #expect(map.albedo.width == 4 && map.albedo.height == 2)
    #expect(map.features.map(\.name) == ["Tycho"])
    #expect(map.features[0].kind == .crater && map.features[0].diameter == 85)
  }

  @Test("A place has the brightness of its cell, also at the poles and the antimeridian")
  func values() throws {
    let albedo = try Self.read(Array("P5\n4 2\n255\n".utf8) + Self.small).albedo
    func value(_ latitude: Double, _ longitude: Double) -> UInt8 {
      albedo.value(latitude: latitude, longitude: longitude)
    }
    #expect(value(45, -135) == 10)
    #expect(value(45, 135) == 40)
    #expect(value(-1, 0) == 70)
    #expect(value(90, -180) == 10)
    #expect(value(-90, 180) == 50)
    #expect(value(-90, -181) == 80)
  }

  @Test("A broken picture is refused with the byte and the reason")
  func refusals() {
    #expect(Self.refusal("P5\n4 2") == "moon-albedo.pgm: byte 3: the head of the picture does not end")
    #expect(
      Self.refusal("P2\n4 2\n255\n", Self.small)
        == "moon-albedo.pgm: byte 0: the file is no binary PGM of 8 bits")
    #expect(Self.refusal("P5\n4 2\n65535\n", Self.small).hasSuffix("the file is no binary PGM of 8 bits"))
    #expect(Self.refusal("P5\n4 3\n255\n", Self.small).contains("not twice as wide as high"))
    #expect(Self.refusal("P5\n-4 -2\n255\n", Self.small).contains("not twice as wide as high"))
    #expect(
      Self.refusal("P5\n4 2\n255\n", Array(Self.small.dropLast()))
        == "moon-albedo.pgm: byte 11: the picture needs 8 bytes, and 7 are left")
    #expect(
      Self.refusal("P5\n4 2\n255\n", Self.small + [0])
        == "moon-albedo.pgm: byte 19: something follows the picture")
  }

  @Test("Invalid features are refused with line and column")
  func features() {
    func refusal(_ features: String) -> String {
      Self.refusal("P5\n4 2\n255\n", Self.small, features: features)
    }
    #expect(refusal("{").hasPrefix("moon-features.json:1:"))
    #expect(refusal("[]").contains("moon-features.json:1:1"))
    #expect(refusal(Self.features.replacing("-43.3", with: "-93")).contains("latitude"))
    #expect(refusal(Self.features.replacing("crater", with: "lake")).contains("is not one of mare, sinus"))
    #expect(refusal(Self.features.replacing("85", with: "0.5")).contains("is not a whole number from 1"))
    #expect(
      refusal(Self.features.replacing("\"kind\"", with: "\"kinds\"")).contains("did you mean \"kind\"?"))
    #expect(
      refusal(Self.features.replacing("/1", with: "/2")).contains("must be \"cislunar/moon-features/1\""))
    #expect(
      refusal(Self.features.replacing("\"by hand\"", with: "\"a\", \"provenance\": \"b\"")).contains(
        "stands twice"))
  }

  @Test("The bundled surface is bright at Tycho and dark in Mare Crisium")
  func bundledAlbedo() throws {
    let albedo = try MoonMap.bundled().albedo
    #expect(albedo.width == 360 && albedo.height == 180)
    #expect(albedo.value(latitude: -43.3, longitude: -11.4) > 190)
    #expect(albedo.value(latitude: 17, longitude: 59) < 95)
    // The maria lie on the near side: it is the darker one.
    func mean(_ longitudes: ClosedRange<Int>) -> Int {
      let values = (-60...60).flatMap { latitude in
        longitudes.map { Int(albedo.value(latitude: Double(latitude), longitude: Double($0))) }
      }
      return values.reduce(0, +) / values.count
    }
    #expect(mean(-80...80) + 20 < mean(100...179))
  }

  @Test("The bundled features are spelt as in the gazetteer, without duplicates")
  func bundledFeatures() throws {
    let features = try MoonMap.bundled().features
    #expect(features.count == 49)
    #expect(Set(features.map(\.name)).count == 49)
    #expect(Set(["Von Kármán", "Schrödinger", "Mons Rümker"]).isSubset(of: features.map(\.name)))
    let shackleton = try #require(features.first { $0.name == "Shackleton" })
    #expect(shackleton.latitude == -89.7 && shackleton.longitude == 129.8 && shackleton.diameter == 21)
  }
}
