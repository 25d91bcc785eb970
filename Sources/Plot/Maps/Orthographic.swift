/// A globe seen from afar; the unit of the plane is its radius.
public struct Orthographic: Projection {
  /// The place in the middle of the disc.
  public let centre: GeoPoint
  private let sine: Double
  private let cosine: Double

  /// The half of a globe about a place.
  public init(centre: GeoPoint) {
    self.centre = centre
    sine = Degrees.sine(centre.latitude)
    cosine = Degrees.cosine(centre.latitude)
  }

  /// The half of the Moon that faces the Earth.
  public static let nearSide = Orthographic(centre: GeoPoint(latitude: 0, longitude: 0))
  /// The half of the Moon that faces away from it.
  public static let farSide = Orthographic(centre: GeoPoint(latitude: 0, longitude: 180))

  /// The position of a place on the disc; nil on the other half of the globe.
  public func point(of place: GeoPoint) -> PlanePoint? {
    let height = Degrees.sine(place.latitude)
    let breadth = Degrees.cosine(place.latitude)
    let turn = place.longitude - centre.longitude
    let depth = breadth * Degrees.cosine(turn)
    guard sine * height + cosine * depth >= 0 else { return nil }
    return PlanePoint(x: breadth * Degrees.sine(turn), y: cosine * height - sine * depth)
  }

  /// The place at a point; nil beyond the disc.
  public func place(at point: PlanePoint) -> GeoPoint? {
    let square = point.x * point.x + point.y * point.y
    guard square <= 1 else { return nil }
    let towards = (1 - square).squareRoot()
    let turn = Degrees.direction(y: point.x, x: towards * cosine - point.y * sine)
    return GeoPoint(
      latitude: Degrees.arcSine(point.y * cosine + towards * sine),
      longitude: GeoPoint.wrapped(longitude: centre.longitude + turn))
  }
}
