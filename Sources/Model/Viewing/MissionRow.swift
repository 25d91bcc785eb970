/// A mission as it stood on a day.
///
/// Small, for there can be a million of them in a view: it holds what lists ask of every mission, and finds the rest out when
/// it is asked.
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

  /// From where it is seen.
  var vantage: Vantage
  /// The place of the record among all missions of the catalog. The rows of a view ascend by it.
  public let place: Int32
  /// The place of the preferred claim among those on the launch; negative for none.
  private let launchPlace: Int32
  /// The day number of that claim's date.
  private let launchNumber: Int32
  /// How exactly the date is known; nil for no date.
  private let launchPrecision: Day.Precision?
  /// How far it had come.
  public let status: Status
  private let marks: Marks

  private struct Marks: OptionSet {
    let rawValue: UInt8
    static let rivalDates = Marks(rawValue: 1)
    static let flight = Marks(rawValue: 2)
    static let severalClaims = Marks(rawValue: 4)
    static let site = Marks(rawValue: 8)
    static let ilrs = Marks(rawValue: 16)
    static let artemis = Marks(rawValue: 32)
  }

  /// The mission at a place of the catalog; nil where a lens shows nothing of it.
  init?(at place: Int, from vantage: Vantage) {
    if let lens = vantage.perspective.lens {
      guard vantage.catalog.missions[place].cites(lens) else { return nil }
    }
    self.init(seenAt: place, from: vantage)
  }

  /// The mission at a place of the catalog, of which the lens shows something.
  init(seenAt place: Int, from vantage: Vantage) {
    let mission = vantage.catalog.missions[place]
    let perspective = vantage.perspective
    let (launch, hasRivalDates) = vantage.launch(of: mission)
    var marks: Marks = hasRivalDates ? .rivalDates : []
    if mission.launch.count > 1 || launch.map({ mission.launch[$0].until != nil }) == true {
      marks.insert(.severalClaims)
    }
    if let launch, mission.launch[launch].kind.isFlight { marks.insert(.flight) }
    if mission.site?.isMentioned(through: perspective.lens) == true { marks.insert(.site) }
    switch mission.coalition {
    case .ilrs: marks.insert(.ilrs)
    case .artemis: marks.insert(.artemis)
    case nil: break
    }
    let date = launch.flatMap { mission.launch[$0].date }
    self.vantage = vantage
    self.place = Int32(place)
    launchPlace = launch.map(Int32.init) ?? -1
    launchNumber = date?.number ?? 0
    launchPrecision = date?.precision
    status = Self.status(
      of: mission, launched: date, launch.map { mission.launch[$0].kind }, from: perspective)
    self.marks = marks
  }

  /// The record.
  public var mission: Mission { vantage.catalog.missions[Int(place)] }

  /// The preferred claim on the launch; nil where none is in view.
  ///
  /// It is the flight where there was one, even after the day of the view. Else it is the plan as it stood on that day: a plan
  /// that has since been replaced is the right one for the time before its successor was made.
  public var launch: Mission.LaunchClaim? { launchPlace < 0 ? nil : mission.launch[Int(launchPlace)] }

  /// The date of ``launch``.
  public var launchDate: Day? { launchPrecision.map { Day(number: launchNumber, precision: $0) } }

  /// Whether ``launch`` tells that it flew, be it after the day of the view.
  public var isFlight: Bool { marks.contains(.flight) }

  /// The side that the mission stands on; nil for neither.
  public var coalition: Coalition? {
    marks.contains(.ilrs) ? .ilrs : marks.contains(.artemis) ? .artemis : nil
  }

  /// Whether claims in view on the launch exclude each other. Replaced plans and local calendars are no rivals.
  public var hasRivalDates: Bool { marks.contains(.rivalDates) }

  /// Where it went or is to go on the Moon; nil where no statement in view says.
  public var site: Mission.Site? { hasSite ? mission.site : nil }

  /// Whether a statement in view says where on the Moon it went or is to go.
  public var hasSite: Bool { marks.contains(.site) }

  /// The dates of launch that the claims in view give which answer the question with ``launch``, each once and in order.
  public var claimedDates: [Day] { Set(standing.compactMap(\.date)).sorted() }

  /// The last days that these claims allow, where they name ranges, each once and in order.
  public var claimedLimits: [Day] { Set(standing.compactMap(\.until)).sorted() }

  /// Dates of launch that had been planned before the present one and were earlier, each once and in order.
  public var slips: [Day] { marks.contains(.severalClaims) ? vantage.slips(of: mission, before: launch) : [] }

  /// The claims that answer the question with ``launch``.
  var standing: [Mission.LaunchClaim] { vantage.standingLaunches(of: mission) }

  /// Whether a claim on the launch, in view or not, gives a day that is not among those of the numbers.
  public func hasClaims(outside days: ClosedRange<Int32>) -> Bool {
    if launchPrecision != nil, !days.contains(launchNumber) { return true }
    guard marks.contains(.severalClaims) else { return false }
    return mission.launch.contains { claim in
      claim.date.map { !days.contains($0.number) } ?? false
        || claim.until.map { !days.contains($0.number) } ?? false
    }
  }

  private static func status(
    of mission: Mission, launched date: Day?, _ kind: Mission.LaunchClaim.Kind?,
    from perspective: Perspective
  ) -> Status {
    let day = perspective.asOf.latest.number
    if kind?.isFlight == true, let date, date.number > day { return .notYetLaunched }
    // What was last heard holds from that day on; before it, or where the lens does not show it, the launch must tell.
    if mission.status.isSeen(through: perspective.lens), mission.status.asOf.number <= day {
      return Status(mission.status.value)
    }
    return switch kind {
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
