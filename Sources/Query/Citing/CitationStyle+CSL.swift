import Model

extension CitationStyle {
  /// CSL-JSON, which citeproc programs read: an array of items, one on a line.
  public static let csl = CitationStyle("csl", title: "CSL-JSON") {
    $0.isEmpty ? "[]\n" : "[\n" + $0.map(item).joined(separator: ",\n") + "\n]\n"
  }

  private static func item(_ citation: Citation) -> String {
    func text(_ text: String?) -> String? { text.map(Table.jsonString) }
    func date(_ day: Day?) -> String? {
      day.map { "{\"date-parts\": [[\($0.knownParts.map(String.init).joined(separator: ", "))]]}" }
    }
    let members = [
      ("id", text(citation.key)), ("type", text(type(of: citation.form))),
      ("author", text(citation.author).map { "[{\"literal\": \($0)}]" }), ("title", text(citation.title)),
      ("container-title", text(citation.container)), ("version", text(citation.version)),
      ("issued", date(citation.date)), ("accessed", date(citation.seen)), ("URL", text(citation.address)),
      ("note", text(citation.note)), ("annote", text(citation.annotation)),
    ]
    return "  {"
      + members.compactMap { name, json in json.map { "\"\(name)\": \($0)" } }.joined(separator: ", ") + "}"
  }

  private static func type(of form: Citation.Form) -> String {
    switch form {
    case .page: "webpage"
    case .news: "article-newspaper"
    case .entry: "entry-encyclopedia"
    case .dataset: "dataset"
    }
  }
}
