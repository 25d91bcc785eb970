/// A phase or a mission on the axis of time.
public enum TimelineRow: Sendable, Identifiable {
  /// The sides in the order of the timeline, the last for missions of neither.
  public static let sides: [Coalition?] = [.ilrs, .artemis, nil]

  /// Of these there are few; what they hold would make every row large.
  indirect case phase(PhaseRow)
  case mission(MissionRow)

  /// Which phase or mission it is.
  public var id: RecordID {
    switch self {
    case .phase(let row): .phase(row.id)
    case .mission(let row): .mission(row.id)
    }
  }

  /// The name.
  public var name: String {
    switch self {
    case .phase(let row): row.name
    case .mission(let row): row.mission.name
    }
  }

  /// The side; nil for neither.
  public var coalition: Coalition? {
    switch self {
    case .phase(let row): row.phase.coalition
    case .mission(let row): row.coalition
    }
  }

  /// When the phase begins or the mission is launched, by the preferred claim; nil where none in view says.
  public var start: Day? {
    switch self {
    case .phase(let row): row.start
    case .mission(let row): row.launchDate
    }
  }

  /// When the phase ends, or the last day that a plan of launch allows; nil where none in view says.
  public var end: Day? {
    switch self {
    case .phase(let row): row.end
    case .mission(let row): row.launch?.until
    }
  }

  /// The state as records name it: `under-way`, `planned`; nil where the source of the lens does not say.
  public var status: String? {
    switch self {
    case .phase(let row): row.status?.rawValue
    case .mission(let row): row.status.rawValue
    }
  }

  /// Whether claims in view on the dates exclude each other.
  public var hasRivalDates: Bool {
    switch self {
    case .phase(let row): row.hasRivalDates
    case .mission(let row): row.hasRivalDates
    }
  }

  /// The dates that claims in view give for the beginning of the phase or for the launch, each once and in order.
  public var claimedStarts: [Day] {
    switch self {
    case .phase(let row): row.claimedStarts
    case .mission(let row): row.claimedDates
    }
  }

  /// The dates that claims in view give for the end of the phase, or as the last that a plan of launch allows.
  public var claimedEnds: [Day] {
    switch self {
    case .phase(let row): row.claimedEnds
    case .mission(let row): row.claimedLimits
    }
  }

  /// The dates from which a mission had been put off, in order.
  public var slips: [AnnouncedDate] {
    switch self {
    case .phase: []
    case .mission(let row): row.slips
    }
  }

  /// Every source in view that the record cites, by identifier.
  public var sources: [Source.ID] {
    switch self {
    case .phase(let row): row.content.sources
    case .mission(let row): row.content.sources
    }
  }
}

extension CatalogView {
  /// Phases and missions side by side: those of the ILRS, then those of Artemis, then missions of neither; of each side the
  /// phases by their order, then the missions by date, those without one last.
  public func timeline() -> [TimelineRow] {
    TimelineRow.sides.flatMap { side in
      let phases = phases.filter { $0.phase.coalition == side }
      let dated = missions.filter { $0.coalition == side }.map { ($0.launchDate?.number ?? .max, $0) }
      let missions = dated.sorted { ($0.0, $0.1.place) < ($1.0, $1.1.place) }.map(\.1)
      return phases.map(TimelineRow.phase) + missions.map(TimelineRow.mission)
    }
  }
}
