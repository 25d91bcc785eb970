public import Model
import Search

extension PhaseRow: Listable {
  /// What one phase and several are called.
  public static let noun = (one: "phase", many: "phases")
  /// The facets of phases.
  public static let facets: [Facet] = [.coalition, .status, .evidence]

  /// The values that a facet can have for phases.
  public static func vocabulary(of facet: Facet) -> [String]? {
    facet == .status ? PhaseStatus.allCases.map(\.rawValue) + [Facet.unstated] : facet.vocabulary
  }

  /// The phase's values of a facet.
  public func values(of facet: Facet) -> [String] {
    switch facet {
    case .coalition: [phase.coalition.rawValue]
    case .status: [status?.rawValue ?? Facet.unstated]
    case .evidence: [phase.status.evidence.rawValue]
    case .region, .level, .type, .operator, .kind: []
    }
  }

  /// The columns of phases; lists show the first ones.
  public static let columns: [Column<PhaseRow>] = [
    Column("coalition", "Coalition") { Value(text: $0.phase.coalition.name) },
    Column("name", "Name") { Value(text: $0.phase.name.value) },
    Column("start", "Start") { Value(day: $0.start) },
    Column("end", "End") { Value(day: $0.end) },
    .ranked("status", "Status", in: PhaseStatus.allCases, value: \.status),
    // As many flown come first by the smaller number of missions: the phase that is nearer to its end.
    Column(
      "progress", "Missions flown", alignment: .trailing,
      sortValue: { .decimal(Double($0.flown) - Double($0.missions) / 1_000) },
      value: { .text("\($0.flown)/\($0.missions)") }),
    Column("id", "ID", isListed: false) { Value(text: $0.id.rawValue) },
    Column("order", "Order", alignment: .trailing, isListed: false) { .number($0.phase.order) },
    Column("native-name", "Native name", isListed: false) { .list($0.phase.nativeNames.map(\.text)) },
    Column("flown", "Flown", alignment: .trailing, isListed: false) { .number($0.flown) },
    Column("missions", "Missions", alignment: .trailing, isListed: false) { .number($0.missions) },
    Column("rival-dates", "Rival dates", isListed: false) { .flag($0.hasRivalDates) },
    .evidence("evidence", "Evidence", isListed: false) { $0.phase.status.evidence },
    Column("objectives", "Objectives", isListed: false) { .list($0.phase.objectives.map(\.text)) },
    Column("capabilities", "Capabilities", isListed: false) { .list($0.phase.capabilities.map(\.text)) },
    Column("infrastructure", "Infrastructure", isListed: false) {
      .list($0.phase.infrastructure.map(\.text))
    },
    Column("sources", "Sources", isListed: false) { .list($0.phase.sources.map(\.rawValue)) },
  ]
}

extension PhaseRow: Findable {
  /// The phase.
  public var record: RecordID { .phase(id) }
  /// What the data says of it.
  public var content: any Record { phase }

  /// Coalition and dates.
  public var detail: String {
    let dates = [start, end].compactMap { $0?.formatted }.joined(separator: " to ")
    return [phase.coalition.name, dates].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
