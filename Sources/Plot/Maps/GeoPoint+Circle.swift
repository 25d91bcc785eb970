extension GeoPoint {
  /// The place that one comes to from here, both in degrees.
  ///
  /// - Parameters:
  ///   - distance: how far along the globe.
  ///   - bearing: in which direction, from north over east.
  public func place(atDistance distance: Double, bearing: Double) -> GeoPoint {
    let (sine, cosine) = (Degrees.sine(latitude), Degrees.cosine(latitude))
    let across = Degrees.sine(distance) * cosine
    let height = sine * Degrees.cosine(distance) + across * Degrees.cosine(bearing)
    let turn = Degrees.direction(
      y: Degrees.sine(bearing) * across, x: Degrees.cosine(distance) - sine * height)
    return GeoPoint(
      latitude: Degrees.arcSine(height), longitude: GeoPoint.wrapped(longitude: longitude + turn))
  }

  /// Places on a circle round this one, the first again at the end.
  ///
  /// - Parameters:
  ///   - radius: in degrees along the globe.
  ///   - count: how many places, at least 1.
  public func circle(radius: Double, count: Int = 36) -> [GeoPoint] {
    (0...count).map { place(atDistance: radius, bearing: 360 * Double($0) / Double(count)) }
  }
}
