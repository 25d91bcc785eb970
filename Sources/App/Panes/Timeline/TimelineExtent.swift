import Model

/// The time that rows of the timeline fill together, in whole years.
struct TimelineExtent: Sendable, Equatable {
  /// Months since the beginning of the year 0.
  let months: ClosedRange<Double>

  /// Of all rows and the day of the view, to which what is under way goes on.
  init(_ rows: [TimelineRow], asOf day: Day) {
    let now = day.middle
    var months = Self.years(round: now...now)
    var days = Self.days(of: months)
    for row in rows {
      // A mission that gives no day out of these years adds none. Of most this is soon told.
      if case .mission(let row) = row, !row.hasClaims(outside: days) { continue }
      guard let extent = TimelineBar(row, now: now).extent else { continue }
      let years = Self.years(round: extent)
      months =
        min(months.lowerBound, years.lowerBound)...max(months.upperBound, years.upperBound)
      days = Self.days(of: months)
    }
    self.months = months
  }

  private static func years(round extent: ClosedRange<Double>) -> ClosedRange<Double> {
    (extent.lowerBound / 12).rounded(.down) * 12...(extent.upperBound / 12).rounded(.up) * 12
  }

  /// The numbers of the days of these years.
  private static func days(of months: ClosedRange<Double>) -> ClosedRange<Int32> {
    let first = Day(year: Int(months.lowerBound) / 12, month: 1, day: 1)
    let last = Day(year: Int(months.upperBound) / 12 - 1, month: 12, day: 31)
    guard let first, let last, first <= last else { return 0...0 }
    return first.number...last.number
  }
}
