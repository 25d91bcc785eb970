extension Table {
  /// The table as CSV (RFC 4180): a line of keys, then the rows, all lines ended by CR LF. Dates in ISO as
  /// exact as they are known, lists joined by `; `, an empty field for none.
  public func csv() -> String {
    let lines = [columns.map(\.key)] + rows.map { $0.map(\.text) }
    return lines.map { $0.map(Self.csvField).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A field, quoted where its text has a quote, a comma or a line break, or blanks at its ends.
  private static func csvField(_ text: String) -> String {
    let isSpecial = text.unicodeScalars.contains { ["\"", ",", "\r", "\n"].contains($0) }
    guard isSpecial || text.first == " " || text.last == " " else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
