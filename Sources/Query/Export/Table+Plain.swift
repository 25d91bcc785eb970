extension Table {
  /// The table as lines of `title: value`, a blank line between records: linear, for screen readers and line
  /// tools.
  ///
  /// Every record has the same lines; that of an empty value ends with the colon.
  public func plain() -> String {
    let records = rows.map { row in
      zip(columns, row).map { header, value in
        let text = String(value.text.map { $0.isNewline ? " " : $0 })
        return text.isEmpty ? "\(header.title):\n" : "\(header.title): \(text)\n"
      }.joined()
    }
    return records.joined(separator: "\n")
  }
}
