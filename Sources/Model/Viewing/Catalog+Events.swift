extension Catalog {
  /// The days on which something happens, in order and each once: a nation or an organisation joins a coalition (by the
  /// preferred claim), a mission is launched.
  ///
  /// A date known to the month or year stands for its first day, from which it counts.
  ///
  /// - Parameter lens: the one source whose claims are followed; nil follows all.
  public func events(through lens: Source.ID? = nil) -> [Day] {
    var numbers: Set<Int32> = []
    forEachEvent(through: lens) { numbers.insert($0) }
    return numbers.sorted().map { Day(number: $0, precision: .day) }
  }

  func forEachEvent(through lens: Source.ID?, _ visit: (Int32) -> Void) {
    let joinings = nations.flatMap(\.memberships).map(\.claims) + organisations.map(\.claims)
    for claims in joinings {
      let seen = claims.filter { $0.isSeen(through: lens) }
      if let day = joining(among: seen)?.date { visit(day.number) }
    }
    forEachMissionPlace(through: lens) { place in
      if let day = flightDay(of: missions[place], through: lens) { visit(day.number) }
    }
  }

  /// Gives the places of the missions of which a lens shows anything, ascending.
  func forEachMissionPlace(through lens: Source.ID?, _ visit: (Int) -> Void) {
    guard let lens else { return missions.indices.forEach(visit) }
    let citations = citations.value
    for entry in citations.entries(of: lens) {
      if let place = citations.records.missionPlace(of: Int(entry.record)) { visit(place) }
    }
  }

  private func flightDay(of mission: Mission, through lens: Source.ID?) -> Day? {
    let claims = mission.launch
    for kind in [Mission.LaunchClaim.Kind.actual, .local] {
      var (first, isOnly) = (-1, true)
      for place in claims.indices where claims[place].kind == kind && claims[place].isSeen(through: lens) {
        if first < 0 { first = place } else { isOnly = false }
      }
      guard first >= 0 else { continue }
      // There is nothing to be preferred to a single claim.
      if isOnly { return claims[first].date }
      return preferred(claims.filter { $0.kind == kind && $0.isSeen(through: lens) })?.date
    }
    return nil
  }
}
