public import Model

extension MissionRow: Listable {
  /// What one mission and several are called.
  public static let noun = (one: "mission", many: "missions")
  /// The facets of missions.
  public static let facets: [Facet] = [.coalition, .status, .type, .operator, .evidence]

  /// Status and evidence depend on the day.
  public static let lastingFacets: Set<Facet> = [.coalition, .type, .operator]
  /// Those that people sort by which do not depend on the day.
  public static let lastingColumns: Set<String> = ["name", "native-name", "operator", "types", "site"]

  /// The values that a facet can have for missions.
  public static func vocabulary(of facet: Facet) -> [String]? {
    facet == .status ? Status.allCases.map(\.rawValue) : facet.vocabulary
  }

  /// The evidence that lists show: the weaker of what is shown of launch and status.
  public var shownEvidence: Evidence {
    guard let launch else { return mission.status.evidence }
    return min(launch.evidence, mission.status.evidence)
  }

  /// The mission's values of a facet.
  public func values(of facet: Facet) -> [String] {
    switch facet {
    case .coalition:
      CoalitionValue.values(
        ilrs: coalition == .ilrs, artemis: coalition == .artemis
      ).map(\.rawValue)
    case .status: [status.rawValue]
    case .type: mission.types.value
    case .operator: mission.operators.value
    case .evidence: [shownEvidence.rawValue]
    case .region, .level, .kind: []
    }
  }
}

extension MissionRow: Findable {
  /// The mission.
  public var record: RecordID { .mission(id) }
  /// What the data says of it.
  public var content: any Record { mission }

  /// Operators, launch and status.
  public var detail: String {
    var words = [mission.operators.value.joined(separator: ", ")]
    if let date = launchDate { words.append(date.formatted) }
    words.append(Facet.status.label(of: status.rawValue))
    return words.joined(separator: ", ")
  }
}
