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
    // The local date counts where only that is in view.
    for kind in [Mission.LaunchClaim.Kind.actual, .local, .planned, .none] {
      let claims = launches(of: mission, kind)
      if !claims.isEmpty { return claims }
    }
    // Nothing that holds today had been said: the plan of that day stood.
    return plan(for: mission).map { [$0] } ?? []
  }

  /// The dates from which the launch or landing of a mission had been put off by the day of the view, in order.
  func slips(of mission: Mission.ID) -> [AnnouncedDate] {
    histories(of: .mission(mission)).flatMap(\.slips).compactMap(\.before).sorted {
      $0.named.lowerBound < $1.named.lowerBound
    }
  }

  private func launches(of mission: Mission, _ kind: Mission.LaunchClaim.Kind) -> [Mission.LaunchClaim] {
    mission.launch.filter { $0.kind == kind && shows($0) }
  }
}
