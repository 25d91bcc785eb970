/// How a nation stands in one coalition, seen from a perspective.
public struct Standing: Sendable, Hashable {
  /// Whether and how the nation is counted.
  public enum Kind: String, Sendable {
    /// At least one source in view counts it as a member.
    case member
    /// It is to join, by a plan made by then; not counted.
    case pending
    /// Only bodies of it take part, it has taken a step towards joining, or it is only named; not counted.
    case tie
  }

  /// Whether and how the nation is counted.
  public let kind: Kind
  /// The preferred date of joining (of the list, where it is only listed; of the plan, where it is pending;
  /// of what ties it, where no more is known).
  public let date: Day?
  /// What the preferred claim says.
  public let stance: Stance
  /// The preferred level among the claims that name one.
  public let level: Level?
  /// How well the preferred claim is borne out.
  public let evidence: Evidence
  /// Who makes the preferred claim; under a lens that one source.
  public let sources: [Source.ID]
  /// Whether sources in view contest that the nation itself is a member, or none tells of its joining.
  ///
  /// It does not matter when they do: what is said later can be of the day of the view. A list from before the joining, though,
  /// contests nothing.
  public let isDisputed: Bool
  /// Whether sources in view give dates that exclude each other.
  public let hasRivalDates: Bool

  /// Whether the nation is counted as a member, provisional or not.
  public var isMember: Bool { kind == .member }

  /// Whether what it tells of had come by the day of a perspective; without a date it always had.
  func isPast(by perspective: Perspective) -> Bool {
    date.map { $0.number <= perspective.asOf.latest.number } ?? true
  }
}

extension Catalog {
  /// How a membership stands from a perspective; nil where nothing in view puts the nation in the coalition by then.
  public func standing(of membership: Membership, from perspective: Perspective) -> Standing? {
    if let member = memberStanding(of: membership, through: perspective.lens), member.isPast(by: perspective)
    {
      return member
    }
    return standing(ofNoMember: membership, from: perspective)
  }

  /// How a membership stands once the nation has joined, on whichever day; nil where nothing in view makes it a member.
  func memberStanding(of membership: Membership, through lens: Source.ID?) -> Standing? {
    let seen = membership.claims.filter { $0.isSeen(through: lens) }
    return joining(among: seen).map { standing(.member, $0, among: seen, through: lens) }
  }

  /// How a membership stands on a day on which the nation is no member yet.
  func standing(ofNoMember membership: Membership, from perspective: Perspective) -> Standing? {
    let seen = membership.claims.filter { $0.isSeen(through: perspective.lens) }
    let deadline = perspective.asOf.latest.number
    func isPast(_ claim: Membership.Claim) -> Bool { claim.date.map { $0.number <= deadline } ?? true }
    let plans = seen.filter {
      $0.stance == .planned && (firstDay(of: $0.time, by: $0.sources) ?? .min) <= deadline
    }
    if let plan = preferred(plans) { return standing(.pending, plan, among: seen, through: perspective.lens) }
    let ties: [Stance] = [.prepared, .institute, .applied, .organisation, .mentioned]
    if let tie = preferred(seen.filter { ties.contains($0.stance) && isPast($0) }) {
      return standing(.tie, tie, among: seen, through: perspective.lens)
    }
    return nil
  }

  /// The claim that tells since when a nation, or an organisation, is a member; nil where none of the claims makes it one.
  func joining(among claims: [Membership.Claim]) -> Membership.Claim? {
    // A list dates itself, not the joining: it counts only where no claim tells of the joining.
    if let best = preferred(claims.filter { $0.stance.isMembership && $0.stance != .listed }) { return best }
    // Of lists of the best weight the earliest, since later ones merely repeat it.
    return heaviest(of: claims.filter { $0.stance == .listed }).min { left, right in
      (left.date?.number ?? .max) < (right.date?.number ?? .max)
    }
  }

  private func standing(
    _ kind: Standing.Kind, _ best: Membership.Claim, among seen: [Membership.Claim],
    through lens: Source.ID?
  ) -> Standing {
    func contests(_ claim: Membership.Claim) -> Bool {
      if claim.stance == .absent, let list = claim.date, let joining = best.date,
        list.latest < joining.earliest
      {
        return false
      }
      return claim.stance.isContesting
    }
    let levelled = seen.filter {
      $0.level != nil && ($0.stance.isMembership || $0.stance.isContesting || $0.stance == .announced)
    }
    let joinings = seen.filter { kind == .member && $0.stance.isMembership && $0.stance != .listed }
    return Standing(
      kind: kind,
      date: best.date,
      stance: best.stance,
      level: best.level ?? preferred(levelled)?.level,
      evidence: evidence(of: best, through: lens),
      sources: lens.map { [$0] } ?? best.sources,
      isDisputed: kind == .member && (best.stance == .listed || seen.contains(where: contests)),
      hasRivalDates: joinings.compactMap(\.date).hasRivals
    )
  }
}

extension Fact {
  /// How a nation stands in a coalition.
  init(_ standing: Standing, in section: Section) {
    let words =
      switch (standing.kind, standing.stance) {
      case (.pending, _): "to join"
      case (.tie, let stance): "not a member; \(stance.words)"
      case (.member, .founded): "founding member"
      case (.member, .listed): "on a list of members"
      case (.member, _): "joined"
      }
    self.init(
      "status", .text(standing.date == nil ? words + ", undated" : words), in: section, date: standing.date,
      level: standing.level, isDisputed: standing.isDisputed, hasRivals: standing.hasRivalDates,
      isDerived: true, evidence: standing.evidence, sources: standing.sources)
  }
}
