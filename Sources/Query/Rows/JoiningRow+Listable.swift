public import Model
public import Search

extension JoiningRow: Listable {
  /// What one joining and several are called.
  public static let noun = (one: "joining", many: "joinings")
  /// The facets of joinings.
  public static let facets: [Facet] = [.region, .coalition, .level, .evidence]

  /// The joining's values of a facet.
  public func values(of facet: Facet) -> [String] {
    switch facet {
    case .region: [nation.region.rawValue]
    case .coalition: [coalition.rawValue] + (isInBoth ? [CoalitionValue.both.rawValue] : [])
    case .level: [standing.level?.rawValue ?? Facet.unstated]
    case .evidence: [standing.evidence.rawValue]
    case .status, .type, .operator, .kind: []
    }
  }

  /// The texts that a search looks at; the first is the nation's name.
  public var searchTexts: [SearchText] {
    var texts = [SearchText("name", nation.name, role: .name)]
    texts += nation.aliases.map { SearchText("alias", $0, role: .alias) }
    return texts + [
      SearchText("id", nation.id.rawValue, role: .code),
      SearchText("coalition", coalition.name, role: .property),
      SearchText("region", nation.region.rawValue, role: .property),
      SearchText("date", date?.formatted ?? "undated", role: .property),
    ]
  }

  /// The columns of joinings; lists show the first ones.
  public static let columns: [Column<JoiningRow>] = [
    Column("date", "Date") { Value(day: $0.date) },
    Column("coalition", "Coalition") { Value(text: $0.coalition.name) },
    Column("nation", "Nation") { Value(text: $0.nation.name) },
    Column("count", "Members", alignment: .trailing) { .number($0.count) },
    Column("provisional", "Provisional beside", alignment: .trailing) { .number($0.provisional) },
    .evidence("evidence", "Evidence") { $0.standing.evidence },
    Column("is-provisional", "Is provisional", isListed: false) { .flag($0.isProvisional) },
    Column("disputed", "Disputed", isListed: false) { .flag($0.standing.isDisputed) },
    Column("rival-dates", "Rival dates", isListed: false) { .flag($0.standing.hasRivalDates) },
    Column("stance", "Stance", isListed: false) { Value(text: $0.standing.stance.rawValue) },
    .ranked("level", "Level", in: Level.allCases, isListed: false) { $0.standing.level },
    Column("region", "Region", isListed: false) { Value(text: $0.nation.region.rawValue) },
    Column("id", "ISO 3166 alpha-3", isListed: false) { Value(text: $0.nation.id.rawValue) },
    Column("sources", "Sources", isListed: false) { row in
      .sources(of: row.nation.membership(in: row.coalition)?.claims ?? [])
    },
  ]
}

extension CatalogView {
  /// The joinings that a filter lets through, counted among themselves: members of one region, say.
  public func joinings(passing filter: Filter) -> [JoiningRow] {
    JoiningRow.counted(joinings().filter(filter.admits))
  }
}
