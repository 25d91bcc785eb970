import Model

/// The period of all rows of the timeline, in whole years.
struct TimelineExtent: Sendable, Equatable {
  /// Months since the beginning of the year 0.
  let months: ClosedRange<Double>

  /// The period of all rows and the as-of date.
  init(_ rows: [TimelineRow], asOf day: Day) {
    let now = day.middle
    let extents = rows.compactMap { TimelineBar($0, now: now).extent }
    let first = extents.map(\.lowerBound).min() ?? now
    let last = extents.map(\.upperBound).max() ?? now
    months = (min(first, now) / 12).rounded(.down) * 12...(max(last, now) / 12).rounded(.up) * 12
  }
}
