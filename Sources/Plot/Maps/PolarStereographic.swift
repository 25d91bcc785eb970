/// A globe about its south pole, to scale there; the plane's unit is its radius, and the prime meridian points up.
package struct PolarStereographic: Projection {
  /// The reach of the map from the pole, in degrees of latitude up to 90.
  let reach: Double

  package init(reach: Double) { self.reach = reach }

  /// The distance from the pole, in the plane, of a parallel at a distance in degrees of latitude.
  package static func radius(atDistance degrees: Double) -> Double {
    2 * Degrees.tangent(degrees / 2)
  }

  package func point(of place: GeoPoint) -> PlanePoint? {
    let distance = 90 + place.latitude
    guard distance <= reach else { return nil }
    let radius = Self.radius(atDistance: distance)
    return PlanePoint(
      x: radius * Degrees.sine(place.longitude), y: radius * Degrees.cosine(place.longitude))
  }

  package func place(at point: PlanePoint) -> GeoPoint? {
    let radius = (point.x * point.x + point.y * point.y).squareRoot()
    let distance = 2 * Degrees.direction(y: radius, x: 2)
    guard distance <= reach else { return nil }
    return GeoPoint(
      latitude: distance - 90,
      longitude: GeoPoint.wrapped(longitude: Degrees.direction(y: point.x, x: point.y)))
  }
}
