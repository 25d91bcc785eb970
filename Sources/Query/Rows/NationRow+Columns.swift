public import Model
import Text

extension NationRow {
  /// The columns of nations; lists show the first ones.
  public static let columns: Columns<NationRow> = Columns(
    [
      Column("name", "Nation", cell: ListCell(12...20, isFlexible: true)) { Value(text: $0.nation.name) },
      Column(
        "region", "Region", facet: FacetRule(.region) { [$0.nation.region.rawValue] },
        cell: ListCell(8...8, priority: 3, role: "text.muted")
      ) { Value(text: $0.nation.region.rawValue) },
      Column("joined-ilrs", "ILRS since", cell: ListCell(15...16) { $0.since(.ilrs) }) {
        Value(day: $0.joined(.ilrs))
      },
      Column("joined-artemis", "Artemis since", cell: ListCell(14...15, priority: 1) { $0.since(.artemis) }) {
        Value(day: $0.joined(.artemis))
      },
      .ranked(
        "level", "Level", in: Level.allCases, facet: .level, hasUnstated: true,
        cell: ListCell(10...10, priority: 4) { RoledText($0.levelOfMembership?.short ?? "–", "text.muted") },
        value: \.shownLevel),
      .evidence(facet: .evidence, value: \.shownEvidence),
      Column("id", "ISO 3166 alpha-3", isListed: false) { Value(text: $0.id.rawValue) },
      Column("iso2", "ISO 3166 alpha-2", isListed: false) { Value(text: $0.nation.iso2) },
      Column("m49", "UN M49", isListed: false) { Value(text: $0.nation.m49) },
      Column("subregion", "Subregion", isListed: false) { Value(text: $0.nation.subregion) },
      Column("capital", "Capital", isListed: false) { Value(text: $0.nation.capital.name) },
      Column("latitude", "Latitude", alignment: .trailing, isListed: false) {
        .decimal($0.nation.capital.latitude)
      },
      Column("longitude", "Longitude", alignment: .trailing, isListed: false) {
        .decimal($0.nation.capital.longitude)
      },
      Column("agency", "Agency", isListed: false) {
        Value(text: $0.nation.agency?.name ?? $0.nation.agency?.short)
      },
      Column(
        "coalitions", "Coalitions", isListed: false,
        facet: FacetRule(.coalition) { $0.coalitionValues.map(\.rawValue) }
      ) { row in
        .list(Coalition.allCases.filter(row.isMember(of:)).map(\.name))
      },
    ] + columns(of: .ilrs) + columns(of: .artemis))

  /// The columns that exports have for each coalition.
  private static func columns(of coalition: Coalition) -> [Column<NationRow>] {
    let (id, name) = (coalition.rawValue, coalition.name)
    return [
      Column("\(id)-standing", "\(name) standing", isListed: false) {
        Value(text: $0.standing(in: coalition)?.kind.rawValue)
      },
      Column("\(id)-stance", "\(name) stance", isListed: false) {
        Value(text: $0.standing(in: coalition)?.stance.rawValue)
      },
      Column("\(id)-date", "\(name) date", isListed: false) { Value(day: $0.standing(in: coalition)?.date) },
      .ranked("\(id)-level", "\(name) level", in: Level.allCases, isListed: false) {
        $0.standing(in: coalition)?.level
      },
      .evidence("\(id)-evidence", "\(name) evidence", isListed: false) {
        $0.standing(in: coalition)?.evidence
      },
      Column("\(id)-disputed", "\(name) disputed", isListed: false) {
        $0.standing(in: coalition).map { .flag($0.isDisputed) } ?? .none
      },
      Column("\(id)-rival-dates", "\(name) rival dates", isListed: false) {
        $0.standing(in: coalition).map { .flag($0.hasRivalDates) } ?? .none
      },
      Column("\(id)-sources", "\(name) sources", isListed: false) {
        .sources(of: $0.nation.membership(in: coalition)?.claims ?? [])
      },
    ]
  }
}

extension NationRow {
  /// The level in the ILRS where the nation is in it, else in the Accords: of memberships, not of mere ties.
  fileprivate var levelOfMembership: Level? {
    [ilrs, artemis].compactMap(\.self).first(where: \.isMember)?.level
  }

  /// Since when the nation is in a coalition, with the marks of evidence and doubt: `● 5 Apr 2024!`.
  fileprivate func since(_ coalition: Coalition) -> RoledText {
    guard let standing = standing(in: coalition) else { return RoledText("–", "text.muted") }
    guard standing.isMember else {
      return RoledText("  " + (standing.kind == .pending ? "to join" : "tie"), "text.muted")
    }
    var text = RoledText(Marks.symbol(standing.evidence) + " ", standing.evidence.role)
    // Where only a list has the nation, that it was there by the list's date.
    let listed = standing.stance == .listed && standing.date != nil ? Marks.listed : ""
    text.append(listed + (standing.date?.formatted ?? "undated"), coalition.role)
    text.append(isDisputed: standing.isDisputed, hasRivalDates: standing.hasRivalDates)
    return text
  }
}

extension Level {
  /// The level in at most ten columns.
  fileprivate var short: String {
    switch self {
    case .application: "applied"
    case .organisation: "body of it"
    default: rawValue
    }
  }
}
