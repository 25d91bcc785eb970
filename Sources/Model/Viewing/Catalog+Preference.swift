extension Catalog {
  /// How much weight a claim has, from the lightest.
  public enum Weight: Int, Comparable, Sendable {
    case provisional
    case singleReport
    case independentReports
    case official

    /// Orders from the lightest to the heaviest.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The weight of a claim: official where a body concerned says it, else by its evidence.
  public func weight(of claim: some Citable) -> Weight {
    if claim.evidence == .provisional { return .provisional }
    if claim.sources.contains(where: { source($0)?.kind.isOfficial == true }) { return .official }
    return claim.evidence == .confirmed ? .independentReports : .singleReport
  }

  /// How well a statement is supported as seen through a lens: by that one source alone.
  public func evidence(of citable: some Citable, through lens: Source.ID?) -> Evidence {
    evidence(citable.evidence, through: lens)
  }

  func evidence(_ evidence: Evidence, through lens: Source.ID?) -> Evidence {
    guard let lens, let source = source(lens) else { return evidence }
    let alone: Evidence =
      if source.kind.isOfficial { .confirmed } else if source.kind == .repositoryTrace { .provisional } else {
        .reported
      }
    return min(alone, evidence)
  }

  /// The claim that the program shows where several answer one question; nil for none.
  ///
  /// The rule, in this order:
  /// 1. an official claim before independent reports, these before a single report, that before a provisional one;
  /// 2. a claim with a date before one without;
  /// 3. a date that lies within another (17 July 2023 in July 2023) before that other, which it only makes more exact;
  /// 4. the newer statement, by the day it was said or else by its newest source;
  /// 5. the one that the data names first.
  ///
  /// - Parameter said: the day a claim was made, where the claim itself records it.
  public func preferred<Claim: DatedClaim>(
    _ claims: some Sequence<Claim>, said: (Claim) -> Day? = { _ in nil }
  ) -> Claim? {
    var rivals = heaviest(of: Array(claims))
    if rivals.contains(where: { $0.date != nil }) { rivals.removeAll { $0.date == nil } }
    if rivals.count > 1 {
      rivals = rivals.filter { claim in
        !rivals.contains { $0.date != claim.date && refines($0.date, claim.date) }
      }
    }
    guard rivals.count > 1 else { return rivals.first }
    let ages = rivals.map { newest($0, said: said) }
    return ages.max().flatMap { ages.firstIndex(of: $0) }.map { rivals[$0] }
  }

  /// Those claims that have as much weight as any of them.
  func heaviest<Claim: Citable>(of claims: [Claim]) -> [Claim] {
    guard claims.count > 1 else { return claims }
    let weights = claims.map { weight(of: $0) }
    let heaviest = weights.max()
    return zip(claims, weights).filter { $0.1 == heaviest }.map(\.0)
  }

  private func refines(_ day: Day?, _ other: Day?) -> Bool {
    guard let day, let other else { return false }
    return other.contains(day)
  }

  /// The day number of the newest statement behind a claim; the distant past where none is dated.
  private func newest<Claim: DatedClaim>(_ claim: Claim, said: (Claim) -> Day?) -> Int32 {
    if let day = said(claim) { return day.number }
    return claim.sources.compactMap { source($0)?.date?.number }.max() ?? .min
  }
}
