/// The status of a nation or organisation in one coalition, from a perspective.
public struct MembershipStatus: Citable, Hashable {
  /// Whether it is a member, and what puts that in doubt. The first four count as members.
  public enum Kind: String, CaseIterable, Sendable {
    /// A source reports its joining, and none contests it.
    case member
    /// A source denies it, says that only an institute signed or that it only applied, or leaves it out of a list.
    case contested
    /// It is on a list of members; no source reports its joining.
    case listed
    /// Only second-hand sources make it a member.
    case provisional
    case planned
    /// No source calls it a member: an institute signed, it took a preliminary step, or it applied.
    case linked

    package var isMember: Bool { self != .planned && self != .linked }
    /// Whether it is a member in doubt, which is counted next to the others.
    package var isDoubtful: Bool { isMember && self != .member }
    package static let doubtful = allCases.filter(\.isDoubtful)
  }

  /// What speaks against a membership.
  public struct Contest: Hashable, Citable {
    package let stance: Stance
    package let date: Day?
    package let citation: Attribution
  }

  package let kind: Kind
  package let date: Day?
  package let stance: Stance
  package let level: Level?
  package let citation: Attribution
  fileprivate let claimSources: [Source.ID]
  /// Who contests it and how, the first one first.
  package let contests: [Contest]
  /// Whether sources in view give conflicting joining dates.
  package let hasRivalDates: Bool
  let firstDay: Int32
  /// The day it counts from: of the preferred claim, or for a month or year as its sources narrow it.
  package var day: Day { Day(number: firstDay, precision: .day) }
  package var isMember: Bool { kind.isMember }
  /// When it joined; nil if it is not a member, or if no source gives the day.
  package var joined: Day? { isMember && stance != .listed ? date : nil }
  /// The date of the first list that names it, where no source reports its joining.
  package var listed: Day? { isMember && stance == .listed ? date : nil }
  /// Who states anything shown of it, sorted; through a lens that one source.
  package var allSources: [Source.ID] { Set(claimSources).sorted() }

  /// Who contests the membership and how: `contested by A, B (institute signed); C (left out of a list)`; nil for nobody.
  fileprivate func contestation(in catalog: Catalog) -> String? {
    let sentences = Stance.allCases.compactMap { stance -> String? in
      let own = contests.filter { $0.stance == stance }.flatMap(\.sources)
      let names = own.map { catalog.source($0)?.publisher ?? catalog.source($0)?.title ?? $0.rawValue }
      let distinct = names.enumerated().filter { !names[..<$0.offset].contains($0.element) }.map(\.element)
      return distinct.isEmpty ? nil : "\(distinct.joined(separator: ", ")) (\(stance.words))"
    }
    return sentences.isEmpty ? nil : "contested by " + sentences.joined(separator: "; ")
  }
}

/// The claims of a membership seen through a lens, and what does not depend on the day.
struct SeenMembership: Sendable {
  let claims: [Membership.Claim]
  /// The claim that decides since when it is a member; nil if none makes it one.
  let joining: Membership.Claim?

  init(_ claims: [Membership.Claim], in catalog: Catalog, through lens: Source.ID?) {
    self.claims = claims.filter { $0.isSeen(through: lens) }
    joining = catalog.joining(among: self.claims)
  }
}

extension Catalog {
  /// The claim that tells since when a nation or organisation is a member; nil if none makes it one.
  func joining(among claims: [Membership.Claim]) -> Membership.Claim? {
    // A list dates itself, not the joining: it counts only where no claim reports that.
    if let best = preferred(claims.filter(\.stance.isJoining)) { return best }
    // Of the lists of most weight the earliest: later ones repeat it.
    return heaviest(of: claims.filter { $0.stance == .listed }).min { left, right in
      (left.date?.number ?? .max) < (right.date?.number ?? .max)
    }
  }
}

extension Vantage {
  func status(of membership: SeenMembership) -> MembershipStatus? {
    let known = membership.claims.filter(shows)
    if let joining = membership.joining, shows(joining) {
      let contests = known.filter { opposes($0, joining) }.sorted { firstDay(of: $0) < firstDay(of: $1) }
      let isProvisional = catalog.evidence(of: joining, through: perspective.lens) == .provisional
      let kind: MembershipStatus.Kind =
        if !contests.isEmpty { .contested } else if isProvisional { .provisional } else {
          joining.stance == .listed ? .listed : .member
        }
      return status(kind, joining, among: known, contests: contests)
    }
    if let plan = catalog.preferred(known.filter { $0.stance == .planned }) {
      return status(.planned, plan, among: known)
    }
    let links: [Stance] = [.prepared, .institute, .applied, .organisation, .mentioned]
    return catalog.preferred(known.filter { links.contains($0.stance) }).map {
      status(.linked, $0, among: known)
    }
  }

  private func firstDay(of claim: Membership.Claim) -> Int32 {
    catalog.firstDay(of: claim.time, by: claim.sources) ?? .min
  }

  /// Whether a claim speaks against a membership. A list from before the joining does not.
  private func opposes(_ claim: Membership.Claim, _ joining: Membership.Claim) -> Bool {
    guard claim.stance == .absent, let list = claim.date, let day = joining.date else {
      return claim.stance.isContesting
    }
    return list.latest >= day.earliest
  }

  private func status(
    _ kind: MembershipStatus.Kind, _ best: Membership.Claim, among known: [Membership.Claim],
    contests: [Membership.Claim] = []
  ) -> MembershipStatus {
    let lens = perspective.lens
    func levelled(_ claim: Membership.Claim) -> Bool {
      let stance = claim.stance
      return claim.level != nil && (stance.isMembership || stance.isContesting || stance == .announced)
    }
    return MembershipStatus(
      kind: kind, date: best.date, stance: best.stance,
      level: best.level ?? catalog.preferred(known.filter(levelled))?.level,
      citation: catalog.citation(of: best, through: lens),
      claimSources: lens.map { [$0] } ?? known.flatMap(\.sources),
      contests: contests.map { claim in
        MembershipStatus.Contest(
          stance: claim.stance, date: claim.date, citation: catalog.citation(of: claim, through: lens))
      },
      hasRivalDates: kind.isMember && known.count > 1
        && known.filter(\.stance.isJoining).compactMap(\.date).hasRivals,
      firstDay: firstDay(of: best))
  }
}

extension Fact {
  init(_ status: MembershipStatus, in section: Section, of catalog: Catalog) {
    var words: [String]
    switch status.kind {
    case .planned: words = ["to join"]
    case .linked: words = ["linked", status.stance.words]
    case .listed: words = ["listed"]
    case .contested: words = ["contested", status.stance.words]
    // That it is provisional is its evidence.
    case .member, .provisional: words = [status.stance.words]
    }
    if status.date == nil { words.append("undated") }
    self.init(
      "status", .membership(status.kind, words.joined(separator: "; ")), in: section, date: status.date,
      level: status.level,
      note: status.kind == .listed ? "joining not reported" : status.contestation(in: catalog),
      hasRivals: status.hasRivalDates, isDerived: true, citation: status.citation)
  }
}

extension Sequence<Day> {
  /// Whether two of the dates conflict: neither lies within the other.
  var hasRivals: Bool { map(\.span).hasRivals }
}

extension Collection<ClosedRange<Int32>> {
  /// Whether two of the spans of day numbers conflict: neither lies within the other.
  var hasRivals: Bool { contains { first in contains { !first.contains($0) && !$0.contains(first) } } }
}
