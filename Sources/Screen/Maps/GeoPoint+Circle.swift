extension GeoPoint {
  /// The place that one comes to from here, both in degrees.
  ///
  /// - Parameters:
  ///   - distance: how far along the globe.
  ///   - bearing: in which direction, from north over east.
  public func place(atDistance distance: Double, bearing: Double) -> GeoPoint {
    let here = Trigonometry.sineAndCosine(latitude * Trigonometry.degree)
    let way = Trigonometry.sineAndCosine(distance * Trigonometry.degree)
    let course = Trigonometry.sineAndCosine(bearing * Trigonometry.degree)
    let height = here.sine * way.cosine + here.cosine * way.sine * course.cosine
    let turn = Trigonometry.angle(
      y: course.sine * way.sine * here.cosine, x: way.cosine - here.sine * height)
    return GeoPoint(
      latitude: Trigonometry.arcSine(height) * Trigonometry.radian,
      longitude: GeoPoint.wrapped(longitude: longitude + turn * Trigonometry.radian))
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
