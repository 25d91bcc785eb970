import Model

extension CitationStyle {
  /// Footnotes of Markdown: a text that says `[^luna-25]` refers to one.
  public static let footnotes = CitationStyle("footnotes", title: "Markdown footnotes", isForPrograms: false)
  {
    $0.map(footnote).joined()
  }

  private static func footnote(_ citation: Citation) -> String {
    let address = citation.address.map {
      "<\($0.replacing("<", with: "%3C").replacing(">", with: "%3E"))>"
    }
    // The title comes first: in quotation marks nothing can pass for the number of a list.
    let parts: [String?] = [
      "“\(escaped(citation.title))”", (citation.author ?? citation.container).map(escaped),
      citation.version.map { "version \(escaped($0))" }, citation.date?.formatted, address,
    ]
    let statement = parts.compactMap(\.self).joined(separator: ", ") + "."
    let remarks = citation.remarks.isEmpty ? "" : " " + escaped(citation.remarks)
    return "[^\(citation.key)]: \(statement)\(remarks)\n"
  }

  /// A text in which nothing is taken for markup, in GitHub's flavour and in Pandoc's.
  private static func escaped(_ text: String) -> String {
    text.inOneLine.unicodeScalars.reduce(into: "") { $0 += (markup.contains($1) ? "\\" : "") + String($1) }
  }

  private static let markup: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "^", "$", "@", "&",
  ]
}
