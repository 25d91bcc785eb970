public import Model
public import Search
import Text

extension JoiningRow: Listable {
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
  public static let columns: Columns<JoiningRow> = [
    Column(
      "date", "Joined",
      cell: ListCell(12...12) {
        RoledText(($0.standing.stance == .listed ? Marks.listed : "") + ($0.date?.formatted ?? "undated"))
      }
    ) { Value(day: $0.date) },
    .coalition(rank: 0, isInBoth: \.isInBoth) { $0.coalition },
    Column("nation", "Nation", cell: ListCell(12...22, isFlexible: true)) { Value(text: $0.nation.name) },
    Column(
      "count", "Members", alignment: .trailing,
      cell: ListCell(7...7, rank: 1) { RoledText("\($0.count)", $0.coalition.role) }
    ) { .number($0.count) },
    Column(
      "provisional", "Provisional beside", alignment: .trailing,
      cell: ListCell(3...3, priority: 2, heading: "+?", rank: 1) {
        RoledText($0.provisional == 0 ? "" : "+\($0.provisional)", "evidence.provisional")
      }
    ) { .number($0.provisional) },
    .evidence(
      facet: .evidence,
      cell: ListCell(3...3, priority: 1, heading: "") { row in
        var text = RoledText(Marks.symbol(row.standing.evidence), row.standing.evidence.role)
        text.append(isDisputed: row.standing.isDisputed, hasRivalDates: row.standing.hasRivalDates)
        return text
      }
    ) { $0.standing.evidence },
    Column("is-provisional", "Is provisional", isListed: false) { .flag($0.isProvisional) },
    Column("disputed", "Disputed", isListed: false) { .flag($0.standing.isDisputed) },
    Column("rival-dates", "Rival dates", isListed: false) { .flag($0.standing.hasRivalDates) },
    Column("stance", "Stance", isListed: false) { Value(text: $0.standing.stance.rawValue) },
    .ranked("level", "Level", in: Level.allCases, isListed: false, facet: .level, hasUnstated: true) {
      $0.standing.level
    },
    Column("region", "Region", isListed: false, facet: FacetRule(.region) { [$0.nation.region.rawValue] }) {
      Value(text: $0.nation.region.rawValue)
    },
    Column("id", "ISO 3166 alpha-3", isListed: false) { Value(text: $0.nation.id.rawValue) },
    Column("sources", "Sources", isListed: false) { row in
      .sources(of: row.nation.membership(in: row.coalition)?.claims ?? [])
    },
  ]
}

extension CatalogView {
  /// The joinings that a filter lets through, counted among themselves: members of one region, say.
  public func joinings(passing filter: Filter) -> [JoiningRow] {
    JoiningRow.counted(filter.admitted(among: joinings()))
  }
}
