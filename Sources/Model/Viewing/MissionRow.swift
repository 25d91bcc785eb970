/// A mission as it stood on a day. It holds what lists ask of every mission, and finds the rest out when it is asked.
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

    /// The state in words.
    public var words: String { self == .notYetLaunched ? "not yet launched" : rawValue }
  }

  /// The record.
  public let mission: Mission
  /// Its place among all missions of the catalog. The rows of a view ascend by it.
  public let place: Int
  /// The preferred claim on the launch; nil where none is in view.
  ///
  /// It is the flight where there was one, even after the day of the view. Else it is the plan as it stood on that day: one
  /// that has since been replaced, as the date history tells it, for the time before its successor was made.
  public let launch: Mission.LaunchClaim?
  /// How far it had come.
  public let status: Status
  /// Whether claims in view on the launch exclude each other. Replaced plans and local calendars are no rivals.
  public let hasRivalDates: Bool
  /// Whether a statement in view says where on the Moon it went or is to go.
  public let hasSite: Bool
  /// From where it is seen.
  private let vantage: Vantage

  /// The mission at a place of the catalog, of which the lens shows something.
  init(at place: Int, from vantage: Vantage) {
    let (mission, perspective) = (vantage.catalog.missions[place], vantage.perspective)
    self.mission = mission
    self.place = place
    self.vantage = vantage
    (launch, hasRivalDates) = vantage.launch(of: mission)
    status = Self.status(of: mission, launched: launch, from: perspective)
    hasSite = mission.site?.isMentioned(through: perspective.lens) == true
  }

  /// The mission's identifier.
  public var id: Mission.ID { mission.id }

  /// The date of ``launch``.
  public var launchDate: Day? { launch?.date }

  /// The side that the mission stands on; nil for neither.
  public var coalition: Coalition? { mission.coalition }

  /// Where it went or is to go on the Moon; nil where no statement in view says.
  public var site: Mission.Site? { hasSite ? mission.site : nil }

  /// The dates of launch that the claims in view give which answer the question with ``launch``, each once and in order.
  public var claimedDates: [Day] { Set(standing.compactMap(\.date)).sorted() }

  /// The last days that these claims allow, where they name ranges, each once and in order.
  public var claimedLimits: [Day] { Set(standing.compactMap(\.until)).sorted() }

  /// The dates from which it had been put off, in order.
  public var slips: [AnnouncedDate] { vantage.slips(of: id) }

  /// The claims that answer the question with ``launch``.
  var standing: [Mission.LaunchClaim] { vantage.standingLaunches(of: mission) }

  private static func status(
    of mission: Mission, launched launch: Mission.LaunchClaim?, from perspective: Perspective
  ) -> Status {
    let day = perspective.asOf.latest.number
    if let launch, launch.kind.isFlight, let date = launch.date, date.number > day { return .notYetLaunched }
    // What was last heard holds from that day on; before it, or where the lens does not show it, the launch must tell.
    if mission.status.isSeen(through: perspective.lens), mission.status.asOf.number <= day {
      return Status(mission.status.value)
    }
    return switch launch?.kind {
    case .actual, .local: .active
    case .planned: .planned
    case .some(.none), nil: perspective.lens == nil ? .planned : .unstated
    }
  }
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
