import Search

/// The texts of a record, of all roles.
func record(
  _ name: String, aliases: [String] = [], id: String = "x", operators: [String] = [], about: String = ""
) -> [SearchText] {
  [SearchText("name", name, role: .name)]
    + aliases.map { SearchText("alias", $0, role: .alias) }
    + [SearchText("id", id, role: .code)]
    + operators.map { SearchText("operator", $0, role: .property) }
    + [SearchText("about", about, role: .prose)]
}

/// The names of the records that a search finds, best first; of equals the first.
func names(_ text: String, in records: [[SearchText]]) -> [String] {
  let pattern = SearchPattern(text)
  let scores = records.map { pattern.score(of: FoldedTexts($0)) }
  let found = records.indices.filter { scores[$0] != nil }
  return found.sorted { (scores[$1] ?? 0, $0) < (scores[$0] ?? 0, $1) }.map { records[$0][0].text }
}

/// The match of a search in a text alone; nil where it does not match.
func match(_ text: String, in other: String, role: SearchText.Role) -> Match? {
  Match(of: [SearchText("\(role)", other, role: role)], SearchPattern(text))
}

/// The match of a search in a name alone; nil where it does not match.
func nameMatch(_ text: String, in name: String) -> Match? { match(text, in: name, role: .name) }
