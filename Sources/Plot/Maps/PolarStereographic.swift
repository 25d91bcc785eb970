/// A globe about a pole, with true angles, to scale at the pole; the unit of the plane is the globe's radius.
public struct PolarStereographic: Projection {
  /// The pole in the middle.
  public enum Pole: Hashable, Sendable {
    case north
    case south
  }

  /// The pole in the middle.
  public let pole: Pole
  /// The reach of the map from the pole, in degrees of latitude up to 90.
  public let reach: Double

  /// The globe about a pole. The prime meridian points up at the south pole and down at the north pole, with the east to its right.
  public init(pole: Pole, reach: Double = 90) {
    self.pole = pole
    self.reach = max(0, min(90, reach))
  }

  /// The distance from the pole, in the plane, of a parallel at a distance in degrees of latitude.
  public static func radius(atDistance degrees: Double) -> Double {
    2 * Degrees.tangent(degrees / 2)
  }

  /// The position of a place; nil beyond the reach of the map.
  public func point(of place: GeoPoint) -> PlanePoint? {
    let distance = pole == .south ? 90 + place.latitude : 90 - place.latitude
    guard distance <= reach else { return nil }
    let radius = Self.radius(atDistance: distance)
    let y = radius * Degrees.cosine(place.longitude)
    return PlanePoint(x: radius * Degrees.sine(place.longitude), y: pole == .south ? y : -y)
  }

  /// The place at a point; nil beyond the reach of the map.
  public func place(at point: PlanePoint) -> GeoPoint? {
    let radius = (point.x * point.x + point.y * point.y).squareRoot()
    let distance = 2 * Degrees.direction(y: radius, x: 2)
    guard distance <= reach else { return nil }
    let longitude = Degrees.direction(y: point.x, x: pole == .south ? point.y : -point.y)
    return GeoPoint(
      latitude: pole == .south ? distance - 90 : 90 - distance,
      longitude: GeoPoint.wrapped(longitude: longitude))
  }
}
