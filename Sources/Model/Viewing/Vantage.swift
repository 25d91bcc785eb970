/// A catalog and from where it is seen: what all rows of a view share.
final class Vantage: Sendable {
  let catalog: Catalog
  let perspective: Perspective

  init(_ catalog: Catalog, _ perspective: Perspective) {
    self.catalog = catalog
    self.perspective = perspective
  }
}

// MARK: Launches

/// A claim on a launch with its place among those of its mission.
private struct PlacedLaunch: DatedClaim {
  let place: Int
  let claim: Mission.LaunchClaim
  var date: Day? { claim.date }
  var evidence: Evidence { claim.evidence }
  var sources: [Source.ID] { claim.sources }
}

extension Vantage {
  /// The place of the preferred claim on the launch of a mission, nil where none is in view, and whether claims in view
  /// exclude each other.
  func launch(of mission: Mission) -> (place: Int?, hasRivals: Bool) {
    if perspective.lens == nil, let only = Self.onlyAnswer(of: mission.launch) { return (only, false) }
    let standing = standingPlaces(of: mission)
    guard standing.count > 1 else { return (standing.first, false) }
    let claims = standing.map { PlacedLaunch(place: $0, claim: mission.launch[$0]) }
    let best = catalog.preferred(claims) { $0.claim.said }
    let hasRivals =
      claims.contains { $0.claim.kind == .actual || $0.claim.kind == .planned }
      && claims.compactMap(\.claim.span).hasRivals
    return (best?.place, hasRivals)
  }

  /// The place of the one claim that there is, or of the one flight: what most missions have is soon told. Nil for others.
  private static func onlyAnswer(of claims: [Mission.LaunchClaim]) -> Int? {
    if claims.count == 1 { return 0 }
    return claims.only(.actual) ?? (claims.contains { $0.kind == .actual } ? nil : claims.only(.local))
  }

  /// Of claims in view on a launch, those that answer when it was or, as things stood on the day of the view, was to be.
  func standingLaunches(of mission: Mission) -> [Mission.LaunchClaim] {
    standingPlaces(of: mission).map { mission.launch[$0] }
  }

  private func standingPlaces(of mission: Mission) -> [Int] {
    let claims = mission.launch
    func places(of kind: Mission.LaunchClaim.Kind) -> [Int] {
      claims.indices.filter { claims[$0].kind == kind && claims[$0].isSeen(through: perspective.lens) }
    }
    // A lens may show the local date alone.
    for kind in [Mission.LaunchClaim.Kind.actual, .local] {
      let flights = places(of: kind)
      if !flights.isEmpty { return flights }
    }
    let current = [places(of: .planned), places(of: .none)]
    for places in current {
      let made = places.filter { catalog.wasMade(claims[$0], said: claims[$0].said, by: perspective) }
      if !made.isEmpty { return made }
    }
    // Nothing that holds today had been said: the newest of the replaced plans stood. What nobody dated is the oldest.
    let replaced = places(of: .superseded)
    let made = replaced.filter { wasReplaced(claims[$0]) }
    let newest = made.map { claims[$0].said?.number ?? .min }.max()
    let last = made.filter { (claims[$0].said?.number ?? .min) == newest }
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

extension [Mission.LaunchClaim] {
  /// The place of the only claim of a kind; nil where there are more, or none.
  fileprivate func only(_ kind: Mission.LaunchClaim.Kind) -> Int? {
    var found: Int?
    for place in indices where self[place].kind == kind {
      if found != nil { return nil }
      found = place
    }
    return found
  }
}
