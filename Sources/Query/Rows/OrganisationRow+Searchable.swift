public import Model
public import Search

extension OrganisationRow: Searchable {
  /// The texts that a search looks at; the first is the name.
  public var searchTexts: [SearchText] {
    var texts = [SearchText("name", organisation.name, role: .name)]
    if let short = organisation.short { texts.append(SearchText("short name", short, role: .alias)) }
    texts.append(SearchText("id", id.rawValue, role: .code))
    texts.append(SearchText("kind", organisation.kind, role: .property))
    if let home = organisation.home { texts.append(SearchText("home", home.rawValue, role: .property)) }
    if let note = organisation.note { texts.append(SearchText("note", note, role: .prose)) }
    texts += organisation.claims.compactMap(\.text).map { SearchText("claim", $0, role: .prose) }
    return texts
  }
}

extension OrganisationRow: Findable {
  var record: RecordID { .organisation(id) }

  var detail: String {
    let coalition = organisation.coalition.name
    let since = date.map { "\(coalition) \($0.formatted)" } ?? coalition
    return "\(organisation.kind), \(since)"
  }
}
