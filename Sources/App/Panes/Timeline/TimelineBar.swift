import Model

/// A phase or mission on the time axis, in months since the beginning of the year 0.
struct TimelineBar: Sendable, Equatable {
  enum Shape: Sendable, Equatable {
    /// A phase, with its claimed start and end, if any.
    case phase(from: Double?, to: Double?, PhaseStatus?)
    /// The period of a launch, as precise as the date is known; an active mission extends to the as-of date.
    case launch(ClosedRange<Double>, MissionRow.Status)
    case undated
  }

  let coalition: Coalition?
  let shape: Shape
  /// Other claimed starts and ends that conflict with the preferred one.
  let rivalStarts: [Double]
  let rivalEnds: [Double]
  /// The end of the active period; nil if it is not active.
  let until: Double?
  /// The middles of the dates that slipped.
  let slips: [Double]

  /// - Parameter now: the as-of date, the end of active periods.
  init(_ row: TimelineRow, now: Double) {
    coalition = row.coalition
    slips = row.slips.map { ($0.days.first.months + $0.days.last.monthsAfter) / 2 }
    switch row {
    case .phase(let phase):
      let (from, to) = (phase.start?.months, phase.end?.monthsAfter)
      until = phase.status == .underWay ? now : nil
      shape = from ?? to ?? until == nil ? .undated : .phase(from: from, to: to, phase.status)
      rivalStarts = Self.rivals(of: phase.start, among: phase.claimedStarts).map(\.months)
      rivalEnds = Self.rivals(of: phase.end, among: phase.claimedEnds).map(\.monthsAfter)
    case .mission(let mission):
      guard let launch = mission.launch, let date = launch.date else {
        (shape, rivalStarts, rivalEnds, until) = (.undated, [], [], nil)
        return
      }
      let last = launch.until ?? date
      shape = .launch(date.months...max(date.monthsAfter, last.monthsAfter), mission.status)
      until = mission.status == .active ? now : nil
      let rivals = mission.hasRivalDates ? Self.rivals(of: date, among: mission.claimedDates) : []
      rivalStarts = rivals.filter { $0 < date }.map(\.months)
      let limits = mission.hasRivalDates ? mission.claimedLimits.filter { $0.latest > last.latest } : []
      rivalEnds = (rivals.filter { $0 > date } + limits).map(\.monthsAfter)
    }
  }

  /// The dates that neither contain the preferred one nor lie within it.
  private static func rivals(of preferred: Day?, among claimed: [Day]) -> [Day] {
    guard let preferred else { return [] }
    return claimed.filter { !$0.contains(preferred) && !preferred.contains($0) }
  }

  /// The period covered by the whole bar; nil if it is empty.
  var extent: ClosedRange<Double>? {
    var times = rivalStarts + rivalEnds + slips + [until].compactMap(\.self)
    switch shape {
    case .phase(let from, let to, _): times += [from, to].compactMap(\.self)
    case .launch(let time, _): times += [time.lowerBound, time.upperBound]
    case .undated: break
    }
    guard let first = times.min(), let last = times.max() else { return nil }
    return first...last
  }
}

/// Times in months since the beginning of the year 0.
extension Day {
  /// The earliest moment of the date.
  var months: Double {
    let (year, month, day) = components
    let start = Double(year * 12 + month - 1)
    if day == 1 { return start }
    return start + Double(day - 1) / Double(Day(year: year, month: month)?.latest.components.day ?? 30)
  }

  var middle: Double { (months + monthsAfter) / 2 }

  /// The end of the last day of the date.
  var monthsAfter: Double { latest.advanced(by: 1).months }
}
