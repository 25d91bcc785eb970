public import Model
import Text

extension MissionRow {
  /// The columns of missions; lists show the first ones.
  public static let columns: Columns<MissionRow> = [
    Column("name", "Mission", cell: ListCell(14...24, isFlexible: true)) { Value(text: $0.mission.name) },
    Column(
      "native-name", "Native name",
      cell: ListCell(11...12, priority: 4) {
        RoledText($0.nativeNames.first ?? "", "text.muted")
      }
    ) { .list($0.nativeNames) },
    Column(
      "operator", "Operator", facet: FacetRule(.operator) { $0.operators },
      cell: ListCell(8...12, priority: 3, role: "text.muted")
    ) { .list($0.operators) },
    Column("types", "Types", facet: FacetRule(.type) { $0.types }) {
      .list($0.types)
    },
    Column("launch", "Launch", cell: ListCell(14...15, priority: 1, text: \.launchText)) {
      Value(day: $0.launchDate)
    },
    .ranked(
      "status", "Status", in: Status.allCases, facet: .status,
      cell: ListCell(11...12) {
        RoledText(Marks.symbol($0.status), $0.status.words, $0.status.role)
      }, value: \.status),
    Column("site", "Site") { Value(text: $0.site?.name) },
    Column("id", "ID", isListed: false) { Value(text: $0.id.rawValue) },
    Column("aliases", "Aliases", isListed: false) { .list($0.mission.aliases) },
    .coalition(isListed: false, isInNeither: \.isOfNeither, of: \.coalition),
    Column("part", "Part", isListed: false) { Value(text: $0.part?.rawValue) },
    Column("nations", "Nations", isListed: false) {
      .list($0.nations.map(\.rawValue))
    },
    Column("organisations", "Organisations", isListed: false) { .list($0.organisations) },
    Column(
      "phases", "Phases", isListed: false,
      facet: FacetRule(.phase, isOffered: false) { row in
        (row.phases + row.relatedPhases).map(\.rawValue)
      }
    ) { .list($0.phases.map(\.rawValue)) },
    Column("related-phases", "Related phases", isListed: false) {
      .list($0.relatedPhases.map(\.rawValue))
    },
    Column("launch-kind", "Launch date is", isListed: false) { Value(text: $0.launch?.kind.rawValue) },
    Column("launch-as-announced", "Launch as announced", isListed: false) {
      Value(text: $0.launch?.announced?.description)
    },
    Column("rival-dates", "Rival dates", isListed: false) { .flag($0.hasRivalDates) },
    Column("vehicle", "Vehicle", isListed: false) { Value(text: $0.vehicle) },
    Column("cospar", "COSPAR ID", isListed: false) { Value(text: $0.cospar) },
    Column("norad", "NORAD number", isListed: false) { Value(text: $0.norad) },
    Column("site-kind", "Site was", isListed: false) { Value(text: $0.site?.kind?.rawValue) },
    Column("site-date", "Site date", isListed: false) { Value(day: $0.site?.date) },
    Column("latitude", "Latitude", alignment: .trailing, isListed: false) {
      Value(decimal: $0.site?.position?.latitude)
    },
    Column("longitude", "Longitude", alignment: .trailing, isListed: false) {
      Value(decimal: $0.site?.position?.longitude)
    },
    Column("outcome", "Outcome", isListed: false) { Value(text: $0.outcome) },
    .evidence(isListed: false, facet: .evidence, value: \.shownEvidence),
    Column("sources", "Sources", isListed: false) { .list($0.content.sources.map(\.rawValue)) },
  ]
}

extension MissionRow {
  /// The launch as claimed. A date that is only planned says so: nothing planned looks like something flown.
  fileprivate var launchText: RoledText {
    guard let launch, let date = launch.announced?.formatted else { return RoledText("–", "text.muted") }
    let text = launch.kind == .actual ? RoledText(date) : RoledText("plan \(date)", "status.planned")
    return text.marked(hasRivalDates: hasRivalDates)
  }
}
