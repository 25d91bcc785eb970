import Model
import Text

extension PartyRow {
  package static let columns: Columns<PartyRow> = Columns(
    identity + membership(in: .ilrs) + membership(in: .artemis) + details + claims(in: .ilrs)
      + claims(in: .artemis) + spaceAgency + treaties.flatMap { columns(of: $0, named: $1) })

  private static let identity: [Column<PartyRow>] = [
    Column(
      "name", "Name", cell: ListCell(16...20, isFlexible: true) { RoledText($0.short ?? $0.name) },
      speech: { [$0.name, $0.home?.region.rawValue].compactMap(\.self).joined(separator: ", ") }
    ) { Value(text: $0.name) },
    .exported("kind", "Kind") { Value(text: $0.kind.rawValue) },
    Column(
      "region", "Region", facet: FacetRule(.region) { [$0.home?.region.rawValue].compactMap(\.self) },
      cell: ListCell(8...8, priority: 3, role: "text.muted"), speech: { _ in "" }
    ) { Value(text: $0.home?.region.rawValue) },
  ]

  private static let details: [Column<PartyRow>] = [
    .exported("organisation-kind", "Kind of organisation") { Value(text: $0.organisationKind) },
    .exported("id", "ID") { Value(text: $0.record.text) },
    .exported("iso2", "ISO 3166 alpha-2") { Value(text: $0.nation?.iso2) },
    .exported("m49", "UN M49") { Value(text: $0.nation?.m49) },
    .exported("subregion", "Subregion") { Value(text: $0.home?.subregion) },
    .exported("capital", "Capital") { Value(text: $0.nation?.capital.name) },
    .exported("latitude", "Latitude", alignment: .trailing) { Value(decimal: $0.nation?.capital.latitude) },
    .exported("longitude", "Longitude", alignment: .trailing) {
      Value(decimal: $0.nation?.capital.longitude)
    },
    .exported("agency", "Agency") { Value(text: $0.nationRow?.agency?.name ?? $0.nationRow?.agency?.short) },
    .exported("wikidata", "Wikidata") { Value(text: $0.nation?.wikidata?.value) },
    Column(
      "coalitions", "Coalitions", isListed: false,
      facet: FacetRule(.coalition) { row in
        CoalitionValue.values(ilrs: row.ilrs?.isMember == true, artemis: row.artemis?.isMember == true)
          .map(\.rawValue)
      }
    ) { .list($0.coalitions.map(\.name)) },
  ]

  /// The status columns of a coalition. The first coalition has the facets, which cover both.
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
        cell: ListCell(14...16, priority: isFirst ? 0 : 1, heading: name) { $0.cell(coalition) },
        speech: { $0.status(in: coalition)?.spoken(coalition) ?? "" }
      ) { .told($0.status(in: coalition)?.joined, brief: $0.brief(coalition)) },
      .exported("listed-\(id)", "\(name) listed") { Value(day: $0.status(in: coalition)?.listed) },
      .ranked(
        "\(id)-level", "\(name) level", in: Level.allCases, isListed: false, facet: isFirst ? .level : nil,
        hasUnstated: true,
        cell: isFirst ? ListCell(11...14, priority: 4, heading: "Level", rank: 1) { $0.levels } : nil,
        speech: { _ in "" },
        perCoalition: { $0.status(in: $1).map { [$0.level?.rawValue ?? Facet.unstated] } ?? [] }
      ) { $0.status(in: coalition)?.level },
      .evidence(
        "\(id)-evidence", "\(name) evidence", isListed: false, facet: isFirst ? .evidence : nil,
        perCoalition: { $0.status(in: $1).map { [$0.evidence.rawValue] } ?? [] }
      ) { $0.status(in: coalition)?.evidence },
    ]
  }

  private static func claims(in coalition: Coalition) -> [Column<PartyRow>] {
    let (id, name) = (coalition.rawValue, coalition.name)
    return [
      .exported("\(id)-stance", "\(name) stance") {
        Value(text: $0.status(in: coalition)?.stance.rawValue)
      },
      .exported("\(id)-date", "\(name) date") { Value(day: $0.status(in: coalition)?.date) },
      .exported("\(id)-rival-dates", "\(name) dates differ") {
        $0.status(in: coalition).map { .flag($0.hasRivalDates) } ?? .none
      },
      .exported("\(id)-contested-by", "\(name) contested by") {
        .list($0.status(in: coalition)?.contesters ?? [])
      },
      .exported("\(id)-sources", "\(name) sources") {
        .list(($0.status(in: coalition)?.allSources ?? []).map(\.rawValue))
      },
    ]
  }

  /// Since when it is a member, with signs of evidence and doubt: `● 5 Apr 2024!`.
  private func cell(_ coalition: Coalition) -> RoledText {
    guard let status = status(in: coalition) else { return RoledText("–", "text.muted") }
    guard status.isMember else {
      return RoledText("  " + (status.kind == .planned ? "to join" : status.kind.rawValue), "text.muted")
    }
    return marked(status, date: status.since, coalition.role)
  }

  /// The same for tables, with an ISO date; empty if it is not a member.
  private func brief(_ coalition: Coalition) -> String {
    guard let status = status(in: coalition), status.isMember else { return "" }
    let date = status.joined?.description ?? status.listed.map { Marks.listed + $0.description }
    return marked(status, date: date, "text").text
  }

  private func marked(_ status: MembershipStatus, date: String?, _ role: Role) -> RoledText {
    var text = RoledText(Marks.symbol(status.evidence) + " ", status.evidence.role)
    text.append(date ?? "undated", role)
    text.append(doubtsOf: status)
    return text
  }

  /// Founders, and members by other than their government, after the coalition's letter; what an organisation is.
  private var levels: RoledText {
    if let organisationKind { return RoledText(organisationKind, "text.muted") }
    var text = RoledText("")
    for coalition in Coalition.allCases {
      guard let status = status(in: coalition), status.isMember else { continue }
      let level = status.level.flatMap { $0 == .government ? nil : $0.rawValue }
      guard let level = status.stance == .founded ? "founding" : level else { continue }
      text.append((text.text.isEmpty ? "" : " ") + String(coalition.letter), coalition.role)
      text.append(" \(level)", "text.muted")
    }
    return text
  }

  private static let spaceAgency: [Column<PartyRow>] = [
    .exported("esa", "ESA") { Value(text: $0.nationRow?.esa?.status.words) },
    .exported("esa-since", "ESA since") { Value(day: $0.nationRow?.esa?.since) },
    .set("treaties", "Party to", of: .treaty) { row in
      (row.nationRow?.treaties ?? []).filter { $0.status == .party }.map(\.treaty.rawValue)
    },
  ]

  private static let treaties = [
    ("outer-space-treaty", "Outer Space Treaty"), ("rescue-agreement", "Rescue Agreement"),
    ("liability-convention", "Liability Convention"),
    ("registration-convention", "Registration Convention"), ("moon-agreement", "Moon Agreement"),
  ]

  /// The columns of a treaty. A status is as of its day.
  private static func columns(of id: String, named name: String) -> [Column<PartyRow>] {
    let treaty = Term.ID(id)
    return [
      Column(id, name, isListed: false) { Value(text: $0.nationRow?.status(on: treaty)?.status.words) },
      .exported("\(id)-date", "\(name), status of") {
        Value(day: $0.nationRow?.status(on: treaty)?.statement.date)
      },
      .evidence("\(id)-evidence", "\(name) evidence", isListed: false) {
        $0.nationRow?.status(on: treaty)?.evidence
      },
      .exported("\(id)-contested", "\(name) contested") { row in
        row.nationRow?.status(on: treaty).map { .flag(!$0.contradicted.isEmpty) } ?? .none
      },
    ]
  }
}
