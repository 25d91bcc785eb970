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
  public let launch: Mission.LaunchClaim?
  /// How far it had come.
  public let status: Status
  /// Whether claims in view on the launch exclude each other. Replaced plans and local calendars are no rivals.
  public let hasRivalDates: Bool

  /// The mission as seen from a perspective; nil where a lens shows nothing of it.
  init?(_ mission: Mission, in catalog: Catalog, from perspective: Perspective) {
    if let lens = perspective.lens, !mission.statements.contains(where: { $0.isSeen(through: lens) }) {
      return nil
    }
    let seen = mission.launch.filter { $0.isSeen(through: perspective.lens) }
    let flown = seen.filter { $0.kind == .actual }
    let standing = flown.isEmpty ? seen.filter { $0.kind == .planned } : flown
    self.mission = mission
    launch = catalog.preferred(standing) { $0.said } ?? (perspective.lens == nil ? nil : seen.first)
    status = Self.status(of: mission, launch: launch, from: perspective)
    let dates = standing.compactMap(\.date)
    hasRivalDates = dates.contains { first in
      dates.contains { !first.contains($0) && !$0.contains(first) }
    }
  }

  private static func status(
    of mission: Mission, launch: Mission.LaunchClaim?, from perspective: Perspective
  ) -> Status {
    let day = perspective.asOf.latest.number
    if let launch, launch.kind == .actual, let date = launch.date, date.number > day {
      return .notYetLaunched
    }
    guard mission.status.isSeen(through: perspective.lens) else {
      return launch?.kind == .actual ? .active : .unstated
    }
    // What was last heard holds from that day on; a mission that had flown by an earlier day was under way on it.
    if mission.status.asOf.number > day, launch?.kind == .actual { return .active }
    return switch mission.status.value {
    case .planned: .planned
    case .active: .active
    case .completed: .completed
    case .failed: .failed
    case .paused: .paused
    }
  }

  /// The mission's identifier.
  public var id: Mission.ID { mission.id }
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
