/// A mission as of a day. It holds what lists ask of every mission, and finds the rest on demand.
public final class MissionRow: Sendable, Identifiable {
  /// How far a mission had come.
  public enum Status: String, CaseIterable, Sendable {
    case planned, active, completed, failed, paused
    case unstated

    package var words: String { rawValue }
  }

  /// Where on the Moon a mission went or is to go.
  public struct Site: Sendable {
    package let name: String?
    /// What happened there, or is meant to; nil where only rival statements are in view.
    package let kind: Mission.Site.Kind?
    package let date: Day?
    package let position: Fact.Position?
  }

  package let mission: Mission
  /// Its index among all missions of the catalog; rows of a view ascend by it.
  package let place: Int
  /// The preferred launch claim by the day of the view: the flight, or else the plan of that day; nil if none is in view.
  package let launch: Mission.LaunchClaim?
  /// The side of the mission; nil for neither, or where no statement in view says.
  package let coalition: Coalition?
  package let status: Status
  /// Whether launch claims in view conflict. Replaced plans and local calendars do not.
  package let hasRivalDates: Bool
  private let vantage: Vantage

  init(at place: Int, from vantage: Vantage) {
    let mission = vantage.catalog.missions[place]
    self.mission = mission
    self.place = place
    self.vantage = vantage
    (launch, hasRivalDates) = vantage.launch(of: mission)
    coalition = mission.part.flatMap {
      vantage.shows(mission.partTime, by: $0.sources) ? mission.coalition : nil
    }
    status = Self.status(of: mission, launched: launch, from: vantage)
  }

  /// The mission's identifier.
  public var id: Mission.ID { mission.id }
  package var content: any Record { ShownRecord(record: mission, vantage: vantage) }
  /// Whether it stands on neither side. A source that does not say leaves that open.
  package var isOfNeither: Bool { coalition == nil && vantage.perspective.lens == nil }
  package var launchDate: Day? { launch?.date }
  package var isFlown: Bool { launch?.kind.isFlight == true }
  /// The dates of the claims that compete with ``launch``, once each and in order.
  package var claimedDates: [Day] { Set(standing.compactMap(\.date)).sorted() }
  /// The ends of the ranges that these claims give, once each and in order.
  package var claimedLimits: [Day] { Set(standing.compactMap(\.until)).sorted() }
  /// The dates from which it had been put off, in order.
  package var slips: [AnnouncedDate] { vantage.slips(of: .mission(id)) }
  /// The claims that compete to be ``launch``.
  var standing: [Mission.LaunchClaim] { vantage.standingLaunches(of: mission) }

  package var nativeNames: [String] {
    mission.nativeNames.filter { vantage.shows(.always, by: $0.sources) }.map(\.text)
  }

  package var operators: [String] {
    ([mission.operators] + mission.handovers).last(where: shows)?.value ?? []
  }

  package var types: [String] { value(mission.types) ?? [] }
  package var part: Mission.Part? { coalition == nil ? nil : mission.part?.value }
  package var nations: [Nation.ID] { mission.nations.flatMap(value) ?? [] }
  /// Organisations that take part and are not nations.
  package var organisations: [String] { vantage.shows(.undated, by: []) ? mission.organisations : [] }
  package var phases: [Phase.ID] { coalition == nil ? [] : mission.phases }
  /// The phases it supports or was later linked to.
  package var relatedPhases: [Phase.ID] { coalition == nil ? [] : mission.relatedPhases }
  package var vehicle: String? { mission.vehicle.flatMap(value) }
  package var cospar: String? { mission.cospar.flatMap(flown) }
  package var norad: String? { mission.norad.flatMap(flown) }

  private func flown(_ id: Cited<String>) -> String? {
    vantage.shows(mission.flightTime, by: id.sources) ? id.value : nil
  }

  package var outcome: String? {
    mission.outcome.flatMap { vantage.shows(mission.outcomeTime, by: $0.sources) ? $0.value : nil }
  }

  package var lastHeard: Mission.Status? { vantage.shows(mission.status) ? mission.status : nil }

  /// Where it went or is to go on the Moon; nil where no statement in view says.
  package var site: Site? {
    guard let site = mission.site else { return nil }
    let isShown = vantage.shows(site)
    let claims = site.claims.filter(vantage.shows)
    guard isShown || !claims.isEmpty else { return nil }
    let own = isShown ? Fact.Position(site.latitude, site.longitude) : nil
    return Site(
      name: isShown ? site.name : nil, kind: isShown ? site.kind : nil, date: isShown ? site.date : nil,
      position: own ?? claims.lazy.compactMap { Fact.Position($0.latitude, $0.longitude) }.first)
  }

  private func shows<Value>(_ cited: Cited<Value>) -> Bool {
    vantage.shows(mission.time(of: cited), by: cited.sources)
  }

  private func value<Value>(_ cited: Cited<Value>) -> Value? { shows(cited) ? cited.value : nil }

  private static func status(
    of mission: Mission, launched launch: Mission.LaunchClaim?, from vantage: Vantage
  ) -> Status {
    if vantage.shows(mission.status) {
      return Status(rawValue: mission.status.value.rawValue) ?? .unstated
    }
    // Before the day of that material, or without it in view, the launch must tell.
    return switch launch?.kind {
    case .actual, .local: .active
    case .planned: .planned
    case .some(.none), nil: .unstated
    }
  }
}
