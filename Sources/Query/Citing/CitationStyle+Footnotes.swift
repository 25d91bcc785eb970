import Model

extension CitationStyle {
  /// Footnotes of Markdown: a text that says `[^luna-25]` refers to one.
  public static let footnotes = CitationStyle("footnotes", title: "Markdown footnotes", isForPrograms: false)
  {
    $0.map { footnote($0, named: $0.key) }.joined()
  }

  /// A citation as the footnote of that name.
  static func footnote(_ citation: Citation, named name: String) -> String {
    let address = citation.address.map {
      "<\($0.replacing("<", with: "%3C").replacing(">", with: "%3E"))>"
    }
    // The title comes first: in quotation marks nothing can pass for the number of a list.
    let parts: [String?] = [
      "“\(citation.title.escapedForMarkdown)”",
      (citation.author ?? citation.container).map(\.escapedForMarkdown),
      citation.version.map { "version \($0.escapedForMarkdown)" }, citation.date?.formatted, address,
    ]
    let statement = parts.compactMap(\.self).joined(separator: ", ") + "."
    let remarks = citation.remarks.isEmpty ? "" : " " + citation.remarks.escapedForMarkdown
    return "[^\(name)]: \(statement)\(remarks)\n"
  }
}
