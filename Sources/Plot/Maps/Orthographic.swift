/// Half of a globe, seen from afar over its equator; the unit of the plane is the globe's radius.
package struct Orthographic: Projection {
  let meridian: Double

  /// The half of the Moon that faces the Earth.
  package static let nearSide = Orthographic(meridian: 0)
  /// The half of the Moon that faces away from it.
  package static let farSide = Orthographic(meridian: 180)

  package func point(of place: GeoPoint) -> PlanePoint? {
    let breadth = Degrees.cosine(place.latitude)
    let turn = place.longitude - meridian
    guard breadth * Degrees.cosine(turn) >= 0 else { return nil }
    return PlanePoint(x: breadth * Degrees.sine(turn), y: Degrees.sine(place.latitude))
  }

  package func place(at point: PlanePoint) -> GeoPoint? {
    let square = point.x * point.x + point.y * point.y
    guard square <= 1 else { return nil }
    let turn = Degrees.direction(y: point.x, x: (1 - square).squareRoot())
    return GeoPoint(
      latitude: Degrees.arcSine(point.y), longitude: GeoPoint.wrapped(longitude: meridian + turn))
  }
}
