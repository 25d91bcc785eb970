/// A phase or a mission on the axis of time.
public enum TimelineRow: Sendable, Identifiable {
  /// The sides in the order of the timeline, the last for missions of neither.
  package static let sides: [Coalition?] = [.ilrs, .artemis, nil]

  /// Boxed: it would make every row large, and there are few.
  indirect case phase(PhaseRow)
  case mission(MissionRow)

  package func either<Value>(_ ofPhase: (PhaseRow) -> Value, _ ofMission: (MissionRow) -> Value) -> Value {
    switch self {
    case .phase(let row): ofPhase(row)
    case .mission(let row): ofMission(row)
    }
  }

  /// Which phase or mission it is.
  public var id: RecordID { either({ .phase($0.id) }, { .mission($0.id) }) }
  package var name: String { either(\.name, \.mission.name) }
  package var coalition: Coalition? { either(\.phase.coalition, \.coalition) }
  /// The phase that it is or, as far as is in view, that the mission belongs to or supports first; nil for neither.
  package var phase: Phase.ID? { either(\.id, { $0.phases.first ?? $0.relatedPhases.first }) }
  /// When the phase begins or the mission is launched, by the preferred claim; nil where none in view says.
  package var start: Day? { either(\.start, \.launchDate) }
  /// When the phase ends, or the last day that a plan of launch allows; nil where none in view says.
  package var end: Day? { either(\.end, { $0.launch?.until }) }
  /// The state as records name it: `under-way`, `planned`; nil where the source of the lens does not say.
  package var status: String? { either({ $0.status?.rawValue }, \.status.rawValue) }
  package var hasRivalDates: Bool { either(\.hasRivalDates, \.hasRivalDates) }
  /// The dates that claims in view give for the beginning of the phase or for the launch, each once and in order.
  package var claimedStarts: [Day] { either(\.claimedStarts, \.claimedDates) }
  /// The dates that claims in view give for the end of the phase, or as the last that a plan of launch allows.
  package var claimedEnds: [Day] { either(\.claimedEnds, \.claimedLimits) }
  package var slips: [AnnouncedDate] { either(\.slips, \.slips) }
  /// Every source in view that the record cites, by identifier.
  package var sources: [Source.ID] { either(\.content.sources, \.content.sources) }
}

extension CatalogView {
  /// By side (ILRS, Artemis, neither): phases by order, each with its missions below it, then missions of none, all by date.
  package func timeline() -> [TimelineRow] {
    let dated = missions.map { ($0.launchDate?.number ?? .max, $0) }
    let rows = dated.sorted { ($0.0, $0.1.place) < ($1.0, $1.1.place) }.map { TimelineRow.mission($0.1) }
    return TimelineRow.sides.flatMap { side in
      let phases = phases.filter { $0.phase.coalition == side }
      let missions = Dictionary(grouping: rows.filter { $0.coalition == side }) { row in
        phases.first { $0.id == row.phase }?.id
      }
      return phases.flatMap { [.phase($0)] + missions[$0.id, default: []] } + missions[nil, default: []]
    }
  }
}
