import Model
import Query
import Text

/// Organisations are shown in the columns of the nations.
extension OrganisationRow {
  static let columns: Columns<OrganisationRow> = [
    Column(
      "name", "Organisation",
      cell: ListCell(12...20, isFlexible: true) {
        RoledText($0.organisation.short ?? $0.organisation.name)
      }),
    Column(
      "home", "Home",
      cell: ListCell(8...8, priority: 3) {
        RoledText($0.organisation.home?.rawValue ?? "–", "text.muted")
      }),
    Column(
      "since", "ILRS since",
      cell: ListCell(13...15) { row in
        var text = RoledText(Marks.symbol(row.evidence) + " ", row.evidence.role)
        text.append(row.date?.formatted ?? "undated", row.organisation.coalition.role)
        text.append(hasRivalDates: row.hasRivalDates)
        return text
      }),
    Column("artemis", "", cell: ListCell(13...15, priority: 1) { _ in RoledText("–", "text.muted") }),
    Column(
      "kind", "Kind",
      cell: ListCell(10...10, priority: 4) {
        RoledText(Self.shortened($0.organisation.kind), "text.muted")
      }),
  ]

  /// A kind in at most ten columns.
  private static func shortened(_ kind: String) -> String {
    switch kind {
    case "association": "assoc."
    case "intergovernmental": "intergov."
    default: kind
    }
  }

  /// Whether the search and the filter let the organisation through. It stands in the region of the nation it has its seat in.
  func passes(_ filter: Filter, _ words: FoldedWords, in catalog: Catalog) -> Bool {
    let home = organisation.home.flatMap { catalog.nation($0) }
    let own: [Facet: String] = [
      .coalition: organisation.coalition.rawValue, .region: home?.region.rawValue ?? "",
      .level: Level.organisation.rawValue, .evidence: evidence.rawValue,
    ]
    return filter.selections.allSatisfy { $1.isEmpty || $1.contains(own[$0] ?? "") }
      && words.areAll(
        in: [organisation.name, organisation.short ?? "", home?.name ?? ""].joined(separator: " "))
  }
}
