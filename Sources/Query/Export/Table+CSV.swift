import Model
import Text

extension TableFormat {
  /// Comma-separated values.
  public static let csv = TableFormat(
    "csv", fileEnding: "csv", title: "CSV", isForPrograms: true, isForSpreadsheets: true
  ) { $0.csv(guardingFormulas: $1) }
}

extension Table {
  /// The table as CSV (RFC 4180) with CR LF: a line of keys, then the rows. Dates are ISO, as exact as known, lists joined by `; `,
  /// none is an empty field. `guardsFormulas` puts an apostrophe before texts that a spreadsheet would run as formulas.
  public func csv(guardingFormulas guardsFormulas: Bool = false) -> String {
    var csv = columns.map { Self.csvField($0.key) }.joined(separator: ",") + "\r\n"
    for row in rows {
      for (index, value) in row.enumerated() {
        if index > 0 { csv += "," }
        csv += Self.csvField(guardsFormulas ? Self.guarded(value) : value.text)
      }
      csv += "\r\n"
    }
    return csv
  }

  /// A value's text, with an apostrophe before one that begins like a formula. Numbers and dates never do.
  static func guarded(_ value: Value) -> String {
    switch value {
    case .none, .number, .decimal, .day, .flag: return value.text
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
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
