/// A phase as it stood on a day.
public struct PhaseRow: Sendable, Identifiable {
  /// The record.
  public let phase: Phase
  /// The preferred beginning; nil where none in view is claimed.
  public let start: Day?
  /// The preferred end; nil where none in view is claimed.
  public let end: Day?
  /// How far it had come; nil where the source of the lens does not say.
  public let status: PhaseStatus?
  /// Whether claims in view on its beginning or end exclude each other.
  public let hasRivalDates: Bool
  /// The dates that claims in view give for its beginning, each once and in order.
  public let claimedStarts: [Day]
  /// The dates that claims in view give for its end, each once and in order.
  public let claimedEnds: [Day]
  /// How many missions in view that are formally part of it had flown by the day.
  public let flown: Int
  /// How many missions in view are formally part of it.
  public let missions: Int

  /// The phase as seen from a perspective; nil where a lens shows nothing of it.
  init?(_ phase: Phase, from vantage: Vantage) {
    let (catalog, perspective) = (vantage.catalog, vantage.perspective)
    if let lens = perspective.lens, !phase.cites(lens) {
      return nil
    }
    let starts = catalog.bounds(of: phase, \.start, from: perspective)
    let ends = catalog.bounds(of: phase, \.end, from: perspective)
    self.phase = phase
    start = catalog.preferred(starts) { $0.claim.said }?.date
    end = catalog.preferred(ends) { $0.claim.said }?.date
    claimedStarts = Set(starts.compactMap(\.date)).sorted()
    claimedEnds = Set(ends.compactMap(\.date)).sorted()
    hasRivalDates = claimedStarts.hasRivals || claimedEnds.hasRivals
    status = Self.status(of: phase, start: start, from: perspective)
    let formal = catalog.missionPlaces(of: phase.id).compactMap { vantage.mission(at: $0) }
      .filter { $0.mission.phases.contains(phase.id) }
    flown = formal.count { $0.launch?.kind.isFlight == true && $0.status != .notYetLaunched }
    missions = formal.count
  }

  private static func status(of phase: Phase, start: Day?, from perspective: Perspective) -> PhaseStatus? {
    let day = perspective.asOf.latest.number
    let isSeen = phase.status.isSeen(through: perspective.lens)
    if isSeen, phase.status.asOf.number <= day { return phase.status.value }
    // Before the day of what was last heard the dates must tell.
    guard let start else { return nil }
    if start.number > day { return .planned }
    guard isSeen else { return nil }
    return phase.status.value == .planned ? .planned : .underWay
  }

  /// The phase's identifier.
  public var id: Phase.ID { phase.id }
}

/// One end of a claimed period.
private struct PeriodBound: DatedClaim {
  let claim: Phase.PeriodClaim
  let date: Day?
  var evidence: Evidence { claim.evidence }
  var sources: [Source.ID] { claim.sources }
}

extension Catalog {
  /// The claims on a phase that give one of its ends and had been made by the day of the view; where none had, all.
  func periodClaims(
    of phase: Phase, giving date: (Phase.PeriodClaim) -> Day?, from perspective: Perspective
  ) -> [Phase.PeriodClaim] {
    let claims = phase.period.filter {
      $0.isSeen(through: perspective.lens) && [.whole, .start, .end].contains($0.scope) && date($0) != nil
    }
    let made = claims.filter { wasMade($0, said: $0.said, by: perspective) }
    return made.isEmpty ? claims : made
  }

  fileprivate func bounds(
    of phase: Phase, _ date: (Phase.PeriodClaim) -> Day?, from perspective: Perspective
  ) -> [PeriodBound] {
    periodClaims(of: phase, giving: date, from: perspective).map { PeriodBound(claim: $0, date: date($0)) }
  }
}
