import Model

extension CitationStyle {
  /// Records of RIS, which Zotero, EndNote and Mendeley import.
  public static let ris = CitationStyle("ris", title: "RIS") { $0.map(record).joined() }

  private static func record(_ citation: Citation) -> String {
    // A comma parts the last name from the first: a body's name ends with one, and a name with one inside cannot be an author.
    let author = citation.author.flatMap { $0.contains(",") ? nil : $0 + "," }
    let parts = citation.date?.description.split(separator: "-") ?? []
    let fields = [
      ("TY", type(of: citation.form)), ("ID", citation.key), ("AU", author), ("TI", citation.title),
      ("T2", citation.container), ("PB", author == nil ? citation.author : nil), ("ET", citation.version),
      ("PY", parts.first.map(String.init)),
      // Year, month and day are parted by slashes whether known or not, as is what else there may be to say.
      (
        "DA",
        parts.isEmpty ? nil : parts.joined(separator: "/") + String(repeating: "/", count: 4 - parts.count)
      ),
      ("UR", citation.address), ("N1", citation.note), ("N1", citation.annotation), ("ER", ""),
    ]
    return fields.compactMap { tag, value in value.map { "\(tag)  - \($0.inOneLine)\r\n" } }.joined()
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
