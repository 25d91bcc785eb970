public import Model
public import Search

extension TimelineRow: Listable {
  /// What one phase or mission and several are called.
  public static let noun = (one: "phase or mission", many: "phases and missions")
  /// The facets of phases and missions together.
  public static let facets: [Facet] = [.coalition, .status, .type, .operator]

  /// The values that a facet can have for phases or missions.
  public static func vocabulary(of facet: Facet) -> [String]? {
    guard facet == .status else { return facet.vocabulary }
    return PhaseStatus.allCases.map(\.rawValue)
      + (MissionRow.vocabulary(of: .status) ?? []).filter { PhaseStatus(rawValue: $0) == nil }
  }

  /// The values of a facet.
  public func values(of facet: Facet) -> [String] {
    switch self {
    case .phase(let row): row.values(of: facet)
    case .mission(let row): row.values(of: facet)
    }
  }

  /// The texts that a search looks at; the first is the name.
  public var searchTexts: [SearchText] {
    switch self {
    case .phase(let row): row.searchTexts
    case .mission(let row): row.searchTexts
    }
  }

  private var kind: String {
    switch self {
    case .phase: "phase"
    case .mission: "mission"
    }
  }

  private var recordID: String {
    switch self {
    case .phase(let row): row.id.rawValue
    case .mission(let row): row.id.rawValue
    }
  }

  /// What the date of a launch is: flown, planned; nothing for phases.
  private var launchKind: String? {
    switch self {
    case .phase: nil
    case .mission(let row): row.launch?.kind.rawValue
    }
  }

  /// The columns of the timeline; lists show the first ones.
  public static let columns: [Column<TimelineRow>] = [
    Column("kind", "Kind") { Value(text: $0.kind) },
    Column("coalition", "Coalition") { Value(text: $0.coalition?.name) },
    Column("name", "Name") { Value(text: $0.name) },
    Column("start", "From") { Value(day: $0.start) },
    Column("end", "To") { Value(day: $0.end) },
    Column("status", "Status") { Value(text: $0.status) },
    Column("id", "ID", isListed: false) { Value(text: $0.recordID) },
    Column("launch-kind", "Launch date is", isListed: false) { Value(text: $0.launchKind) },
    Column("claimed-starts", "Claimed beginnings", isListed: false) {
      .list($0.claimedStarts.map(\.description))
    },
    Column("claimed-ends", "Claimed ends", isListed: false) { .list($0.claimedEnds.map(\.description)) },
    Column("rival-dates", "Rival dates", isListed: false) { .flag($0.hasRivalDates) },
    Column("slipped-from", "Slipped from", isListed: false) { .list($0.slips.map(\.description)) },
    Column("sources", "Sources", isListed: false) { .list($0.sources.map(\.rawValue)) },
  ]
}
