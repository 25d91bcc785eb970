public import Model

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
        ilrs: mission.coalition == .ilrs, artemis: mission.coalition == .artemis
      ).map(\.rawValue)
    case .status: [status.rawValue]
    case .type: mission.types.value
    case .operator: mission.operators.value
    case .evidence: [shownEvidence.rawValue]
    case .region, .level, .kind: []
    }
  }

  /// The texts that a search looks at; the first is the name.
  public var searchTexts: [SearchText] {
    var texts = [SearchText("name", mission.name, role: .name)]
    texts += mission.aliases.map { SearchText("alias", $0, role: .alias) }
    texts += mission.nativeNames.map { SearchText("native name", $0.text, role: .alias) }
    texts.append(SearchText("id", id.rawValue, role: .code))
    let properties: [(String, [String])] = [
      ("operator", mission.operators.value),
      ("organisation", mission.organisations),
      ("type", mission.types.value),
      ("nation", mission.nations?.value.map(\.rawValue) ?? []),
      ("phase", (mission.phases + mission.relatedPhases).map(\.rawValue)),
      ("site", [mission.site?.name].compactMap(\.self)),
      ("vehicle", [mission.vehicle?.value].compactMap(\.self)),
    ]
    for (field, values) in properties {
      texts += values.map { SearchText(field, $0, role: .property) }
    }
    texts.append(SearchText("status", mission.status.text, role: .prose))
    if let outcome = mission.outcome { texts.append(SearchText("outcome", outcome.value, role: .prose)) }
    texts += mission.notes.map { SearchText("note", $0.text, role: .prose) }
    return texts
  }
}

extension MissionRow: Findable {
  var record: RecordID { .mission(id) }

  var detail: String {
    var words = [mission.operators.value.joined(separator: ", ")]
    if let date = launch?.date { words.append(date.formatted) }
    words.append(Facet.status.label(of: status.rawValue))
    return words.joined(separator: ", ")
  }
}
