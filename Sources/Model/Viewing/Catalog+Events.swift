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
    for mission in missions {
      if let day = flightDay(of: mission, through: lens) { visit(day.number) }
    }
  }

  private func flightDay(of mission: Mission, through lens: Source.ID?) -> Day? {
    for kind in [Mission.LaunchClaim.Kind.actual, .local] {
      let count = mission.launch.count { $0.kind == kind && $0.isSeen(through: lens) }
      guard count > 0 else { continue }
      let flights = mission.launch.lazy.filter { $0.kind == kind && $0.isSeen(through: lens) }
      // There is nothing to be preferred to a single claim.
      return count == 1 ? flights.first?.date : preferred(flights)?.date
    }
    return nil
  }
}
