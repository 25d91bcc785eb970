/// A phase as of a day.
public struct PhaseRow: Sendable, Identifiable {
  /// The record.
  public let phase: Phase
  /// The preferred beginning; nil if none in view is claimed.
  public let start: Day?
  /// The preferred end; nil if none in view is claimed.
  public let end: Day?
  /// How far it had come; nil where the source of the lens does not say.
  public let status: PhaseStatus?
  /// Whether claims in view on its beginning or end conflict.
  public let hasRivalDates: Bool
  /// The beginnings claimed in view, once each and in order.
  public let claimedStarts: [Day]
  /// The ends claimed in view, once each and in order.
  public let claimedEnds: [Day]
  /// How many missions in view that are formally part of it had flown.
  public let flown: Int
  /// How many missions in view are formally part of it.
  public let missions: Int

  private let vantage: Vantage

  /// The phase from a perspective; nil where only its identity is in view.
  init?(_ phase: Phase, from vantage: Vantage) {
    let catalog = vantage.catalog
    let starts = vantage.bounds(of: phase, \.start)
    let ends = vantage.bounds(of: phase, \.end)
    guard !starts.isEmpty || !ends.isEmpty || vantage.shows(phase) else { return nil }
    self.phase = phase
    self.vantage = vantage
    start = catalog.preferred(starts) { $0.claim.said }?.date
    end = catalog.preferred(ends) { $0.claim.said }?.date
    claimedStarts = Set(starts.compactMap(\.date)).sorted()
    claimedEnds = Set(ends.compactMap(\.date)).sorted()
    hasRivalDates = claimedStarts.hasRivals || claimedEnds.hasRivals
    // A source does not list all missions: a share of those it names would not be its own.
    let places = vantage.perspective.lens == nil ? catalog.missionPlaces(of: phase.id) : []
    let formal = places.compactMap { vantage.mission(at: $0) }.filter { $0.phases.contains(phase.id) }
    flown = formal.count(where: \.isFlown)
    missions = formal.count
    // Before the day of that material the dates must tell.
    status =
      vantage.shows(phase.status)
      ? phase.status.value : start.map { $0.number > vantage.lastDay ? .planned : .underWay }
  }

  /// The phase's identifier.
  public var id: Phase.ID { phase.id }
  /// What is in view of the record.
  public var content: any Record { ShownRecord(record: phase, vantage: vantage) }

  /// Its name; its place among the phases of its side where the lens does not name it.
  public var name: String {
    if vantage.shows(.always, by: phase.name.sources) { return phase.name.value }
    return "\(phase.coalition == .ilrs ? "ILRS phase" : "Artemis segment") \(phase.order)"
  }

  /// The dates from which it had been put off, in order.
  var slips: [AnnouncedDate] { vantage.slips(of: .phase(id)) }

  /// Its names in other languages.
  public var nativeNames: [String] {
    phase.nativeNames.filter { vantage.shows(.always, by: $0.sources) }.map(\.text)
  }

  /// What was last heard; nil if not in view.
  public var lastHeard: Phase.Status? { vantage.shows(phase.status) ? phase.status : nil }

  /// The texts of the statements in view.
  public func texts(_ statements: KeyPath<Phase, [Statement]>) -> [String] {
    phase[keyPath: statements].filter(vantage.shows).map(\.text)
  }
}

/// One end of a claimed period.
private struct PeriodBound: DatedClaim {
  let claim: Phase.PeriodClaim
  let date: Day?
  var citation: Attribution { claim.citation }
}

extension Vantage {
  /// The claims in view that give one end of a phase. One that was past when claimed is an event, and counts from its day.
  func periodClaims(
    of phase: Phase, giving date: (Phase.PeriodClaim) -> Day?
  ) -> [Phase.PeriodClaim] {
    phase.period.filter { claim in
      guard [.whole, .start, .end].contains(claim.scope), let date = date(claim) else { return false }
      let made = catalog.firstDay(of: claim.time, by: claim.sources) ?? .min
      return shows(date.latest.number < made ? .event(date) : claim.time, by: claim.sources)
    }
  }

  fileprivate func bounds(of phase: Phase, _ date: (Phase.PeriodClaim) -> Day?) -> [PeriodBound] {
    periodClaims(of: phase, giving: date).map { PeriodBound(claim: $0, date: date($0)) }
  }
}
