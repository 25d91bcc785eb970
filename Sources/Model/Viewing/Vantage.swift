/// A catalog and a perspective, shared by all rows of a view: the one place that decides what is shown.
final class Vantage: Sendable {
  let catalog: Catalog
  let perspective: Perspective
  /// The number of the last day that is seen.
  let lastDay: Int32

  init(_ catalog: Catalog, _ perspective: Perspective) {
    self.catalog = catalog
    self.perspective = perspective
    lastDay = perspective.asOf.latest.number
  }

  /// Whether something stated counts by the day of the view, and is stated by the source of the lens.
  func shows(_ time: Fact.Time, by sources: [Source.ID]) -> Bool {
    if let lens = perspective.lens, time != .always || !sources.isEmpty, !sources.contains(lens) {
      return false
    }
    // On the last day of the data every statement counts: there are too many to ask.
    if case .event = time {} else if lastDay >= catalog.asOf.number { return true }
    guard let day = catalog.firstDay(of: time, by: sources) else { return true }
    return day <= lastDay
  }

  func shows(_ statement: some Timed) -> Bool { shows(statement.time, by: statement.sources) }

  /// A fact with the evidence and sources that the lens leaves; nil if not shown.
  func shown(_ fact: Fact) -> Fact? {
    if case .texts(let texts) = fact.value, texts.isEmpty { return nil }
    guard shows(fact.time, by: fact.sources) else { return nil }
    guard let lens = perspective.lens, let citation = fact.citation else { return fact }
    return fact.by(Attribution(evidence: catalog.evidence(citation.evidence, through: lens), sources: [lens]))
  }

  /// The mission at an index of the catalog; nil where only its identity is shown.
  func mission(at place: Int) -> MissionRow? {
    let mission = catalog.missions[place]
    // Most have a launch in view, which is quickly found.
    guard mission.launch.contains(where: shows) || shows(mission) || plan(for: mission) != nil else {
      return nil
    }
    return MissionRow(at: place, from: self)
  }

  /// Whether anything of a record beyond its identity is shown.
  func shows(_ record: some Record) -> Bool {
    var isShown = false
    record.visitFacts { fact in
      if !isShown, fact.time != .always, fact.time != .undated { isShown = shown(fact) != nil }
    }
    return isShown
  }

  func launch(of mission: Mission) -> (claim: Mission.LaunchClaim?, hasRivals: Bool) {
    let standing = standingLaunches(of: mission)
    guard standing.count > 1 else { return (standing.first, false) }
    let hasRivals =
      standing.contains { $0.kind == .actual || $0.kind == .planned }
      && standing.compactMap(\.announced?.agreeing).hasRivals
    return (catalog.preferred(standing) { $0.said }, hasRivals)
  }

  /// The launch claims in view that say when it was or, as of that day, was to be.
  func standingLaunches(of mission: Mission) -> [Mission.LaunchClaim] {
    // The local date counts where only that is in view.
    for kind in [Mission.LaunchClaim.Kind.actual, .local, .planned, .none] {
      let claims = mission.launch.filter { $0.kind == kind && shows($0) }
      if !claims.isEmpty { return claims }
    }
    // Nothing that holds today had been said: the plan of that day stood.
    return plan(for: mission).map { [$0] } ?? []
  }

  /// The dates from which a mission or phase had been put off by the day of the view, in order.
  func slips(of record: RecordID) -> [AnnouncedDate] {
    histories(of: record).flatMap(\.slips).map(\.before).sorted {
      $0.named.lowerBound < $1.named.lowerBound
    }
  }
}

struct ShownRecord: Record {
  let record: any Record
  let vantage: Vantage

  func visitFacts(_ visit: (Fact) -> Void) { record.visitFacts { vantage.shown($0).map(visit) } }
}

/// The day and the source from which the data is seen.
public struct Perspective: Hashable, Sendable {
  /// The as-of date. Events of that day count.
  package var asOf: Day
  /// The one source whose claims are shown; nil shows all.
  package var lens: Source.ID?

  package init(asOf: Day, lens: Source.ID? = nil) {
    self.asOf = asOf
    self.lens = lens
  }
}
