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
    // The local date counts where only that is in view. A plan that has been replaced since stood before its successor was made.
    for kind in [Mission.LaunchClaim.Kind.actual, .local, .planned, .none] {
      let claims = launches(of: mission, kind)
      if !claims.isEmpty { return claims }
    }
    let replaced = launches(of: mission, .superseded)
    let days = replaced.map { catalog.firstDay(of: $0.time, by: $0.sources) ?? .min }
    let newest = days.max()
    return zip(replaced, days).filter { $0.1 == newest }.map(\.0)
  }

  /// The dates of replaced plans in view that came to be missed: earlier than what was flown or stood on the day of the view.
  func slips(of mission: Mission, before launch: Mission.LaunchClaim?) -> [Day] {
    Set(launches(of: mission, .superseded).compactMap(\.date)).filter { date in
      guard let standing = launch?.date else { return true }
      return date.latest < standing.earliest
    }.sorted()
  }

  private func launches(of mission: Mission, _ kind: Mission.LaunchClaim.Kind) -> [Mission.LaunchClaim] {
    mission.launch.filter { $0.kind == kind && shows($0) }
  }
}
