public import Model

extension MissionRow {
  /// The columns of missions; lists show the first ones.
  public static let columns: [Column<MissionRow>] = [
    Column("name", "Name") { Value(text: $0.mission.name) },
    Column("native-name", "Native name") { .list($0.mission.nativeNames.map(\.text)) },
    Column("operator", "Operator") { .list($0.mission.operators.value) },
    Column("types", "Types") { .list($0.mission.types.value) },
    Column("launch", "Launch") { Value(day: $0.launchDate) },
    .ranked("status", "Status", in: Status.allCases, value: \.status),
    Column("site", "Site") { Value(text: $0.mission.site?.name) },
    Column("id", "ID", isListed: false) { Value(text: $0.id.rawValue) },
    Column("aliases", "Aliases", isListed: false) { .list($0.mission.aliases) },
    Column("coalition", "Coalition", isListed: false) { Value(text: $0.mission.coalition?.name) },
    Column("part", "Part", isListed: false) { Value(text: $0.mission.part?.value.rawValue) },
    Column("nations", "Nations", isListed: false) {
      .list($0.mission.nations?.value.map(\.rawValue) ?? [])
    },
    Column("organisations", "Organisations", isListed: false) { .list($0.mission.organisations) },
    Column("phases", "Phases", isListed: false) { .list($0.mission.phases.map(\.rawValue)) },
    Column("related-phases", "Related phases", isListed: false) {
      .list($0.mission.relatedPhases.map(\.rawValue))
    },
    Column("launch-kind", "Launch date is", isListed: false) { Value(text: $0.launch?.kind.rawValue) },
    Column("rival-dates", "Rival dates", isListed: false) { .flag($0.hasRivalDates) },
    Column("vehicle", "Vehicle", isListed: false) { Value(text: $0.mission.vehicle?.value) },
    Column("site-kind", "Site was", isListed: false) { Value(text: $0.mission.site?.kind.rawValue) },
    Column("site-date", "Site date", isListed: false) { Value(day: $0.mission.site?.date) },
    Column("latitude", "Latitude", alignment: .trailing, isListed: false) {
      Value(decimal: $0.mission.site?.latitude)
    },
    Column("longitude", "Longitude", alignment: .trailing, isListed: false) {
      Value(decimal: $0.mission.site?.longitude)
    },
    Column("outcome", "Outcome", isListed: false) { Value(text: $0.mission.outcome?.value) },
    .evidence("evidence", "Evidence", isListed: false, value: \.shownEvidence),
    Column("sources", "Sources", isListed: false) { .list($0.mission.sources.map(\.rawValue)) },
  ]
}
