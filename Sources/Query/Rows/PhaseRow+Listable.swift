public import Model
import Search
import Text

extension PhaseRow: Listable {
  /// The columns of phases; lists show the first ones.
  public static let columns: Columns<PhaseRow> = [
    .coalition { $0.phase.coalition },
    Column("name", "Phase", cell: ListCell(14...30, isFlexible: true)) { Value(text: $0.name) },
    Column("start", "From", cell: ListCell(11...11, priority: 2)) { Value(day: $0.start) },
    Column(
      "end", "To",
      cell: ListCell(12...12, priority: 2) {
        RoledText($0.end?.formatted ?? "–").marked(hasRivalDates: $0.hasRivalDates)
      }
    ) { Value(day: $0.end) },
    .ranked(
      "status", "Status", in: PhaseStatus.allCases, facet: .status, hasUnstated: true,
      cell: ListCell(11...11, priority: 1) { row in
        row.status.map { RoledText(Marks.symbol($0), $0.words, $0.role) } ?? RoledText("–", "text.muted")
      }, value: \.status),
    // With as many flown, fewer missions come first: the phase nearer to its end.
    Column(
      "progress", "Missions flown", alignment: .trailing,
      sortValue: { .decimal(Double($0.flown) - Double($0.missions) / 1_000) },
      cell: ListCell(5...5, priority: 3, heading: "Flown") {
        RoledText($0.missions == 0 ? "–" : "\($0.flown)/\($0.missions)", "text.muted")
      },
      value: { $0.missions == 0 ? .none : .text("\($0.flown)/\($0.missions)") }),
    .exported("id", "ID") { Value(text: $0.id.rawValue) },
    .exported("order", "Order", alignment: .trailing) { .number($0.phase.order) },
    .exported("native-name", "Native name") { .list($0.nativeNames) },
    .exported("flown", "Flown", alignment: .trailing) { .number($0.flown) },
    .exported("missions", "Missions", alignment: .trailing) { .number($0.missions) },
    .exported("rival-dates", "Conflicting dates") { .flag($0.hasRivalDates) },
    .evidence(isListed: false, facet: .evidence) { $0.lastHeard?.evidence },
    .exported("objectives", "Objectives") { .list($0.texts(\.objectives)) },
    .exported("capabilities", "Capabilities") { .list($0.texts(\.capabilities)) },
    .exported("infrastructure", "Infrastructure") { .list($0.texts(\.infrastructure)) },
    .exported("sources", "Sources") { .list($0.content.sources.map(\.rawValue)) },
  ]
}

extension PhaseRow: Findable {
  /// The phase.
  public var record: RecordID { .phase(id) }

  /// Coalition and dates.
  public var detail: String {
    let dates = [start, end].compactMap { $0?.formatted }.joined(separator: " to ")
    return [phase.coalition.name, dates].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
