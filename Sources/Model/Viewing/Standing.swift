/// How a nation stands in one coalition, seen from a perspective.
public struct Standing: Sendable, Hashable {
  /// Whether and how the nation is counted.
  public enum Kind: String, Sendable {
    /// At least one source in view counts it as a member.
    case member
    /// It is to join; not counted.
    case pending
    /// Only bodies of it take part, or it is only named; not counted.
    case tie
  }

  /// Whether and how the nation is counted.
  public let kind: Kind
  /// The preferred date of joining (of the list, where it is only listed; of the plan, where it is pending).
  public let date: Day?
  /// What the preferred claim says.
  public let stance: Stance
  /// The preferred level among the claims that name one.
  public let level: Level?
  /// How well the preferred claim is borne out.
  public let evidence: Evidence
  /// Whether sources in view contest that the nation itself is a member, or none tells of its joining.
  public let isDisputed: Bool
  /// Whether sources in view give dates that exclude each other.
  public let hasRivalDates: Bool

  /// Whether the nation is counted as a member, provisional or not.
  public var isMember: Bool { kind == .member }
}

extension Catalog {
  /// How a membership stands from a perspective; nil where nothing in view puts the nation in the coalition by then.
  public func standing(of membership: Membership, from perspective: Perspective) -> Standing? {
    let seen = membership.claims.filter { $0.isSeen(through: perspective.lens) }
    let deadline = perspective.asOf.latest.number
    func isPast(_ claim: Membership.Claim) -> Bool { claim.date.map { $0.number <= deadline } ?? true }

    let memberships = seen.filter(\.stance.isMembership)
    // A list dates itself, not the joining: it counts only where no source in view tells of the joining.
    let joinings = memberships.filter { $0.stance != .listed }
    if let best = preferred(joinings) ?? preferred(earliest: memberships), isPast(best) {
      return standing(.member, best, among: seen, dates: joinings)
    }
    if memberships.isEmpty, let plan = preferred(seen.filter { $0.stance == .planned }), isPast(plan) {
      return standing(.pending, plan, among: seen, dates: [])
    }
    let ties: [Stance] = [.institute, .applied, .organisation, .mentioned]
    if let tie = preferred(seen.filter { ties.contains($0.stance) && isPast($0) }) {
      return standing(.tie, tie, among: seen, dates: [])
    }
    return nil
  }

  /// Of claims that only list a nation the earliest date, at the best weight: later lists merely repeat it.
  private func preferred(earliest lists: [Membership.Claim]) -> Membership.Claim? {
    guard let best = lists.map({ weight(of: $0) }).max() else { return nil }
    return lists.filter { weight(of: $0) == best }.min { left, right in
      (left.date?.number ?? .max) < (right.date?.number ?? .max)
    }
  }

  private func standing(
    _ kind: Standing.Kind, _ best: Membership.Claim, among seen: [Membership.Claim], dates: [Membership.Claim]
  ) -> Standing {
    let levelled = seen.filter { $0.level != nil && ($0.stance.isMembership || $0.stance.isContesting) }
    let known = dates.compactMap(\.date)
    return Standing(
      kind: kind,
      date: best.date,
      stance: best.stance,
      level: best.level ?? preferred(levelled)?.level,
      evidence: best.evidence,
      isDisputed: kind == .member && (best.stance == .listed || seen.contains { $0.stance.isContesting }),
      hasRivalDates: known.contains { first in
        known.contains { second in !first.contains(second) && !second.contains(first) }
      }
    )
  }
}
