package import Model
package import Search
package import Text

extension PhaseRow: Findable, Listable {
  package static let columns: Columns<PhaseRow> = [
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

  package var record: RecordID { .phase(id) }

  package var detail: String {
    let dates = [start, end].compactMap { $0?.formatted }.joined(separator: " to ")
    return [phase.coalition.name, dates].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension TimelineRow: Listable {
  package var searchTexts: [SearchText] { either(\.searchTexts, \.searchTexts) }

  /// The phase itself; the phases that a mission is part of or supports.
  private var allPhases: [String] { either({ [$0.id] }, { $0.phases + $0.relatedPhases }).map(\.rawValue) }
  private var mission: MissionRow? { if case .mission(let row) = self { row } else { nil } }

  package static let columns: Columns<TimelineRow> = [
    Column("kind", "Kind") { Value(text: $0.id.kind) },
    .coalition(isInNeither: { $0.mission?.isOfNeither ?? true }) { $0.coalition },
    Column(
      "name", "Phase or mission",
      cell: ListCell(12...22, isFlexible: true) {
        RoledText($0.name, $0.mission == nil ? "text.strong" : "text")
      },
      speech: { "\($0.name), \(Facet.status.label(of: $0.status ?? Facet.unstated))" }
    ) { Value(text: $0.name) },
    Column(
      "start", "From",
      cell: ListCell(11...12, heading: "When") {
        RoledText($0.time, "text.muted").marked(hasRivalDates: $0.hasRivalDates)
      }
    ) { Value(day: $0.start, announced: $0.mission?.launch?.announced) },
    Column("end", "To") { Value(day: $0.end) },
    Column(
      "status", "Status",
      facet: FacetRule(
        .status,
        order: (PhaseStatus.allCases.map(\.rawValue) + MissionRow.Status.allCases.map(\.rawValue)).distinct
          + ["slipped"]
      ) { [$0.status ?? Facet.unstated] + ($0.slips.isEmpty ? [] : ["slipped"]) },
      // Missions stand below their phase: their marks are set in.
      cell: ListCell(2...2, heading: "", rank: -1) {
        RoledText(($0.mission == nil ? "" : " ") + $0.mark.symbol, $0.mark.role)
      }, speech: { _ in "" }
    ) { Value(text: $0.status) },
    .exported("id", "ID") { Value(text: $0.id.text) },
    .set("types", "Types", of: .type) { $0.mission?.types ?? [] },
    .set("operator", "Operator", of: .operator) { $0.mission?.operators ?? [] },
    .set("phases", "Phases", of: .phase, isOffered: false) { $0.allPhases },
    .exported("launch-kind", "Launch date is") { Value(text: $0.mission?.launch?.kind.rawValue) },
    .exported("claimed-starts", "Claimed beginnings") { .list($0.claimedStarts.map(\.description)) },
    .exported("claimed-ends", "Claimed ends") { .list($0.claimedEnds.map(\.description)) },
    .exported("rival-dates", "Conflicting dates") { .flag($0.hasRivalDates) },
    .exported("slipped-from", "Slipped from") { .list($0.slips.map(\.description)) },
    .exported("sources", "Sources") { .list($0.sources.map(\.rawValue)) },
  ]

  package var mark: (symbol: String, role: Role) {
    either(
      { $0.status.map { (Marks.symbol($0), $0.role) } ?? (Marks.symbol(.unstated), "status.unstated") },
      { (Marks.symbol($0.status), $0.status.role) })
  }

  fileprivate var time: String {
    switch self {
    case .phase(let row):
      switch (row.start, row.end) {
      case (let start?, let end?) where start == end: start.formatted
      case (let start?, let end?) where start.components.year == end.components.year:
        "\(start.components.year)"
      case (let start?, let end?): "\(start.components.year)–\(end.components.year)"
      case (let start?, nil): "from \(start.components.year)"
      case (nil, let end?): "to \(end.components.year)"
      case (nil, nil): "–"
      }
    case .mission(let row): row.launch?.announced?.formatted ?? "–"
    }
  }
}

extension HistoryRow: Listable {
  package var searchTexts: [SearchText] {
    [SearchText("title", history.title, role: .name), SearchText("id", id.rawValue, role: .code)]
      + history.records.map { SearchText("record", $0.text, role: .property) }
      + steps.filter { !$0.voice.isEmpty }.map { SearchText("announced by", $0.announcer, role: .property) }
      + steps.compactMap(\.text).map { SearchText("step", $0, role: .prose) }
  }

  /// The columns of date histories; lists show the first ones. Those of the steps have an entry for each, in order.
  package static let columns: Columns<HistoryRow> = [
    .coalition(order: [.ilrs, .artemis, .none]) { $0.coalition },
    Column("title", "Date of") { Value(text: $0.history.title) },
    Column("slips", "Slips", alignment: .trailing) { .number($0.slips.count) },
    Column("moved", "Moved", sortValue: { $0.shift.map { .number($0.days) } ?? .none }) { row in
      Value(text: row.shift.map { $0.formatted + (row.isRedefined ? ", redefined" : "") })
    },
    Column("dates", "Dates") { Value(text: $0.chain) },
    .exported("moves", "Slipped by") { row in
      .list(row.slips.map { "\($0.date.formatted): \($0.step.announcer), \($0.step.said.formatted)" })
    },
    .exported("first", "First date") { Value(day: $0.dates.first?.date) },
    .exported("last", "Current date") { Value(day: $0.standing?.date?.date) },
    .exported("state", "State") { Value(text: $0.state) },
    .exported("moved-days", "Moved by days", alignment: .trailing) {
      $0.shift.map { .number($0.days) } ?? .none
    },
    .exported("redefined", "Redefined") { .flag($0.isRedefined) },
    .exported("event", "Event") { Value(text: $0.history.event.rawValue) },
    .exported("id", "ID") { Value(text: $0.id.rawValue) },
    .exported("records", "Records") { .list($0.history.records.map(\.text)) },
    .exported("step-kinds", "Kinds of steps") { .list($0.steps.map(\.kind.rawValue)) },
    .exported("step-dates", "Dates of steps") { .list($0.steps.map { $0.date?.description ?? "none" }) },
    .exported("step-days", "Days of steps") { .list($0.steps.map(\.said.description)) },
    .exported("step-voices", "Announcers of steps") {
      .list($0.steps.map { $0.kind == .flown ? "none" : $0.announcer })
    },
    .evidence(isListed: false, facet: .evidence) { $0.steps.map(\.evidence).min() },
    .exported("sources", "Sources") { .sources(of: $0.steps) },
  ]

  /// Whether it flew, a date stands, or why none does.
  private var state: String? {
    guard let standing else { return nil }
    return standing.kind == .flown || standing.date == nil ? standing.kind.rawValue : "planned"
  }
}
