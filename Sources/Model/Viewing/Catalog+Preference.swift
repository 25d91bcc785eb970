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

  /// The claim that the program shows where several answer one question; nil for none.
  ///
  /// The rule, in this order:
  /// 1. an official claim before independent reports, these before a single report, that before a provisional one;
  /// 2. a claim with a date before one without;
  /// 3. where one date lies within the other (17 July 2023 in July 2023), the more exact one;
  /// 4. the newer statement, by the day it was said or else by its newest source;
  /// 5. the one that the data names first.
  ///
  /// - Parameter said: the day a claim was made, where the claim itself records it.
  public func preferred<Claim: DatedClaim>(
    _ claims: some Sequence<Claim>, said: (Claim) -> Day? = { _ in nil }
  ) -> Claim? {
    var best: Claim?
    for claim in claims {
      if let current = best, !outranks(claim, current, said: said) { continue }
      best = claim
    }
    return best
  }

  private func outranks<Claim: DatedClaim>(
    _ challenger: Claim, _ holder: Claim, said: (Claim) -> Day?
  ) -> Bool {
    let weights = (weight(of: challenger), weight(of: holder))
    if weights.0 != weights.1 { return weights.0 > weights.1 }
    guard let challengerDate = challenger.date else { return false }
    guard let holderDate = holder.date else { return true }
    if challengerDate != holderDate {
      if holderDate.contains(challengerDate) { return true }
      if challengerDate.contains(holderDate) { return false }
    }
    return newest(challenger, said: said) > newest(holder, said: said)
  }

  /// The day number of the newest statement behind a claim; the distant past where none is dated.
  private func newest<Claim: DatedClaim>(_ claim: Claim, said: (Claim) -> Day?) -> Int32 {
    if let day = said(claim) { return day.number }
    return claim.sources.compactMap { source($0)?.date?.number }.max() ?? .min
  }
}
