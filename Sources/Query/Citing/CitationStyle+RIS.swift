import Model

extension CitationStyle {
  /// Records of RIS, which Zotero, EndNote and Mendeley import.
  public static let ris = CitationStyle("ris", title: "RIS") { $0.map(record).joined() }

  private static func record(_ citation: Citation) -> String {
    // A comma ends the last name: a body's name ends with one, and a name with one inside cannot be an author.
    let author = citation.author.flatMap { $0.contains(",") ? nil : $0 + "," }
    let fields = [
      ("TY", type(of: citation.form)), ("ID", citation.key), ("AU", author), ("TI", citation.title),
      ("T2", citation.container), ("PB", author == nil ? citation.author : nil), ("ET", citation.version),
      ("PY", citation.date.map { "\($0.components.year)" }), ("DA", citation.date.map(date)),
      ("Y2", citation.seen.map(date)), ("UR", citation.address), ("N1", citation.note),
      ("N1", citation.annotation), ("ER", ""),
    ]
    return fields.compactMap { tag, value in value.map { "\(tag)  - \($0.inOneLine)\r\n" } }.joined()
  }

  /// Year, month and day are parted by slashes whether known or not, as is what else there may be to say.
  private static func date(_ day: Day) -> String {
    let parts = day.description.split(separator: "-")
    return parts.joined(separator: "/") + String(repeating: "/", count: 4 - parts.count)
  }

  private static func type(of form: Citation.Form) -> String {
    switch form {
    case .page: "ELEC"
    case .news: "NEWS"
    case .entry: "ENCYC"
    case .dataset: "DATA"
    }
  }
}
