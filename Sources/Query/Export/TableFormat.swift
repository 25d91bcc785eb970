import Text

/// A format of tables. Commands print it under its name, the explorer writes files with its ending.
public struct TableFormat: Sendable {
  package let name: String
  package let fileEnding: String
  package let title: String
  /// Whether programs read it, so that every character counts.
  package var isForPrograms = false
  /// Whether spreadsheets read it, which run some texts as formulas.
  package var isForSpreadsheets = false
  /// Whether it is for the eye, where fewer columns say more.
  package var isBrief = false
  /// A comparison in this format; nil if it takes only rows.
  package var comparison: (@Sendable (ComparisonText) -> String)?
  /// A table in this format; the flag puts an apostrophe before texts that a spreadsheet would run as formulas.
  package let text: @Sendable (_ table: Table, _ guardsFormulas: Bool) -> String
  package static let all: [TableFormat] = [.csv, .tsv, .json, .markdown, .plain]

  package static let csv = TableFormat(
    name: "csv", fileEnding: "csv", title: "CSV", isForPrograms: true, isForSpreadsheets: true
  ) { $0.csv(guardingFormulas: $1) }
  package static let tsv = TableFormat(
    name: "tsv", fileEnding: "tsv", title: "TSV", isForPrograms: true, isForSpreadsheets: true
  ) { $0.tsv(guardingFormulas: $1) }
  package static let json = TableFormat(
    name: "json", fileEnding: "json", title: "JSON", isForPrograms: true
  ) { table, _ in table.json() }
  package static let markdown = TableFormat(
    name: "markdown", fileEnding: "md", title: "Markdown", isBrief: true, comparison: { $0.markdown() }
  ) { table, _ in table.markdown() }
  package static let plain = TableFormat(
    name: "plain", fileEnding: "txt", title: "text", comparison: { $0.plain() }
  ) { table, _ in table.plain() }
}

extension Table {
  /// The table as CSV (RFC 4180) with CR LF: a line of keys, then the rows. Dates are ISO, as exact as known, lists joined by `; `,
  /// none is an empty field. `guardsFormulas` puts an apostrophe before texts that a spreadsheet would run as formulas.
  package func csv(guardingFormulas guardsFormulas: Bool = false) -> String {
    lines(parting: ",", end: "\r\n", guardingFormulas: guardsFormulas, Self.csvField)
  }

  /// The table as tab-separated values, as in CSV, but with tabs, line breaks and backslashes escaped: `\t`, `\n`, `\r`, `\\`.
  package func tsv(guardingFormulas guardsFormulas: Bool = false) -> String {
    lines(parting: "\t", end: "\n", guardingFormulas: guardsFormulas) { $0.escaped(Self.tsvEscapes) }
  }

  private func lines(
    parting sign: String, end: String, guardingFormulas guardsFormulas: Bool, _ field: (String) -> String
  ) -> String {
    rows.reduce(into: columns.map { field($0.key) }.joined(separator: sign) + end) { text, row in
      text += row.map { field(guardsFormulas ? Self.guarded($0) : $0.text) }.joined(separator: sign) + end
    }
  }

  /// A value's text, with an apostrophe before one that begins like a formula. Numbers and dates never do.
  static func guarded(_ value: Value) -> String {
    switch value {
    case .none, .number, .decimal, .day, .told, .flag: return value.text
    case .text, .list:
      // Spreadsheets strip blanks and invisible characters before they look, and know the wide forms of the signs.
      let first = value.text.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" && !$0.isWithoutGlyph }
      let steering: [Unicode.Scalar?] = ["\t", "\r", "\n"]
      let begins: [Unicode.Scalar?] = ["=", "+", "-", "@", "\u{2212}", "＝", "＋", "－", "＠"]
      let isFormula = begins.contains(first) || steering.contains(value.text.unicodeScalars.first)
      return isFormula ? "'" + value.text : value.text
    }
  }

  /// A field, quoted where its text has a quote, a comma or a line break, or blanks at its ends.
  private static func csvField(_ text: String) -> String {
    let bytes = text.utf8
    let isSpecial = bytes.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0D || $0 == 0x0A }
    guard isSpecial || bytes.first == 0x20 || bytes.last == 0x20 else { return text }
    return "\"" + text.escaped(["\"": "\"\""]) + "\""
  }

  private static let tsvEscapes: [Unicode.Scalar: String] = [
    "\t": #"\t"#, "\n": #"\n"#, "\r": #"\r"#, "\\": #"\\"#,
  ]
  private static let jsonEscapes = tsvEscapes.merging(["\"": #"\""#]) { $1 }

  /// The table as an array of objects, one per line. Dates are ISO strings, lists arrays, none is `null`.
  package func json() -> String {
    guard !rows.isEmpty else { return "[]\n" }
    let keys = columns.map { Self.jsonString($0.key) + ": " }
    let objects = rows.map { row in
      "  {" + zip(keys, row).map { $0 + Self.json($1) }.joined(separator: ", ") + "}"
    }
    return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  private static func json(_ value: Value) -> String {
    switch value {
    case .none, .told(nil, _): "null"
    case .text, .day, .told: jsonString(value.text)
    case .number, .flag: value.text
    // JSON has no word for what is not finite.
    case .decimal(let number): number.isFinite ? value.text : "null"
    case .list(let items): "[" + items.map(jsonString).joined(separator: ", ") + "]"
    }
  }

  /// A text as a JSON string (RFC 8259). Characters without a glyph are escaped: the value stays whole and cannot steer a terminal.
  package static func jsonString(_ text: String) -> String {
    // Most texts are plain ASCII that needs no escapes.
    if text.utf8.allSatisfy({ $0 &- 0x20 < 0x5F && $0 != 0x22 && $0 != 0x5C }) { return "\"\(text)\"" }
    let string = text.unicodeScalars.reduce(into: "") { string, scalar in
      if jsonEscapes[scalar] == nil, scalar.isWithoutGlyph {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          string += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        string += jsonEscapes[scalar] ?? String(scalar)
      }
    }
    return "\"\(string)\""
  }

  /// The table for screen readers and line tools: every record has the same lines of `title: value`, even for empty values.
  package func plain() -> String {
    rows.map { row in
      zip(columns, row).map { header, value in
        let text = value.text.inOneLine
        return text.isEmpty ? "\(header.title):\n" : "\(header.title): \(text)\n"
      }.joined()
    }.joined(separator: "\n")
  }

  package func markdown() -> String {
    Self.markdown(
      heads: columns.map { ($0.title, $0.alignment) },
      rows: rows.map { $0.map { $0.brief.escapedForMarkdown } }) + "\n"
  }

  /// A table of cells that are Markdown, without a line break at its end.
  static func markdown(heads: [(title: String, alignment: Alignment)], rows: [[String]]) -> String {
    let rule = heads.map { $0.alignment == .trailing ? "---:" : "---" }
    return ([heads.map(\.title.escapedForMarkdown), rule] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}

extension String {
  /// The text with a space for every line break, so that no part passes for a line of its own.
  var inOneLine: String {
    if utf8.allSatisfy({ $0 &- 0x20 < 0x5F }) { return self }
    return contains(where: \.isNewline) ? String(map { $0.isNewline ? " " : $0 }) : self
  }
}
