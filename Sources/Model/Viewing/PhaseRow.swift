/// A phase as of a day.
public struct PhaseRow: Sendable, Identifiable {
  package let phase: Phase
  /// The preferred beginning; nil if none in view is claimed.
  package let start: Day?
  /// The preferred end; nil if none in view is claimed.
  package let end: Day?
  /// How far it had come; nil where the source of the lens does not say.
  package let status: PhaseStatus?
  package let hasRivalDates: Bool
  /// The beginnings claimed in view, once each and in order.
  package let claimedStarts: [Day]
  package let claimedEnds: [Day]
  private let progress: Lazy<(flown: Int, missions: Int)>
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
    progress = Lazy { [id = phase.id] in
      // A source does not list all missions: a share of those it names would not be its own.
      let places = vantage.perspective.lens == nil ? catalog.missionPlaces(of: id) : []
      let formal = places.compactMap { vantage.mission(at: $0) }.filter { $0.phases.contains(id) }
      return (formal.count(where: \.isFlown), formal.count)
    }
    // Before the day of that material the dates must tell.
    status =
      vantage.shows(phase.status)
      ? phase.status.value : start.map { $0.number > vantage.lastDay ? .planned : .underWay }
  }

  /// The phase's identifier.
  public var id: Phase.ID { phase.id }
  package var content: any Record { ShownRecord(record: phase, vantage: vantage) }
  /// How many missions in view that are formally part of it had flown.
  package var flown: Int { progress.value.flown }
  package var missions: Int { progress.value.missions }
  var period: AnnouncedDate? { AnnouncedDate(from: start, to: end) }

  /// Its name; its place among the phases of its side where the lens does not name it.
  package var name: String {
    if vantage.shows(.always, by: phase.name.sources) { return phase.name.value }
    return "\(phase.coalition == .ilrs ? "ILRS phase" : "Artemis segment") \(phase.order)"
  }

  var slips: [AnnouncedDate] { vantage.slips(of: .phase(id)) }

  package var nativeNames: [String] {
    phase.nativeNames.filter { vantage.shows(.always, by: $0.sources) }.map(\.text)
  }

  package var lastHeard: Phase.Status? { vantage.shows(phase.status) ? phase.status : nil }

  package func texts(_ statements: KeyPath<Phase, [Statement]>) -> [String] {
    phase[keyPath: statements].filter(vantage.shows).map(\.text)
  }
}

struct PeriodBound: DatedClaim {
  let claim: Phase.PeriodClaim
  let date: Day?
  var citation: Attribution { claim.citation }
}

extension Vantage {
  /// The claims in view on one end of a phase. One that was past when claimed is an event, and counts from its day.
  func bounds(of phase: Phase, _ end: KeyPath<Phase.PeriodClaim, Day?>) -> [PeriodBound] {
    phase.period.compactMap { claim in
      guard [.whole, .start, .end].contains(claim.scope), let date = claim[keyPath: end] else { return nil }
      let made = catalog.firstDay(of: claim.time, by: claim.sources) ?? .min
      let time = date.latest.number < made ? .event(date) : claim.time
      return shows(time, by: claim.sources) ? PeriodBound(claim: claim, date: date) : nil
    }
  }
}
