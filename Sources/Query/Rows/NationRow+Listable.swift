public import Model
import Search

extension NationRow: Listable {
  /// The level that lists show: that in the ILRS where the nation is a member of it, else that in Artemis,
  /// else that of whatever ties it has; nil where none is stated.
  public var shownLevel: Level? {
    if isMember(of: .ilrs) { return ilrs?.level }
    if isMember(of: .artemis) { return artemis?.level }
    return ilrs?.level ?? artemis?.level
  }

  /// The evidence that lists show: the weakest of the memberships, or of the ties where there is no
  /// membership.
  public var shownEvidence: Evidence {
    let standings = [ilrs, artemis].compactMap(\.self)
    let members = standings.filter(\.isMember)
    return (members.isEmpty ? standings : members).map(\.evidence).min() ?? .provisional
  }

  /// The day since when the nation is a member; nil where it is none, or no date is known.
  public func joined(_ coalition: Coalition) -> Day? {
    standing(in: coalition).flatMap { $0.isMember ? $0.date : nil }
  }

  var coalitionValues: [CoalitionValue] {
    CoalitionValue.values(ilrs: isMember(of: .ilrs), artemis: isMember(of: .artemis))
  }
}

extension NationRow: Findable {
  /// The nation.
  public var record: RecordID { .nation(id) }

  /// Region and memberships.
  public var detail: String {
    let memberships = Coalition.allCases.filter(isMember(of:)).map { coalition in
      joined(coalition).map { "\(coalition.name) \($0.formatted)" } ?? coalition.name
    }
    return ([nation.region.rawValue] + memberships).joined(separator: ", ")
  }
}
