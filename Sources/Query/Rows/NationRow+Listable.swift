public import Model
public import Search

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

  /// The name, as the first text that a search looks at.
  public var nameText: SearchText? { SearchText("name", nation.name, role: .name) }

  /// The texts that a search looks at; the first is the name.
  public var searchTexts: [SearchText] {
    var texts = [SearchText("name", nation.name, role: .name)]
    texts += nation.aliases.map { SearchText("alias", $0, role: .alias) }
    texts += [
      SearchText("id", nation.id.rawValue, role: .code),
      SearchText("ISO code", nation.iso2, role: .code),
      SearchText("region", nation.region.rawValue, role: .property),
      SearchText("subregion", nation.subregion, role: .property),
      SearchText("capital", nation.capital.name, role: .property),
    ]
    if let short = nation.agency?.short { texts.append(SearchText("agency", short, role: .property)) }
    if let name = nation.agency?.name { texts.append(SearchText("agency", name, role: .property)) }
    for membership in nation.memberships {
      let prose = [membership.body, membership.instrument, membership.note] + membership.claims.map(\.text)
      texts += prose.compactMap { $0 }.map {
        SearchText("\(membership.coalition.name) membership", $0, role: .prose)
      }
    }
    return texts
  }
}

extension NationRow: Findable {
  var record: RecordID { .nation(id) }

  var detail: String {
    let memberships = Coalition.allCases.filter(isMember(of:)).map { coalition in
      joined(coalition).map { "\(coalition.name) \($0.formatted)" } ?? coalition.name
    }
    return ([nation.region.rawValue] + memberships).joined(separator: ", ")
  }
}
