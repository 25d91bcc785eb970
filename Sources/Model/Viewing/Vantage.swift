/// A catalog and from where it is seen: what all rows of a view share.
///
/// The one place that decides what a view shows.
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

  /// Whether something that sources state counts by the day, and the source of the lens states it.
  func shows(_ time: Fact.Time, by sources: [Source.ID]) -> Bool {
    if let lens = perspective.lens, time != .always || !sources.isEmpty, !sources.contains(lens) {
      return false
    }
    guard let day = catalog.firstDay(of: time, by: sources) else { return true }
    return day <= lastDay
  }

  /// Whether a statement is shown.
  func shows(_ statement: some Timed) -> Bool { shows(statement.time, by: statement.sources) }

  /// A fact with the evidence and the sources that the lens leaves; nil where it is not shown.
  func shown(_ fact: Fact) -> Fact? {
    if case .texts(let texts) = fact.value, texts.isEmpty { return nil }
    guard shows(fact.time, by: fact.sources) else { return nil }
    guard let lens = perspective.lens, !fact.sources.isEmpty else { return fact }
    return fact.by([lens], fact.evidence.map { catalog.evidence($0, through: lens) })
  }

  /// The mission at a place of the catalog; nil where no more than what identifies it is shown.
  func mission(at place: Int) -> MissionRow? {
    let mission = catalog.missions[place]
    // Most have a launch that is shown, and that is soon found.
    guard mission.launch.contains(where: shows) || shows(mission) else { return nil }
    return MissionRow(at: place, from: self)
  }

  /// Whether anything of a record is shown that does more than identify it.
  func shows(_ record: some Record) -> Bool {
    var isShown = false
    record.visitFacts { fact in
      if !isShown, fact.time != .always, fact.time != .undated { isShown = shown(fact) != nil }
    }
    return isShown
  }
}

/// A record as far as a view shows it.
struct ShownRecord: Record {
  let record: any Record
  let vantage: Vantage

  /// Gives the facts that are shown.
  func visitFacts(_ visit: (Fact) -> Void) {
    record.visitFacts { fact in vantage.shown(fact).map(visit) }
  }
}
