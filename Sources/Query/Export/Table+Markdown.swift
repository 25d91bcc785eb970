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
    add(columns.map { Self.markdownCell($0.title) })
    add(rule)
    for row in rows { add(row.map { Self.markdownCell($0.text) }) }
    return markdown
  }

  /// A text that neither ends the cell nor is taken for a tag.
  private static func markdownCell(_ text: String) -> String {
    var cell = ""
    for character in text {
      switch character {
      case "|": cell += "\\|"
      case "\\": cell += "\\\\"
      case "<": cell += "&lt;"
      case _ where character.isNewline: cell += " "
      default: cell.append(character)
      }
    }
    return cell
  }
}
