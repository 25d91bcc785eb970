package import Model
package import Search
import Text

extension MissionRow: Findable, Listable {
  package static let columns: Columns<MissionRow> = [
    Column("name", "Mission", cell: ListCell(14...24, isFlexible: true)) { Value(text: $0.mission.name) },
    Column(
      "native-name", "Native name",
      cell: ListCell(12...12, priority: TableColumn.spare) {
        RoledText($0.nativeNames.first ?? "", "text.muted")
      }
    ) { .list($0.nativeNames) },
    .set(
      "operator", "Operator", of: .operator, isListed: true,
      cell: ListCell(8...12, priority: 3, role: "text.muted")
    ) { $0.operators },
    .set("types", "Types", of: .type, isListed: true) { $0.types },
    Column(
      "launch", "Launch", sortValue: { Value(decimal: $0.launch?.announced?.order) },
      cell: ListCell(14...15, priority: 1, text: \.launchText)
    ) {
      Value(day: $0.launchDate, announced: $0.launch?.announced)
    },
    .ranked(
      "status", "Status", in: Status.allCases, facet: .status,
      cell: ListCell(11...12) {
        RoledText(Marks.symbol($0.status), $0.status.words, $0.status.role)
      }, value: \.status),
    Column("site", "Site") { Value(text: $0.site?.name) },
    .exported("id", "ID") { Value(text: $0.id.rawValue) },
    .exported("aliases", "Aliases") { .list($0.mission.aliases) },
    .coalition(isListed: false, isInNeither: \.isOfNeither, of: \.coalition),
    .exported("part", "Part") { Value(text: $0.part?.rawValue) },
    .exported("nations", "Nations") { .list($0.nations.map(\.rawValue)) },
    .exported("organisations", "Organisations") { .list($0.organisations) },
    Column(
      "phases", "Phases", isListed: false,
      facet: FacetRule(.phase, isOffered: false) { row in
        (row.phases + row.relatedPhases).map(\.rawValue)
      }
    ) { .list($0.phases.map(\.rawValue)) },
    .exported("related-phases", "Related phases") { .list($0.relatedPhases.map(\.rawValue)) },
    .exported("launch-kind", "Launch date is") { Value(text: $0.launch?.kind.rawValue) },
    .exported("launch-as-announced", "Launch as announced") {
      Value(text: $0.launch?.announced?.description)
    },
    .exported("rival-dates", "Conflicting dates") { .flag($0.hasRivalDates) },
    .exported("vehicle", "Vehicle") { Value(text: $0.vehicle) },
    .exported("cospar", "COSPAR ID") { Value(text: $0.cospar) },
    .exported("norad", "NORAD number") { Value(text: $0.norad) },
    .exported("site-kind", "Site was") { Value(text: $0.site?.kind?.rawValue) },
    .exported("site-date", "Site date") { Value(day: $0.site?.date) },
    .exported("latitude", "Latitude", alignment: .trailing) { Value(decimal: $0.site?.position?.latitude) },
    .exported("longitude", "Longitude", alignment: .trailing) {
      Value(decimal: $0.site?.position?.longitude)
    },
    .exported("outcome", "Outcome") { Value(text: $0.outcome) },
    .evidence(isListed: false, facet: .evidence, value: \.shownEvidence),
    .exported("sources", "Sources") { .list($0.content.sources.map(\.rawValue)) },
  ]

  /// The launch as claimed. A planned date says so: plans must not look flown.
  fileprivate var launchText: RoledText {
    guard let launch, let date = launch.announced?.formatted else { return RoledText("–", "text.muted") }
    let text = launch.kind == .actual ? RoledText(date) : RoledText("plan \(date)", "status.planned")
    return text.marked(hasRivalDates: hasRivalDates)
  }

  /// The evidence that lists show: the weaker of what is shown of launch and status.
  var shownEvidence: Evidence? { [launch?.evidence, lastHeard?.evidence].compactMap(\.self).min() }

  package var record: RecordID { .mission(id) }
  package var detail: String {
    var words = operators.isEmpty ? [] : [operators.joined(separator: ", ")]
    if let date = launchDate { words.append(date.formatted) }
    words.append(Facet.status.label(of: status.rawValue))
    return words.joined(separator: ", ")
  }
}

extension Mission: Searchable {
  package var searchTexts: [SearchText] { SearchText.texts(of: self, .mission(id)) }
}
