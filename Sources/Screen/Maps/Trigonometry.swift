/// The functions of angles that maps need, in radians.
///
/// `Screen` imports nothing, and the C library goes by another name on every platform. These agree with it to ten
/// decimals, on a map of the Earth to less than a millimetre, and are inlined into the loops that ask for every dot.
enum Trigonometry {
  /// The radians of a degree.
  static let degree = Double.pi / 180

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
    let radius = (x * x + y * y).squareRoot()
    guard radius > 0 else { return 0 }
    // Half the angle has this tangent, which is computed without cancellation on either side of the y axis.
    guard x < 0 else { return 2 * arcTangent(y / (radius + x)) }
    let half = arcTangent((radius - x) / (y == 0 ? .leastNormalMagnitude : abs(y)))
    return y < 0 ? -2 * half : 2 * half
  }

  /// The angle whose sine is `value`, -π/2...π/2; of a value beyond ±1 the nearer end.
  @inline(__always)
  static func arcSine(_ value: Double) -> Double {
    let value = max(-1, min(1, value))
    return angle(y: value, x: ((1 - value) * (1 + value)).squareRoot())
  }

  /// The angle whose tangent is `value`.
  @inline(__always)
  private static func arcTangent(_ value: Double) -> Double {
    let isSteep = abs(value) > 1
    var tangent = isSteep ? 1 / value : value
    // Halving the angle twice brings the tangent below a fifth, where the series is short.
    tangent /= 1 + (1 + tangent * tangent).squareRoot()
    tangent /= 1 + (1 + tangent * tangent).squareRoot()
    let s = tangent * tangent
    let series =
      1 - s * (1 / 3 - s * (1 / 5 - s * (1 / 7 - s * (1 / 9 - s * (1 / 11 - s * (1 / 13 - s / 15))))))
    let angle = 4 * tangent * series
    return isSteep ? (value < 0 ? -.pi / 2 : .pi / 2) - angle : angle
  }
}
