public import Model
public import Search

extension MissionRow: Listable {
  /// What one mission and several are called.
  public static let noun = (one: "mission", many: "missions")
  /// The facets of missions.
  public static let facets: [Facet] = [.coalition, .status, .type, .operator, .evidence]

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

extension Mission: Searchable {
  /// The texts that a search looks at; the first is the name.
  public var searchTexts: [SearchText] {
    var texts = [SearchText("name", name, role: .name)]
    texts += aliases.map { SearchText("alias", $0, role: .alias) }
    texts += nativeNames.map { SearchText("native name", $0.text, role: .alias) }
    texts.append(SearchText("id", id.rawValue, role: .code))
    texts += operators.value.map { SearchText("operator", $0, role: .property) }
    texts += organisations.map { SearchText("organisation", $0, role: .property) }
    texts += types.value.map { SearchText("type", $0, role: .property) }
    texts += (nations?.value ?? []).map { SearchText("nation", $0.rawValue, role: .property) }
    texts += (phases + relatedPhases).map { SearchText("phase", $0.rawValue, role: .property) }
    if let site { texts.append(SearchText("site", site.name, role: .property)) }
    if let vehicle { texts.append(SearchText("vehicle", vehicle.value, role: .property)) }
    texts.append(SearchText("status", status.text, role: .prose))
    if let outcome { texts.append(SearchText("outcome", outcome.value, role: .prose)) }
    texts += notes.map { SearchText("note", $0.text, role: .prose) }
    return texts
  }
}
