/// A place on a globe, in degrees.
public struct GeoPoint: Hashable, Sendable {
  /// -90...90, north positive.
  public var latitude: Double
  /// East positive. A place has it within -180...180; corners of areas may lie beyond.
  public var longitude: Double

  /// The place at a latitude and longitude.
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// The same meridian, within -180..<180.
  @inline(__always)
  public static func wrapped(longitude: Double) -> Double {
    // A remainder takes as long as all the rest of a projection, and hardly any angle needs one.
    if longitude >= -180 && longitude < 180 { return longitude }
    if longitude >= 180 && longitude < 540 { return longitude - 360 }
    if longitude >= -540 && longitude < -180 { return longitude + 360 }
    let turned = (longitude + 180).truncatingRemainder(dividingBy: 360)
    return turned < 0 ? turned + 180 : turned - 180
  }
}

/// A part of a globe between two parallels and two meridians.
public struct GeoBounds: Hashable, Sendable {
  /// The parallels, -90...90.
  public let south: Double
  /// The northern of them.
  public let north: Double
  /// The meridian at which it begins, and that to the east at which it ends: 170 to 200 crosses the antimeridian.
  public let west: Double
  /// The eastern of them.
  public let east: Double

  /// The part between these parallels and meridians.
  ///
  /// - Precondition: south lies below north, and west before east by at most a full turn.
  public init(south: Double, north: Double, west: Double, east: Double) {
    precondition(south < north && west < east && east - west <= 360)
    self.south = south
    self.north = north
    self.west = west
    self.east = east
  }

  /// Whether the place lies in it, edges included.
  public func contains(_ place: GeoPoint) -> Bool {
    let fromWest = GeoPoint.wrapped(longitude: place.longitude - west)
    return place.latitude >= south && place.latitude <= north
      && (fromWest < 0 ? fromWest + 360 : fromWest) <= east - west
  }

  /// The place in the middle.
  public var centre: GeoPoint {
    GeoPoint(
      latitude: (south + north) / 2, longitude: GeoPoint.wrapped(longitude: (west + east) / 2))
  }
}
