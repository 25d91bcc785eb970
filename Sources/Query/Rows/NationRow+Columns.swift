public import Model

extension NationRow {
  /// The columns of nations; lists show the first ones.
  public static let columns: [Column<NationRow>] =
    [
      Column("name", "Name") { Value(text: $0.nation.name) },
      Column("region", "Region") { Value(text: $0.nation.region.rawValue) },
      Column("joined-ilrs", "ILRS since") { Value(day: $0.joined(.ilrs)) },
      Column("joined-artemis", "Artemis since") { Value(day: $0.joined(.artemis)) },
      .ranked("level", "Level", in: Level.allCases, value: \.shownLevel),
      .evidence("evidence", "Evidence", value: \.shownEvidence),
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
      Column("coalitions", "Coalitions", isListed: false) { row in
        .list(Coalition.allCases.filter(row.isMember(of:)).map(\.name))
      },
    ] + columns(of: .ilrs) + columns(of: .artemis)

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
