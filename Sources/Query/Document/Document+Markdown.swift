import Text

extension Document {
  /// The text as Markdown of GitHub's flavour, which Pandoc reads too. Figures are drawn in characters.
  package var markdown: String {
    var parts = ["# \(title.escapedForMarkdown)", standing.escapedForMarkdown]
    parts += blocks.map(Self.markdown)
    if !notes.isEmpty {
      let footnotes = notes.enumerated().map { $0.element.footnote(named: "\($0.offset + 1)") }
      parts.append(String(footnotes.joined().dropLast()))
    }
    if !colophon.isEmpty { parts.append(colophon.escapedForMarkdown) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func markdown(_ block: Block) -> String {
    switch block {
    case .heading(let level, let text):
      String(repeating: "#", count: level) + " " + text.escapedForMarkdown
    case .paragraph(let passage): markdown(passage)
    case .list(let items): items.map { "- " + markdown($0) }.joined(separator: "\n")
    case .table(let grid): markdown(grid)
    case .figure(let figure): "\(figure.title.escapedForMarkdown):\n\n" + fenced(figure.text)
    }
  }

  private static func markdown(_ passage: Passage) -> String {
    let lead = passage.lead.map {
      "**\($0.inOneLine.escapedForMarkdown)**\(passage.text.isEmpty ? "" : ": ")"
    }
    let notes = passage.notes.map { "[^\($0)]" }.joined()
    // What would begin a list or a heading of its own stands behind a backslash.
    let isBullet = lead == nil && ["-", "+"].contains(passage.text.first)
    let number = passage.text.prefix { $0.isASCII && $0.isNumber }
    let isNumbered =
      lead == nil && !number.isEmpty && [".", ")"].contains(passage.text.dropFirst(number.count).first)
    var text = (isBullet ? "\\" : "") + passage.text.escapedForMarkdown
    if isNumbered { text = number + "\\" + text.dropFirst(number.count) }
    return (lead ?? "") + text + notes
  }

  private static func markdown(_ grid: Grid) -> String {
    "\(grid.caption.escapedForMarkdown):\n\n"
      + Table.markdown(heads: grid.columns, rows: grid.rows.map { $0.map(markdown) })
  }

  /// A text as it is, between fences longer than any in it.
  private static func fenced(_ text: String) -> String {
    var fence = "```"
    while text.contains(fence) { fence += "`" }
    return "\(fence)text\n\(text)\n\(fence)"
  }
}

extension String {
  /// A text in which nothing is taken for markup, in GitHub's flavour and in Pandoc's.
  var escapedForMarkdown: String {
    inOneLine.unicodeScalars.reduce(into: "") { $0 += (Self.markup.contains($1) ? "\\" : "") + String($1) }
  }

  private static let markup: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "^", "$", "@", "&",
  ]
}
