/// A mission as it stood on a day.
public struct MissionRow: Sendable, Identifiable {
  /// How far a mission had come by the day of the view.
  public enum Status: String, CaseIterable, Sendable {
    case planned
    /// It flew, but after the day of the view.
    case notYetLaunched = "not-yet-launched"
    case active
    case completed
    case failed
    case paused
    /// The source of the lens does not say.
    case unstated
  }

  /// The record.
  public let mission: Mission
  /// The preferred claim on the launch; nil where none is in view.
  ///
  /// It is the flight where there was one, even after the day of the view. Else it is the plan as it stood on that day: a plan
  /// that has since been replaced is the right one for the time before its successor was made.
  public let launch: Mission.LaunchClaim?
  /// How far it had come.
  public let status: Status
  /// Whether claims in view on the launch exclude each other. Replaced plans and local calendars are no rivals.
  public let hasRivalDates: Bool
  /// The dates of launch that the claims in view give which answer the question with it, each once and in order.
  public let claimedDates: [Day]
  /// The last days that these claims allow, where they name ranges, each once and in order.
  public let claimedLimits: [Day]
  /// Dates of launch that had been planned before the present one and were earlier, each once and in order.
  public let slips: [Day]
  /// Where it went or is to go on the Moon; nil where no statement in view says.
  public var site: Mission.Site? { showsSite ? mission.site : nil }
  private let showsSite: Bool

  /// The mission as seen from a perspective; nil where a lens shows nothing of it.
  init?(_ mission: Mission, in catalog: Catalog, from perspective: Perspective) {
    if let lens = perspective.lens, !mission.statements.contains(where: { $0.isSeen(through: lens) }) {
      return nil
    }
    self.mission = mission
    showsSite = mission.site?.isMentioned(through: perspective.lens) == true
    let seen =
      perspective.lens == nil
      ? mission.launch : mission.launch.filter { $0.isSeen(through: perspective.lens) }
    // What most missions have is soon told: what is claimed once has no rivals.
    if seen.count == 1, let only = seen.first, only.kind != .superseded {
      launch = only
      status = Self.status(of: mission, launch: only, from: perspective)
      hasRivalDates = false
      claimedDates = only.date.map { [$0] } ?? []
      claimedLimits = only.until.map { [$0] } ?? []
      slips = []
      return
    }
    let standing = catalog.standingLaunches(among: seen, from: perspective)
    launch = catalog.preferred(standing) { $0.said }
    status = Self.status(of: mission, launch: launch, from: perspective)
    hasRivalDates =
      standing.contains { $0.kind == .actual || $0.kind == .planned }
      && standing.compactMap(\.span).hasRivals
    claimedDates = Set(standing.compactMap(\.date)).sorted()
    claimedLimits = Set(standing.compactMap(\.until)).sorted()
    slips = catalog.slips(among: seen, before: launch, from: perspective)
  }

  private static func status(
    of mission: Mission, launch: Mission.LaunchClaim?, from perspective: Perspective
  ) -> Status {
    let day = perspective.asOf.latest.number
    if let launch, launch.kind.isFlight, let date = launch.date, date.number > day {
      return .notYetLaunched
    }
    // What was last heard holds from that day on; before it, or where the lens does not show it, the launch must tell.
    if mission.status.isSeen(through: perspective.lens), mission.status.asOf.number <= day {
      return Status(mission.status.value)
    }
    return switch launch?.kind {
    case .actual, .local: .active
    case .planned, .superseded: .planned
    case .some(.none), nil: perspective.lens == nil ? .planned : .unstated
    }
  }

  /// The mission's identifier.
  public var id: Mission.ID { mission.id }
}

extension Mission.Site {
  /// Whether a statement on the site, or a rival one, is part of the data seen through `lens`; nil sees everything.
  fileprivate func isMentioned(through lens: Source.ID?) -> Bool {
    isSeen(through: lens) || claims.contains { $0.isSeen(through: lens) }
  }
}

extension MissionRow.Status {
  /// The status as last heard.
  init(_ status: MissionStatus) {
    self =
      switch status {
      case .planned: .planned
      case .active: .active
      case .completed: .completed
      case .failed: .failed
      case .paused: .paused
      }
  }
}

extension Mission.LaunchClaim.Kind {
  /// Whether the mission flew.
  public var isFlight: Bool { self == .actual || self == .local }
}

extension Catalog {
  /// Of claims in view on a launch, those that answer when it was or, as things stood on the day of the view, was to be.
  func standingLaunches(
    among seen: [Mission.LaunchClaim], from perspective: Perspective
  ) -> [Mission.LaunchClaim] {
    func of(_ kind: Mission.LaunchClaim.Kind) -> [Mission.LaunchClaim] { seen.filter { $0.kind == kind } }
    // A lens may show the local date alone.
    for flights in [of(.actual), of(.local)] where !flights.isEmpty { return flights }
    let current = [of(.planned), of(.none)]
    for claims in current {
      let made = claims.filter { wasMade($0, said: $0.said, by: perspective) }
      if !made.isEmpty { return made }
    }
    // Nothing that holds today had been said: the newest of the replaced plans stood. What nobody dated is the oldest.
    let replaced = of(.superseded)
    let made = replaced.filter { wasMade($0, said: $0.said, by: perspective, undated: true) }
    let newest = made.map { $0.said?.number ?? .min }.max()
    let last = made.filter { ($0.said?.number ?? .min) == newest }
    if !last.isEmpty { return last }
    // Before anybody spoke of it, the mission is shown with what was to be said.
    return (current + [replaced]).first { !$0.isEmpty } ?? []
  }
}

extension Catalog {
  /// The dates of replaced plans that had been made by the day of the view and came to be missed: earlier than what was
  /// flown or stood then.
  fileprivate func slips(
    among seen: [Mission.LaunchClaim], before launch: Mission.LaunchClaim?, from perspective: Perspective
  ) -> [Day] {
    let replaced = seen.filter {
      $0.kind == .superseded && wasMade($0, said: $0.said, by: perspective, undated: true)
    }
    return Set(replaced.compactMap(\.date)).filter { date in
      guard let standing = launch?.date else { return true }
      return date.latest < standing.earliest
    }.sorted()
  }
}

extension Mission {
  /// Everything of the record that is stated with sources.
  public var statements: [any Citable] {
    var all: [any Citable] = nativeNames
    all += [operators, types, status]
    all += launch as [any Citable]
    if let part { all.append(part) }
    if let nations { all.append(nations) }
    if let vehicle { all.append(vehicle) }
    if let outcome { all.append(outcome) }
    if let site {
      all.append(site)
      all += site.claims as [any Citable]
    }
    return all + notes
  }
}
