public import Model
public import Search

extension MissionRow: Listable {
  /// The evidence that lists show: the weaker of what is shown of launch and status.
  public var shownEvidence: Evidence? {
    [launch?.evidence, lastHeard?.evidence].compactMap(\.self).min()
  }
}

extension MissionRow: Findable {
  /// The mission.
  public var record: RecordID { .mission(id) }
  /// Operators, launch and status.
  public var detail: String {
    var words = operators.isEmpty ? [] : [operators.joined(separator: ", ")]
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
    for (label, id) in [("COSPAR", cospar), ("NORAD", norad)] {
      if let id { texts.append(SearchText(label, id.value, role: .code)) }
    }
    texts += (operators.value + handovers.flatMap(\.value)).map {
      SearchText("operator", $0, role: .property)
    }
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
