extension Catalog {
  /// The weight of a claim, from the lightest.
  public enum Weight: Comparable, Sendable {
    case provisional, singleReport, independentReports, official
  }

  /// The weight of a claim: official where a body concerned says it, else by its evidence.
  package func weight(of claim: some Citable) -> Weight {
    if claim.evidence == .provisional { return .provisional }
    if claim.sources.contains(where: { source($0)?.kind.isOfficial == true }) { return .official }
    return claim.evidence == .confirmed ? .independentReports : .singleReport
  }

  package func evidence(of citable: some Citable, through lens: Source.ID?) -> Evidence {
    evidence(citable.evidence, through: lens)
  }

  package func citation(of citable: some Citable, through lens: Source.ID?) -> Attribution {
    Attribution(evidence: evidence(of: citable, through: lens), sources: lens.map { [$0] } ?? citable.sources)
  }

  func evidence(_ evidence: Evidence, through lens: Source.ID?) -> Evidence {
    lens.flatMap(source).map { min($0.kind.limit, evidence) } ?? evidence
  }

  /// The claim that is shown where several answer one question; nil for none. The rule, in this order:
  /// 1. official, then independent reports, then a single report, then provisional;
  /// 2. dated before undated;
  /// 3. a date within another (17 July 2023 in July 2023) before that one, which it only makes more exact;
  /// 4. the newer statement, by the day it was said or else its newest source;
  /// 5. the first in the data.
  ///
  /// - Parameter said: the day a claim was made, where the claim records it.
  package func preferred<Claim: DatedClaim>(
    _ claims: some Sequence<Claim>, said: (Claim) -> Day? = { _ in nil }
  ) -> Claim? {
    var rivals = heaviest(of: Array(claims))
    if rivals.contains(where: { $0.date != nil }) { rivals.removeAll { $0.date == nil } }
    let days = rivals.compactMap(\.date)
    rivals.removeAll { claim in days.contains { $0 != claim.date && claim.date?.contains($0) == true } }
    guard rivals.count > 1 else { return rivals.first }
    let ages = rivals.map { newest($0, said: said) }
    return ages.max().flatMap { ages.firstIndex(of: $0) }.map { rivals[$0] }
  }

  func heaviest<Claim: Citable>(of claims: [Claim]) -> [Claim] {
    guard claims.count > 1 else { return claims }
    let weights = claims.map { weight(of: $0) }
    let heaviest = weights.max()
    return zip(claims, weights).filter { $0.1 == heaviest }.map(\.0)
  }

  /// The day number of the newest source of a claim; the distant past if none is dated.
  private func newest<Claim: DatedClaim>(_ claim: Claim, said: (Claim) -> Day?) -> Int32 {
    if let day = said(claim) { return day.number }
    return claim.sources.compactMap { source($0)?.date?.number }.max() ?? .min
  }

  /// The days of events, in order and once each: a nation or organisation joins (by the preferred claim), a mission is launched.
  ///
  /// A month or year stands for the day from which it counts. Only claims seen through `lens` are followed; nil follows all.
  package func events(through lens: Source.ID? = nil) -> [Day] {
    var numbers: Set<Int32> = []
    let joinings = nations.flatMap(\.memberships).map(\.claims) + organisations.map(\.claims)
    for claims in joinings {
      let seen = claims.filter { $0.isSeen(through: lens) }
      if let claim = joining(among: seen), let day = firstDay(of: claim.time, by: claim.sources) {
        numbers.insert(day)
      }
    }
    for mission in missions {
      let flights = [Mission.LaunchClaim.Kind.actual, .local].lazy.compactMap { kind in
        preferred(mission.launch.filter { $0.kind == kind && $0.isSeen(through: lens) })
      }
      if let day = flights.first?.date { numbers.insert(day.number) }
    }
    return numbers.sorted().map { Day(number: $0, precision: .day) }
  }

  /// The day number from which something counts; nil for always. The undated counts from the last day of the data.
  func firstDay(of time: Fact.Time, by sources: [Source.ID]) -> Int32? {
    let day = time.firstDay(earliest: sources.compactMap { source($0)?.stated?.number }.min())
    return switch time {
    case .always, .undated: nil
    case .event: day
    case .stated, .known, .plan: min(day ?? .max, asOf.number)
    }
  }
}
