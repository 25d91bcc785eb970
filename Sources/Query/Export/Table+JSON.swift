import Model
import Text

extension TableFormat {
  /// An array of objects.
  public static let json = TableFormat("json", fileEnding: "json", title: "JSON", isForPrograms: true) {
    table, _ in table.json()
  }
}

extension Table {
  /// The table as JSON: an array of objects, one per line, with the columns' keys. Dates are ISO strings, lists arrays,
  /// none is `null`.
  public func json() -> String {
    guard !rows.isEmpty else { return "[]\n" }
    let keys = columns.map { Self.jsonString($0.key) }
    var json = "[\n"
    for (index, row) in rows.enumerated() {
      json += index == 0 ? "  {" : ",\n  {"
      for (column, value) in row.enumerated() {
        if column > 0 { json += ", " }
        json += keys[column]
        json += ": "
        json += Self.json(value)
      }
      json += "}"
    }
    return json + "\n]\n"
  }

  private static func json(_ value: Value) -> String {
    switch value {
    case .none: "null"
    case .text, .day: jsonString(value.text)
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
    var string = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": string += "\\\""
      case "\\": string += "\\\\"
      case "\n": string += "\\n"
      case "\r": string += "\\r"
      case "\t": string += "\\t"
      case _ where scalar.isWithoutGlyph:
        for unit in UTF16.encode(scalar) ?? .init() {
          let digits = String(unit, radix: 16)
          string += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: string.unicodeScalars.append(scalar)
      }
    }
    return string + "\""
  }
}
