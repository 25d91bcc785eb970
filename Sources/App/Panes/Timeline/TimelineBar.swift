import Model

/// A phase or a mission on the axis of time, in months since the beginning of the year 0.
struct TimelineBar: Sendable, Equatable {
  /// What stands there.
  enum Shape: Sendable, Equatable {
    /// A phase, as far as claims say from when to when; nil where they do not.
    case phase(from: Double?, to: Double?, PhaseStatus?)
    /// The time in which a launch lies as exactly as it is known; one under way goes on to the day of the view.
    case launch(ClosedRange<Double>, MissionRow.Status)
    /// A mission or phase without a date.
    case undated
  }

  let coalition: Coalition?
  let shape: Shape
  /// Other dates that are claimed for the beginning and for the end: where they exclude the preferred one.
  let rivalStarts: [Double]
  let rivalEnds: [Double]
  /// Up to when it has been under way; nil where it is not.
  let until: Double?
  /// The middles of the times from which it was put off.
  let slips: [Double]

  /// - Parameter now: the day of the view, to which what is under way goes on.
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

  /// The times of everything that stands there; nil where nothing does.
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
