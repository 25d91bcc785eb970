import Platform

/// A place on a globe, in degrees.
package struct GeoPoint: Hashable, Sendable {
  /// -90...90, north positive.
  package var latitude: Double
  /// East positive. Places are within -180...180, corners of areas may lie beyond.
  package var longitude: Double

  package init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// The same meridian within -180..<180.
  @inline(__always)
  package static func wrapped(longitude: Double) -> Double {
    // A remainder takes as long as the rest of a projection, and hardly any angle needs one.
    if longitude >= -180 && longitude < 180 { return longitude }
    if longitude >= 180 && longitude < 540 { return longitude - 360 }
    if longitude >= -540 && longitude < -180 { return longitude + 360 }
    let turned = (longitude + 180).truncatingRemainder(dividingBy: 360)
    return turned < 0 ? turned + 180 : turned - 180
  }

  /// The place at a distance along the globe and a bearing from north over east, all in degrees.
  package func place(atDistance distance: Double, bearing: Double) -> GeoPoint {
    let (sine, cosine) = (Degrees.sine(latitude), Degrees.cosine(latitude))
    let across = Degrees.sine(distance) * cosine
    let height = sine * Degrees.cosine(distance) + across * Degrees.cosine(bearing)
    let turn = Degrees.direction(
      y: Degrees.sine(bearing) * across, x: Degrees.cosine(distance) - sine * height)
    return GeoPoint(
      latitude: Degrees.arcSine(height), longitude: GeoPoint.wrapped(longitude: longitude + turn))
  }

  /// Places on a circle about this one, with the radius in degrees along the globe, the first again at the end.
  package func circle(radius: Double, count: Int) -> [GeoPoint] {
    (0...count).map { place(atDistance: radius, bearing: 360 * Double($0) / Double(count)) }
  }
}

/// Functions of angles in degrees; those of the C library take radians.
enum Degrees {
  private static let radian = 180 / Double.pi

  static func sine(_ angle: Double) -> Double { sin(angle / radian) }
  static func cosine(_ angle: Double) -> Double { cos(angle / radian) }
  static func tangent(_ angle: Double) -> Double { tan(angle / radian) }

  /// The angle of the direction (`x`, `y`) with the x axis, -180...180; 0 for no direction.
  static func direction(y: Double, x: Double) -> Double { atan2(y, x) * radian }

  /// The angle with sine `value`, limited to -90...90.
  static func arcSine(_ value: Double) -> Double { asin(max(-1, min(1, value))) * radian }
}
