import Text

extension TableFormat {
  /// A table of Markdown.
  public static let markdown = TableFormat(
    "markdown", fileEnding: "md", title: "Markdown", isBrief: true, comparison: { $0.markdown() }
  ) { table, _ in table.markdown() }
}

extension Table {
  /// The table as Markdown of GitHub's flavour, headed by the titles; numbers stand right.
  public func markdown() -> String {
    let rule = columns.map { $0.alignment == .trailing ? "---:" : "---" }
    var markdown = ""
    func add(_ cells: [String]) { markdown += "| " + cells.joined(separator: " | ") + " |\n" }
    add(columns.map { $0.title.escapedForMarkdown })
    add(rule)
    for row in rows { add(row.map { $0.text.escapedForMarkdown }) }
    return markdown
  }
}
