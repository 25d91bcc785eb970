/// A catalog and from where it is seen: what all rows of a view share.
final class Vantage: Sendable {
  let catalog: Catalog
  let perspective: Perspective

  init(_ catalog: Catalog, _ perspective: Perspective) {
    self.catalog = catalog
    self.perspective = perspective
  }

  /// The mission at a place of the catalog; nil where the lens shows nothing of it.
  func mission(at place: Int) -> MissionRow? {
    if let lens = perspective.lens, !catalog.missions[place].cites(lens) { return nil }
    return MissionRow(at: place, from: self)
  }
}

// MARK: Launches

extension Vantage {
  /// The preferred claim on the launch of a mission, nil where none is in view, and whether claims in view exclude each other.
  func launch(of mission: Mission) -> (claim: Mission.LaunchClaim?, hasRivals: Bool) {
    let standing = standingLaunches(of: mission)
    guard standing.count > 1 else { return (standing.first, false) }
    let hasRivals =
      standing.contains { $0.kind == .actual || $0.kind == .planned }
      && standing.compactMap(\.span).hasRivals
    return (catalog.preferred(standing) { $0.said }, hasRivals)
  }

  /// Of claims in view on a launch, those that answer when it was or, as things stood on the day of the view, was to be.
  func standingLaunches(of mission: Mission) -> [Mission.LaunchClaim] {
    func claims(of kind: Mission.LaunchClaim.Kind) -> [Mission.LaunchClaim] {
      mission.launch.filter { $0.kind == kind && $0.isSeen(through: perspective.lens) }
    }
    // A lens may show the local date alone.
    for kind in [Mission.LaunchClaim.Kind.actual, .local] {
      let flights = claims(of: kind)
      if !flights.isEmpty { return flights }
    }
    let current = [claims(of: .planned), claims(of: .none)]
    for claims in current {
      let made = claims.filter { catalog.wasMade($0, said: $0.said, by: perspective) }
      if !made.isEmpty { return made }
    }
    // Nothing that holds today had been said: the newest of the replaced plans stood. What nobody dated is the oldest.
    let replaced = claims(of: .superseded)
    let made = replaced.filter(wasReplaced)
    let newest = made.map { $0.said?.number ?? .min }.max()
    let last = made.filter { ($0.said?.number ?? .min) == newest }
    if !last.isEmpty { return last }
    // Before anybody spoke of it, the mission is shown with what was to be said.
    return (current + [replaced]).first { !$0.isEmpty } ?? []
  }

  /// Whether a plan that was replaced later had been made by the day of the view.
  private func wasReplaced(_ claim: Mission.LaunchClaim) -> Bool {
    catalog.wasMade(claim, said: claim.said, by: perspective, undated: true)
  }

  /// The dates of replaced plans that had been made by the day of the view and came to be missed: earlier than what was
  /// flown or stood then.
  func slips(of mission: Mission, before launch: Mission.LaunchClaim?) -> [Day] {
    let replaced = mission.launch.filter {
      $0.kind == .superseded && $0.isSeen(through: perspective.lens) && wasReplaced($0)
    }
    return Set(replaced.compactMap(\.date)).filter { date in
      guard let standing = launch?.date else { return true }
      return date.latest < standing.earliest
    }.sorted()
  }
}
