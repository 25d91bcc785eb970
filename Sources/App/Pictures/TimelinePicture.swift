import Model
import Query
import Screen

/// Phases and missions as bars and marks on an axis of time, one to each row of the listing.
struct TimelinePicture: Picture {
  /// Everything that the rows have, and the day of the view, in months since the beginning of the year 0.
  let extent: ClosedRange<Double>
  /// The axis of what is shown.
  let axis: Axis
  /// The day of the view.
  let now: Double
  /// What stands in the rows of these records.
  let bars: [Subject: TimelineBar]
  /// The rows themselves are what is gone through and clicked on.
  let marks: [PictureMark] = []
  let caption: String?

  init(_ rows: [TimelineRow], asOf day: Day, window: TimeWindow?, columns: Int) {
    now = (day.months + day.monthsAfter) / 2
    var bars: [Subject: TimelineBar] = [:]
    for row in rows { bars[Subject(row)] = TimelineBar(row, now: now) }
    self.bars = bars
    extent = Self.extent(of: bars.values, now: now)
    let shown = window.map { $0.start...($0.start + $0.length) } ?? extent
    axis = Axis.months(shown, length: columns)
    caption = window == nil ? nil : Self.caption(shown)
  }

  /// Whole years round everything that stands there.
  private static func extent(of bars: some Sequence<TimelineBar>, now: Double) -> ClosedRange<Double> {
    let extents = bars.compactMap(\.extent)
    let first = extents.map(\.lowerBound).min() ?? now
    let last = extents.map(\.upperBound).max() ?? now
    return (min(first, now) / 12).rounded(.down) * 12...(max(last, now) / 12).rounded(.up) * 12
  }

  /// `Apr 2024 to Dec 2026`.
  private static func caption(_ shown: ClosedRange<Double>) -> String {
    func name(_ months: Double) -> String {
      let month = Int(months.rounded(.down))
      return "\(Day.monthNames[month % 12]) \(month / 12)"
    }
    return "\(name(shown.lowerBound)) to \(name(shown.upperBound - 0.01))"
  }

  /// The window of a length round a moment, moved into what there is to see; nil where it would show everything.
  func window(length: Double, round moment: Double, at share: Double) -> TimeWindow? {
    let whole = extent.upperBound - extent.lowerBound
    let length = max(Self.shortest, length)
    guard length < whole else { return nil }
    let start = max(extent.lowerBound, min(moment - length * share, extent.upperBound - length))
    return TimeWindow(start: start, length: length)
  }

  /// The shortest time that can be shown, in months.
  private static let shortest = 6.0
}

extension Subject {
  /// The phase or mission of a row.
  init(_ row: TimelineRow) {
    switch row {
    case .phase(let row): self = .phase(row.id)
    case .mission(let row): self = .mission(row.id)
    }
  }
}
