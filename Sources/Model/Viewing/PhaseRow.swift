/// A phase as it stood on a day.
public struct PhaseRow: Sendable, Identifiable {
  /// The record.
  public let phase: Phase
  /// The preferred beginning and end; nil where none in view is claimed.
  public let start: Day?
  public let end: Day?
  public let status: PhaseStatus?
  /// Whether claims in view on its beginning or end exclude each other.
  public let hasRivalDates: Bool
  /// Missions formally part of it that had flown by the day, and all of them.
  public let flown: Int
  public let missions: Int

  /// The phase as seen from a perspective; nil where a lens shows nothing of it.
  init?(_ phase: Phase, in catalog: Catalog, from perspective: Perspective) {
    if let lens = perspective.lens, !phase.citations.contains(where: { $0.isSeen(through: lens) }) {
      return nil
    }
    let bounds = phase.period.filter {
      $0.isSeen(through: perspective.lens) && [.whole, .start, .end].contains($0.scope)
    }
    let starts = bounds.map { Bound(claim: $0, date: $0.start) }.filter { $0.date != nil }
    let ends = bounds.map { Bound(claim: $0, date: $0.end) }.filter { $0.date != nil }
    self.phase = phase
    start = catalog.preferred(starts) { $0.claim.said }?.date
    end = catalog.preferred(ends) { $0.claim.said }?.date
    hasRivalDates = Self.haveRivals(starts) || Self.haveRivals(ends)
    status = Self.status(of: phase, start: start, from: perspective)
    let formal = catalog.missions(of: phase.id).filter { $0.phases.contains(phase.id) }
    missions = formal.count
    let day = perspective.asOf.latest.number
    flown = formal.count { mission in
      let flights = mission.launch.filter { $0.kind == .actual }
      return catalog.preferred(flights)?.date.map { $0.number <= day } ?? false
    }
  }

  private struct Bound: DatedClaim {
    let claim: Phase.PeriodClaim
    let date: Day?
    var evidence: Evidence { claim.evidence }
    var sources: [Source.ID] { claim.sources }
  }

  private static func haveRivals(_ bounds: [Bound]) -> Bool {
    let dates = bounds.compactMap(\.date)
    return dates.contains { first in dates.contains { !first.contains($0) && !$0.contains(first) } }
  }

  private static func status(of phase: Phase, start: Day?, from perspective: Perspective) -> PhaseStatus? {
    let day = perspective.asOf.latest.number
    if phase.status.isSeen(through: perspective.lens), phase.status.asOf.number <= day {
      return phase.status.value
    }
    guard let start else { return nil }
    if start.number > day { return .planned }
    return phase.status.value == .planned ? .planned : .underWay
  }

  /// The phase's identifier.
  public var id: Phase.ID { phase.id }
}

extension Phase {
  /// Everything of the record that is stated with sources.
  public var citations: [any Citable] {
    var all: [any Citable] = [name, status]
    all += nativeNames as [any Citable]
    all += period as [any Citable]
    all += objectives + capabilities + infrastructure as [any Citable]
    return all
  }
}

/// A topic of the comparison with what is in view of it.
public struct TopicRow: Sendable, Identifiable {
  /// The record.
  public let topic: Topic
  /// What is in view on Artemis.
  public let artemis: [Statement]
  /// What is in view on the ILRS.
  public let ilrs: [Statement]
  /// What is in view on both.
  public let claims: [Statement]

  /// The topic as seen from a perspective; nil where a lens shows nothing of it.
  init?(_ topic: Topic, from perspective: Perspective) {
    func seen(_ statements: [Statement]) -> [Statement] {
      statements.filter { $0.isSeen(through: perspective.lens) }
    }
    self.topic = topic
    artemis = seen(topic.artemis)
    ilrs = seen(topic.ilrs)
    claims = seen(topic.claims)
    if artemis.isEmpty, ilrs.isEmpty, claims.isEmpty { return nil }
  }

  /// The topic's identifier.
  public var id: Topic.ID { topic.id }

  /// What is said of one side.
  public func statements(of coalition: Coalition) -> [Statement] {
    switch coalition {
    case .ilrs: ilrs
    case .artemis: artemis
    }
  }
}
