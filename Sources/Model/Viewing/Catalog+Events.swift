extension Catalog {
  /// The days on which something happens, in order and each once: a nation or an organisation joins a coalition (by the
  /// preferred claim), a mission is launched.
  ///
  /// A date known to the month or year stands for the day from which it counts.
  ///
  /// - Parameter lens: the one source whose claims are followed; nil follows all.
  public func events(through lens: Source.ID? = nil) -> [Day] {
    var numbers: Set<Int32> = []
    let joinings = nations.flatMap(\.memberships).map(\.claims) + organisations.map(\.claims)
    for claims in joinings {
      let seen = claims.filter { $0.isSeen(through: lens) }
      if let claim = joining(among: seen), let day = firstDay(of: claim.time, by: claim.sources) {
        numbers.insert(day)
      }
    }
    for mission in missions {
      for kind in [Mission.LaunchClaim.Kind.actual, .local] {
        let flights = mission.launch.filter { $0.kind == kind && $0.isSeen(through: lens) }
        guard let flight = preferred(flights) else { continue }
        if let day = flight.date { numbers.insert(day.number) }
        break
      }
    }
    return numbers.sorted().map { Day(number: $0, precision: .day) }
  }
}
