public import Model
public import Search
public import Text

extension TimelineRow: Listable {
  /// The texts that a search looks at; the first is the name.
  public var searchTexts: [SearchText] { either(\.searchTexts, \.searchTexts) }

  /// The phase itself; the phases that a mission is part of or supports.
  private var allPhases: [String] {
    either({ [$0.id] }, { $0.phases + $0.relatedPhases }).map(\.rawValue)
  }

  private var mission: MissionRow? { if case .mission(let row) = self { row } else { nil } }

  /// The columns of the timeline; lists show the first ones.
  public static let columns: Columns<TimelineRow> = [
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
    ) { Value(day: $0.start) },
    Column("end", "To") { Value(day: $0.end) },
    Column(
      "status", "Status",
      facet: FacetRule(
        .status,
        order: PhaseStatus.allCases.map(\.rawValue)
          + MissionRow.Status.allCases.map(\.rawValue).filter { PhaseStatus(rawValue: $0) == nil }
      ) { [$0.status ?? Facet.unstated] },
      // Missions stand below their phase: their marks are set in.
      cell: ListCell(2...2, heading: "", rank: -1) {
        RoledText(($0.mission == nil ? "" : " ") + $0.mark.symbol, $0.mark.role)
      }, speech: { _ in "" }
    ) { Value(text: $0.status) },
    .exported("id", "ID") { Value(text: $0.id.text) },
    Column(
      "types", "Types", isListed: false, facet: FacetRule(.type) { $0.mission?.types ?? [] }
    ) {
      .list($0.mission?.types ?? [])
    },
    Column(
      "operator", "Operator", isListed: false,
      facet: FacetRule(.operator) { $0.mission?.operators ?? [] }
    ) { .list($0.mission?.operators ?? []) },
    Column(
      "phases", "Phases", isListed: false, facet: FacetRule(.phase, isOffered: false) { $0.allPhases }
    ) { .list($0.allPhases) },
    .exported("launch-kind", "Launch date is") { Value(text: $0.mission?.launch?.kind.rawValue) },
    .exported("claimed-starts", "Claimed beginnings") { .list($0.claimedStarts.map(\.description)) },
    .exported("claimed-ends", "Claimed ends") { .list($0.claimedEnds.map(\.description)) },
    .exported("rival-dates", "Conflicting dates") { .flag($0.hasRivalDates) },
    .exported("slipped-from", "Slipped from") { .list($0.slips.map(\.description)) },
    .exported("sources", "Sources") { .list($0.sources.map(\.rawValue)) },
  ]
}

extension TimelineRow {
  /// The mark of its state.
  public var mark: (symbol: String, role: Role) {
    either(
      { $0.status.map { (Marks.symbol($0), $0.role) } ?? (Marks.symbol(.unstated), "status.unstated") },
      { (Marks.symbol($0.status), $0.status.role) })
  }

  /// Its time, no more exact than it is known.
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
