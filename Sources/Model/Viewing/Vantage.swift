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
      && standing.compactMap(\.announced?.agreeing).hasRivals
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
    // Nothing that holds today had been said: the plan of that day stood.
    if let plan = plan(for: mission) { return [plan] }
    // Before anybody spoke of it, the mission is shown with what was to be said.
    return current.first { !$0.isEmpty } ?? []
  }

  /// The dates from which the launch or landing of a mission had been put off by the day of the view, in order.
  func slips(of mission: Mission.ID) -> [AnnouncedDate] {
    histories(of: .mission(mission)).flatMap(\.slips).compactMap(\.before).sorted {
      $0.named.lowerBound < $1.named.lowerBound
    }
  }
}
