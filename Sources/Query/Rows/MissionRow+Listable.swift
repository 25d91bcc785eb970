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

  /// The name, as the first text that a search looks at.
  public var nameText: SearchText? { SearchText("name", mission.name, role: .name) }

  /// The texts that a search looks at; the first is the name.
  public var searchTexts: [SearchText] {
    var texts: [SearchText] = []
    forEachSearchText { texts.append($0) }
    return texts
  }

  /// Gives the texts that a search looks at one after the other, the name first.
  public func forEachSearchText(_ visit: (SearchText) -> Void) {
    visit(SearchText("name", mission.name, role: .name))
    for alias in mission.aliases { visit(SearchText("alias", alias, role: .alias)) }
    for name in mission.nativeNames { visit(SearchText("native name", name.text, role: .alias)) }
    visit(SearchText("id", id.rawValue, role: .code))
    forEachProperty { visit(SearchText($0, $1, role: .property)) }
    visit(SearchText("status", mission.status.text, role: .prose))
    if let outcome = mission.outcome { visit(SearchText("outcome", outcome.value, role: .prose)) }
    for note in mission.notes { visit(SearchText("note", note.text, role: .prose)) }
  }

  private func forEachProperty(_ visit: (String, String) -> Void) {
    for value in mission.operators.value { visit("operator", value) }
    for value in mission.organisations { visit("organisation", value) }
    for value in mission.types.value { visit("type", value) }
    for value in mission.nations?.value ?? [] { visit("nation", value.rawValue) }
    for value in mission.phases { visit("phase", value.rawValue) }
    for value in mission.relatedPhases { visit("phase", value.rawValue) }
    if let site = mission.site { visit("site", site.name) }
    if let vehicle = mission.vehicle { visit("vehicle", vehicle.value) }
  }
}

extension MissionRow: Findable {
  var record: RecordID { .mission(id) }

  var detail: String {
    var words = [mission.operators.value.joined(separator: ", ")]
    if let date = launchDate { words.append(date.formatted) }
    words.append(Facet.status.label(of: status.rawValue))
    return words.joined(separator: ", ")
  }
}
