extension TableFormat {
  /// Lines of text.
  public static let plain = TableFormat("plain", fileEnding: "txt", title: "text", comparison: { $0.plain() })
  {
    table, _ in table.plain()
  }
}

extension Table {
  /// The table as lines of `title: value`, a blank line between records: linear, for screen readers and line
  /// tools.
  ///
  /// Every record has the same lines; that of an empty value ends with the colon.
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
  /// The text with a space for every line break, so that nothing in it passes for a line of its own.
  var inOneLine: String {
    if utf8.allSatisfy({ $0 &- 0x20 < 0x5F }) { return self }
    return contains(where: \.isNewline) ? String(map { $0.isNewline ? " " : $0 }) : self
  }
}
