/// A scale with the values that are named on it.
public struct Axis: Hashable, Sendable {
  /// A value that is named.
  public struct Tick: Hashable, Sendable {
    /// The value.
    public let value: Double
    /// What it is called.
    public let label: String
    /// Whether something larger begins here: a year among months.
    public let isMajor: Bool
  }

  /// Where the values lie.
  public let scale: Scale
  /// The named values, in order.
  public let ticks: [Tick]

  /// An axis of whole numbers from 0 to at least `maximum`, named at steps of 1, 2 or 5 times a power of ten.
  ///
  /// - Parameters:
  ///   - length: the cells it is long.
  ///   - spacing: the least number of cells from one name to the next.
  ///   - isRounded: whether the axis ends at a named value, the first from the maximum on, else at the maximum.
  public static func counts(upTo maximum: Int, length: Int, spacing: Int, isRounded: Bool = false) -> Axis {
    let maximum = max(1, maximum)
    let room = max(1, length / max(1, spacing))
    var step = 1
    while Double(maximum) / Double(step) > Double(room) { step = next(after: step) }
    let last = isRounded ? (maximum + step - 1) / step * step : maximum
    return Axis(
      scale: Scale(0...Double(last), length: Double(length)),
      ticks: stride(from: 0, through: last, by: step).map {
        Tick(value: Double($0), label: "\($0)", isMajor: $0 == 0)
      })
  }

  /// The step after one of 1, 2, 5, 10, 20, 50 …
  private static func next(after step: Int) -> Int {
    var power = 1
    while power * 10 <= step { power *= 10 }
    switch step / power {
    case 1: return 2 * power
    case 2: return 5 * power
    default: return 10 * power
    }
  }
}
