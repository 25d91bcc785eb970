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
      SearchText("date", status.since ?? "undated", role: .property),
    ]
  }

  /// The columns of joinings; lists show the first ones. A nation that is only on a list has no joining date.
  public static let columns = Columns<JoiningRow>(
    [
      Column(
        "joined", "Joined", sortValue: { Value(day: $0.day) },
        cell: ListCell(12...12) { RoledText($0.status.since ?? "undated") }
      ) { Value(day: $0.status.joined) },
      Column("listed", "Listed") { Value(day: $0.status.listed) },
      .coalition(rank: 0, isInBoth: \.isInBoth) { $0.coalition },
      Column("nation", "Nation", cell: ListCell(12...22, isFlexible: true)) { Value(text: $0.nation.name) },
      .ranked(
        "status", "Status", in: MembershipStatus.Kind.allCases.filter(\.isMember), facet: .status
      ) { $0.status.kind },
      .ranked("level", "Level", in: Level.allCases, facet: .level, hasUnstated: true) { $0.status.level },
      .evidence(
        facet: .evidence,
        cell: ListCell(3...3, priority: 1, heading: "") { row in
          var text = RoledText(Marks.symbol(row.status.evidence), row.status.evidence.role)
          text.append(
            isContested: row.status.kind == .contested, hasRivalDates: row.status.hasRivalDates)
          return text
        }
      ) { $0.status.evidence },
      Column(
        "members", "Members", alignment: .trailing,
        cell: ListCell(7...7, rank: 1) { RoledText("\($0.count.undisputed)", $0.coalition.role) },
        speech: \.count.words
      ) { .number($0.count.undisputed) },
    ]
      + MembershipStatus.Kind.doubtful.map { kind in
        Column("members-\(kind.rawValue)", "+ \(kind.rawValue)", alignment: .trailing) {
          .number($0.count[kind])
        }
      } + [
        Column(
          "members-in-doubt", "Members in doubt", alignment: .trailing, isListed: false,
          cell: ListCell(4...4, priority: 2, heading: "+", rank: 1) {
            RoledText($0.count.doubtful == 0 ? "" : "+\($0.count.doubtful)", "text.muted")
          }, speech: { _ in "" }
        ) { .number($0.count.doubtful) },
        Column.exported("rival-dates", "Conflicting dates") { .flag($0.status.hasRivalDates) },
        Column.exported("stance", "Stance") { Value(text: $0.status.stance.rawValue) },
        Column("region", "Region", isListed: false, facet: FacetRule(.region) { [$0.nation.region.rawValue] })
        {
          Value(text: $0.nation.region.rawValue)
        },
        Column.exported("id", "ISO 3166 alpha-3") { Value(text: $0.nation.id.rawValue) },
        Column.exported("contested-by", "Contested by") { .list($0.status.contesters) },
        Column.exported("sources", "Sources") { .list($0.status.allSources.map(\.rawValue)) },
      ])
}

extension CatalogView {
  /// The joinings that a filter lets through, counted among themselves: members of one region, say.
  public func joinings(passing filter: Filter) -> [JoiningRow] {
    JoiningRow.counted(filter.admitted(among: joinings()))
  }
}
