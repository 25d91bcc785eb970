extension Axis {
  /// An axis of time, in months since the beginning of the year 0, named by months, quarters, years or tens of years, as
  /// many as there is room for.
  ///
  /// A year's first month bears the number of the year, other months their abbreviated names.
  ///
  /// - Parameters:
  ///   - domain: from when to when; parts of months are allowed.
  ///   - length: the columns it is long.
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

  /// How many months lie between names that have room: four columns and a gap, of years five.
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
