/// Meridians and parallels as a straight grid; the units of the plane are degrees of latitude.
///
/// It is the plate carrée where the parallel that is true to scale is the equator.
public struct Equirectangular: Projection {
  /// The meridian at x = 0. The map ends half a turn from it.
  public let meridian: Double
  /// How wide a degree of longitude is, in degrees of latitude.
  public let breadth: Double

  /// A grid about a meridian.
  ///
  /// - Parameter trueParallel: the latitude at which distances east and north are to the same scale, within ±85.
  public init(meridian: Double = 0, trueParallel: Double = 0) {
    self.meridian = GeoPoint.wrapped(longitude: meridian)
    breadth = Degrees.cosine(max(-85, min(85, trueParallel)))
  }

  /// A grid about a meridian, in which a degree of longitude is as wide as `breadth` degrees of latitude, more than 0.
  public init(meridian: Double, breadth: Double) {
    self.meridian = GeoPoint.wrapped(longitude: meridian)
    self.breadth = breadth
  }

  /// Where a place lies in the plane.
  public func point(of place: GeoPoint) -> PlanePoint? {
    PlanePoint(x: GeoPoint.wrapped(longitude: place.longitude - meridian) * breadth, y: place.latitude)
  }

  /// The place that lies there; nil beyond the poles and half a turn from the meridian.
  public func place(at point: PlanePoint) -> GeoPoint? {
    let longitude = point.x / breadth
    guard abs(longitude) <= 180, abs(point.y) <= 90 else { return nil }
    return GeoPoint(latitude: point.y, longitude: GeoPoint.wrapped(longitude: longitude + meridian))
  }

  /// The part of the plane that a part of the globe takes; it may reach beyond the edge of the map where that part
  /// crosses it.
  public func rect(of bounds: GeoBounds) -> PlaneRect {
    let width = (bounds.east - bounds.west) * breadth
    let centre = point(of: bounds.centre)?.x ?? 0
    return PlaneRect(
      origin: PlanePoint(x: centre - width / 2, y: bounds.south), width: width,
      height: bounds.north - bounds.south)
  }
}
