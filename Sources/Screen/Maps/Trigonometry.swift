/// The functions of angles that maps need, in radians.
///
/// `Screen` imports nothing, and the C library goes by another name on every platform. These agree with it to eight
/// decimals, on a map of the Earth to a few centimetres, and are inlined into the loops that ask for every dot.
enum Trigonometry {
  /// The radians of a degree.
  static let degree = Double.pi / 180
  /// The degrees of a radian.
  static let radian = 180 / Double.pi

  /// Sine and cosine of an angle of at most a few turns.
  @inline(__always)
  static func sineAndCosine(_ angle: Double) -> (sine: Double, cosine: Double) {
    let quarters = (angle * (2 / .pi)).rounded()
    let rest = angle - quarters * (.pi / 2)
    // Taylor's series: within an eighth of a turn of zero, what is left out is as small as the rounding.
    let s = rest * rest
    let sine = rest * (1 - s / 6 * (1 - s / 20 * (1 - s / 42 * (1 - s / 72 * (1 - s / 110 * (1 - s / 156))))))
    let cosine =
      1 - s / 2 * (1 - s / 12 * (1 - s / 30 * (1 - s / 56 * (1 - s / 90 * (1 - s / 132 * (1 - s / 182))))))
    return switch Int(quarters) & 3 {
    case 0: (sine, cosine)
    case 1: (cosine, -sine)
    case 2: (-sine, -cosine)
    default: (-cosine, sine)
    }
  }

  /// The angle of the direction (`x`, `y`) with the x axis, -π...π; 0 for no direction.
  @inline(__always)
  static func angle(y: Double, x: Double) -> Double {
    let (width, height) = (abs(x), abs(y))
    let (short, long) = (min(width, height), max(width, height))
    guard long > 0 else { return 0 }
    // Turned back by an eighth of a turn where the angle is more than half of that, so that the series is short.
    let isTurned = short > 0.414_213_562_373_095 * long
    let t = (isTurned ? short - long : short) / (isTurned ? short + long : long)
    let s = t * t
    let high = 1 / 9 - s * (1 / 11 - s * (1 / 13 - s * (1 / 15 - s * (1 / 17 - s / 19))))
    let series = t * (1 - s * (1 / 3 - s * (1 / 5 - s * (1 / 7 - s * high))))
    var angle = isTurned ? .pi / 4 + series : series
    if height > width { angle = .pi / 2 - angle }
    if x < 0 { angle = .pi - angle }
    return y < 0 ? -angle : angle
  }

  /// The angle whose sine is `value`, -π/2...π/2; of a value beyond ±1 the nearer end.
  @inline(__always)
  static func arcSine(_ value: Double) -> Double {
    let value = max(-1, min(1, value))
    return angle(y: value, x: ((1 - value) * (1 + value)).squareRoot())
  }
}
