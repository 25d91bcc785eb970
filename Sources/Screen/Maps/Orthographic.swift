/// A globe as it is seen from afar; the unit of the plane is its radius.
public struct Orthographic: Projection {
  /// The place in the middle of the disc.
  public let centre: GeoPoint
  private let sine: Double
  private let cosine: Double

  /// The half of a globe about a place.
  public init(centre: GeoPoint) {
    self.centre = centre
    (sine, cosine) = Trigonometry.sineAndCosine(centre.latitude * Trigonometry.degree)
  }

  /// The half of the Moon that faces the Earth.
  public static let nearSide = Orthographic(centre: GeoPoint(latitude: 0, longitude: 0))
  /// The half of the Moon that faces away from it.
  public static let farSide = Orthographic(centre: GeoPoint(latitude: 0, longitude: 180))

  /// Where a place lies on the disc; nil on the other half of the globe.
  public func point(of place: GeoPoint) -> PlanePoint? {
    let latitude = Trigonometry.sineAndCosine(place.latitude * Trigonometry.degree)
    let longitude = Trigonometry.sineAndCosine((place.longitude - centre.longitude) * Trigonometry.degree)
    let towards = sine * latitude.sine + cosine * latitude.cosine * longitude.cosine
    guard towards >= 0 else { return nil }
    return PlanePoint(
      x: latitude.cosine * longitude.sine,
      y: cosine * latitude.sine - sine * latitude.cosine * longitude.cosine)
  }

  /// The place that lies there; nil beyond the disc.
  public func place(at point: PlanePoint) -> GeoPoint? {
    let square = point.x * point.x + point.y * point.y
    guard square <= 1 else { return nil }
    let towards = (1 - square).squareRoot()
    // Upright, a row of the disc is a parallel, and the compiler takes the first of the two out of a loop over the row.
    let latitude =
      sine == 0 ? Trigonometry.arcSine(point.y) : Trigonometry.arcSine(point.y * cosine + towards * sine)
    let longitude = Trigonometry.angle(y: point.x, x: towards * cosine - point.y * sine)
    return GeoPoint(
      latitude: latitude * Trigonometry.radian,
      longitude: GeoPoint.wrapped(longitude: centre.longitude + longitude * Trigonometry.radian))
  }
}
