import Model
import Text

extension PartyRow {
  /// The columns of nations and organisations; lists show the first ones.
  public static let columns = Columns<PartyRow>(
    [
      Column("name", "Name", cell: ListCell(16...20, isFlexible: true) { RoledText($0.short ?? $0.name) }) {
        Value(text: $0.name)
      },
      Column("kind", "Kind", isListed: false) { Value(text: $0.kind.rawValue) },
      Column(
        "region", "Region", facet: FacetRule(.region) { [$0.home?.region.rawValue].compactMap(\.self) },
        cell: ListCell(8...8, priority: 3, role: "text.muted")
      ) { Value(text: $0.home?.region.rawValue) },
    ] + membership(in: .ilrs) + membership(in: .artemis) + [
      Column("organisation-kind", "Kind of organisation", isListed: false) {
        Value(text: $0.organisationKind)
      },
      Column("id", "ID", isListed: false) { Value(text: $0.record.text) },
      Column("iso2", "ISO 3166 alpha-2", isListed: false) { Value(text: $0.nation?.iso2) },
      Column("m49", "UN M49", isListed: false) { Value(text: $0.nation?.m49) },
      Column("subregion", "Subregion", isListed: false) { Value(text: $0.home?.subregion) },
      Column("capital", "Capital", isListed: false) { Value(text: $0.nation?.capital.name) },
      Column("latitude", "Latitude", alignment: .trailing, isListed: false) {
        Value(decimal: $0.nation?.capital.latitude)
      },
      Column("longitude", "Longitude", alignment: .trailing, isListed: false) {
        Value(decimal: $0.nation?.capital.longitude)
      },
      Column("agency", "Agency", isListed: false) {
        Value(text: $0.nationRow?.agency?.name ?? $0.nationRow?.agency?.short)
      },
      Column("wikidata", "Wikidata", isListed: false) { Value(text: $0.nation?.wikidata?.value) },
      Column(
        "coalitions", "Coalitions", isListed: false,
        facet: FacetRule(.coalition) { row in
          CoalitionValue.values(
            ilrs: row.coalitions.contains(.ilrs), artemis: row.coalitions.contains(.artemis)
          ).map(\.rawValue)
        }
      ) { .list($0.coalitions.map(\.name)) },
    ] + claims(in: .ilrs) + claims(in: .artemis) + treatyColumns)

  /// The columns of the status in a coalition. The first of the two has the facets, which go by both.
  private static func membership(in coalition: Coalition) -> [Column<PartyRow>] {
    let (id, name) = (coalition.rawValue, coalition.name)
    let isFirst = coalition == .ilrs
    return [
      .ranked(
        "\(id)-status", "\(name) status", in: MembershipStatus.Kind.allCases,
        facet: isFirst ? .status : nil, perCoalition: { $0.status(in: $1).map { [$0.kind.rawValue] } ?? [] }
      ) { $0.status(in: coalition)?.kind },
      Column(
        "joined-\(id)", "\(name) joined",
        cell: ListCell(14...16, priority: isFirst ? 0 : 1, heading: name) { $0.cell(coalition) }
      ) { Value(day: $0.status(in: coalition)?.joined) },
      Column("listed-\(id)", "\(name) listed", isListed: false) {
        Value(day: $0.status(in: coalition)?.listed)
      },
      .ranked(
        "\(id)-level", "\(name) level", in: Level.allCases, isListed: false, facet: isFirst ? .level : nil,
        hasUnstated: true,
        cell: ListCell(isFirst ? 11...11 : 13...13, priority: isFirst ? 4 : 5) { $0.level(coalition) },
        perCoalition: { $0.status(in: $1).map { [$0.level?.rawValue ?? Facet.unstated] } ?? [] }
      ) { $0.status(in: coalition)?.level },
      .evidence(
        "\(id)-evidence", "\(name) evidence", isListed: false, facet: isFirst ? .evidence : nil,
        perCoalition: { $0.status(in: $1).map { [$0.evidence.rawValue] } ?? [] }
      ) { $0.status(in: coalition)?.evidence },
    ]
  }

  /// The columns of what the status in a coalition rests on.
  private static func claims(in coalition: Coalition) -> [Column<PartyRow>] {
    let (id, name) = (coalition.rawValue, coalition.name)
    return [
      Column("\(id)-stance", "\(name) stance", isListed: false) {
        Value(text: $0.status(in: coalition)?.stance.rawValue)
      },
      Column("\(id)-date", "\(name) date", isListed: false) { Value(day: $0.status(in: coalition)?.date) },
      Column("\(id)-rival-dates", "\(name) rival dates", isListed: false) {
        $0.status(in: coalition).map { .flag($0.hasRivalDates) } ?? .none
      },
      Column("\(id)-contested-by", "\(name) contested by", isListed: false) {
        .list($0.status(in: coalition)?.contesters ?? [])
      },
      Column("\(id)-sources", "\(name) sources", isListed: false) {
        .list(($0.status(in: coalition)?.allSources ?? []).map(\.rawValue))
      },
    ]
  }

  /// Since when it is a member, with the signs of evidence and doubt: `● 5 Apr 2024!`.
  private func cell(_ coalition: Coalition) -> RoledText {
    guard let status = status(in: coalition) else { return RoledText("–", "text.muted") }
    guard status.isMember else {
      return RoledText("  " + (status.kind == .planned ? "to join" : status.kind.rawValue), "text.muted")
    }
    var text = RoledText(Marks.symbol(status.evidence) + " ", status.evidence.role)
    text.append(status.since ?? "undated", coalition.role)
    text.append(isContested: status.kind == .contested, hasRivalDates: status.hasRivalDates)
    return text
  }

  /// The level of a membership, or what the organisation is that has it.
  private func level(_ coalition: Coalition) -> RoledText {
    let status = status(in: coalition).flatMap { $0.isMember ? $0 : nil }
    return RoledText(status.flatMap { organisationKind ?? $0.level?.rawValue } ?? "–", "text.muted")
  }
}
