/// A scale with named values.
public struct Axis: Hashable, Sendable {
  /// A named value.
  public struct Tick: Hashable, Sendable {
    /// The value.
    public let value: Double
    /// What it is called.
    public let label: String
    /// Whether something larger begins here: a year among months.
    public let isMajor: Bool
  }

  /// The scale.
  public let scale: Scale
  /// The named values, in order.
  public let ticks: [Tick]

  /// An axis of whole numbers from 0 to at least `maximum`, named at steps of 1, 2 or 5 times a power of ten, at least
  /// `spacing` of its `length` cells apart. With `isRounded` it ends at a named value, else at the maximum.
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

  /// The step after 1, 2, 5, 10, 20, 50 …
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

extension Axis {
  /// An axis of time in months since the year 0, named by months, quarters, years or decades as there is room in `length`
  /// columns. January bears the year, other months their abbreviated names.
  public static func months(_ domain: ClosedRange<Double>, length: Int) -> Axis {
    let scale = Scale(domain, length: Double(length))
    let unit = unit(
      columnsPerMonth: Double(max(1, length)) / (scale.domain.upperBound - scale.domain.lowerBound))
    let first = Int((scale.domain.lowerBound / Double(unit)).rounded(.up)) * unit
    guard Double(first) <= scale.domain.upperBound else { return Axis(scale: scale, ticks: []) }
    let ticks = stride(from: first, through: Int(scale.domain.upperBound.rounded(.down)), by: unit).map {
      month in
      let isYear = month % 12 == 0
      return Tick(
        value: Double(month), label: isYear ? "\(month / 12)" : monthNames[(month % 12 + 12) % 12],
        isMajor: isYear && unit < 12)
    }
    return Axis(scale: scale, ticks: ticks)
  }

  /// The months between names that have room: four columns and a gap, for years five.
  private static func unit(columnsPerMonth width: Double) -> Int {
    let partsOfYears = [1, 3, 6]
    if let unit = partsOfYears.first(where: { Double($0) * width >= 5 }) { return unit }
    let years = [12, 24, 60]
    var tens = 1
    while true {
      if let unit = years.first(where: { Double($0 * tens) * width >= 6 }) { return unit * tens }
      tens *= 10
    }
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
