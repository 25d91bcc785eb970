import Platform

/// The functions of angles that maps need, in degrees; the C library's take radians.
enum Degrees {
  private static let radian = 180 / Double.pi

  static func sine(_ angle: Double) -> Double { sin(angle / radian) }

  static func cosine(_ angle: Double) -> Double { cos(angle / radian) }

  static func tangent(_ angle: Double) -> Double { tan(angle / radian) }

  /// The angle of the direction (`x`, `y`) with the x axis, -180...180; 0 for no direction.
  static func direction(y: Double, x: Double) -> Double { atan2(y, x) * radian }

  /// The angle whose sine is `value`, -90...90; of a value beyond ±1 the nearer end.
  static func arcSine(_ value: Double) -> Double { asin(max(-1, min(1, value))) * radian }
}
