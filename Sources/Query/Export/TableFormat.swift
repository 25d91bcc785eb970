import Text

/// A format of tables. Commands print it under its name, the explorer writes files with its ending.
public struct TableFormat: Sendable {
  /// What names it in commands.
  public let name: String
  /// The ending of its files.
  public let fileEnding: String
  /// What people call it.
  public let title: String
  /// Whether programs read it, so that every character counts.
  public let isForPrograms: Bool
  /// Whether spreadsheets read it, which run some texts as formulas.
  public let isForSpreadsheets: Bool
  /// Whether it is for the eye, where fewer columns say more.
  public let isBrief: Bool
  /// A table in this format; the flag puts an apostrophe before texts that a spreadsheet would run as formulas.
  public let text: @Sendable (_ table: Table, _ guardsFormulas: Bool) -> String
  /// A comparison in this format; nil if it takes only rows.
  public let comparison: (@Sendable (ComparisonText) -> String)?

  init(
    _ name: String, fileEnding: String, title: String, isForPrograms: Bool = false,
    isForSpreadsheets: Bool = false, isBrief: Bool = false,
    comparison: (@Sendable (ComparisonText) -> String)? = nil,
    text: @escaping @Sendable (Table, Bool) -> String
  ) {
    self.name = name
    self.fileEnding = fileEnding
    self.title = title
    self.isForPrograms = isForPrograms
    self.isForSpreadsheets = isForSpreadsheets
    self.isBrief = isBrief
    self.comparison = comparison
    self.text = text
  }

  /// Every format, in the order in which they are offered.
  public static let all: [TableFormat] = [.csv, .tsv, .json, .markdown, .plain]
}

extension TableFormat {
  /// Tab-separated values.
  public static let tsv = TableFormat(
    "tsv", fileEnding: "tsv", title: "TSV", isForPrograms: true, isForSpreadsheets: true
  ) { $0.tsv(guardingFormulas: $1) }
}

extension Table {
  /// The table as tab-separated values: a line of keys, then the rows, with values as in CSV. Tabs, line breaks and
  /// backslashes are escaped: `\t`, `\n`, `\r` and `\\`.
  public func tsv(guardingFormulas guardsFormulas: Bool = false) -> String {
    let records = rows.map { $0.map { Self.tsvField(guardsFormulas ? Self.guarded($0) : $0.text) } }
    return ([columns.map(\.key)] + records).map { $0.joined(separator: "\t") + "\n" }.joined()
  }

  private static let tsvEscapes: [Unicode.Scalar: String] = [
    "\t": #"\t"#, "\n": #"\n"#, "\r": #"\r"#, "\\": #"\\"#,
  ]

  private static func tsvField(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { tsvEscapes[$0] != nil }) else { return text }
    return text.unicodeScalars.map { tsvEscapes[$0] ?? String($0) }.joined()
  }
}

extension TableFormat {
  /// Lines of text.
  public static let plain = TableFormat("plain", fileEnding: "txt", title: "text", comparison: { $0.plain() })
  {
    table, _ in table.plain()
  }
}

extension Table {
  /// The table as lines of `title: value`, a blank line between records, for screen readers and line tools. Every record
  /// has the same lines, even for empty values.
  public func plain() -> String {
    var plain = ""
    for (index, row) in rows.enumerated() {
      if index > 0 { plain += "\n" }
      for (header, value) in zip(columns, row) {
        let text = value.text.inOneLine
        plain += text.isEmpty ? "\(header.title):\n" : "\(header.title): \(text)\n"
      }
    }
    return plain
  }
}

extension String {
  /// The text with a space for every line break, so that no part passes for a line of its own.
  var inOneLine: String {
    if utf8.allSatisfy({ $0 &- 0x20 < 0x5F }) { return self }
    return contains(where: \.isNewline) ? String(map { $0.isNewline ? " " : $0 }) : self
  }
}

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
