package import Model
package import Search
import Text

/// A nation or an organisation that takes part in a coalition, as lists and exports show both.
package final class PartyRow: Findable, Listable {
  /// What takes part. Organisations are never counted as nations.
  package enum Kind: String, CaseIterable, Sendable {
    case nation
    case organisation
  }

  package let kind: Kind
  package let record: RecordID
  package let content: any Record
  package let name: String
  let short: String?
  let organisationKind: String?
  /// The nation; for an organisation that of its seat.
  let home: Nation?
  let nationRow: NationRow?
  let ilrs: MembershipStatus?
  let artemis: MembershipStatus?

  package init(_ row: NationRow) {
    (kind, record, content) = (.nation, .nation(row.id), row.content)
    (name, short, organisationKind, home) = (row.nation.name, nil, nil, row.nation)
    nationRow = row
    (ilrs, artemis) = (row.ilrs, row.artemis)
  }

  package init(_ row: OrganisationRow, in catalog: Catalog) {
    let organisation = row.organisation
    (kind, record, content) = (.organisation, .organisation(row.id), row.content)
    (name, short, organisationKind) = (organisation.name, organisation.short, organisation.kind)
    home = organisation.home.flatMap { catalog.nation($0) }
    nationRow = nil
    ilrs = organisation.coalition == .ilrs ? row.status : nil
    artemis = organisation.coalition == .artemis ? row.status : nil
  }

  /// The status in a coalition; nil where nothing in view connects it.
  package func status(in coalition: Coalition) -> MembershipStatus? { coalition == .ilrs ? ilrs : artemis }
  /// Whether no source makes it a member of a coalition, now or later.
  package var isOutside: Bool {
    (ilrs != nil || artemis != nil) && ilrs?.isMember != true && artemis?.isMember != true
  }
  package var id: RecordID { record }
  var nation: Nation? { kind == .nation ? home : nil }
  var coalitions: [Coalition] { Coalition.allCases.filter { status(in: $0)?.isMember == true } }

  /// Its region or what it is, and since when it is a member.
  package var detail: String {
    let memberships = coalitions.map { coalition in
      [coalition.name, status(in: coalition)?.since].compactMap(\.self).joined(separator: " ")
    }
    return ([organisationKind ?? home?.region.rawValue].compactMap(\.self) + memberships)
      .joined(separator: ", ")
  }
}

extension CatalogView {
  /// The nations that are involved, and after them the organisations.
  package var parties: [PartyRow] { parties(nations) }
  /// All nations, those in neither coalition too, and after them the organisations.
  package var allParties: [PartyRow] { parties(allNations) }

  /// The joins that pass a filter, counted among themselves: the members of one region, for example.
  package func joinings(passing filter: Filter) -> [JoiningRow] {
    JoiningRow.counted(Array(Query(filter: filter).run(on: joinings()).rows))
  }

  private func parties(_ nations: [NationRow]) -> [PartyRow] {
    nations.map { PartyRow($0) } + organisations.map { PartyRow($0, in: catalog) }
  }
}

extension JoiningRow: Listable {
  package var searchTexts: [SearchText] {
    var texts = [SearchText("name", nation.name, role: .name)]
    texts += nation.aliases.map { SearchText("alias", $0, role: .alias) }
    return texts + [
      SearchText("id", nation.id.rawValue, role: .code),
      SearchText("coalition", coalition.name, role: .property),
      SearchText("region", region, role: .property),
      SearchText("date", status.since ?? "undated", role: .property),
    ]
  }

  private var region: String { nation.region.rawValue }

  /// The columns of joinings; lists show the first ones. A nation that is only on a list has no joining date.
  package static let columns = Columns<JoiningRow>(
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
          text.append(doubtsOf: row.status)
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
        Column("region", "Region", isListed: false, facet: FacetRule(.region) { [$0.region] }) {
          Value(text: $0.region)
        },
        Column.exported("id", "ISO 3166 alpha-3") { Value(text: $0.nation.id.rawValue) },
        Column.exported("contested-by", "Contested by") { .list($0.status.contesters) },
        Column.exported("sources", "Sources") { .list($0.status.allSources.map(\.rawValue)) },
      ])
}
