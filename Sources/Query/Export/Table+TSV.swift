extension TableFormat {
  /// Tab-separated values.
  public static let tsv = TableFormat(
    "tsv", fileEnding: "tsv", title: "TSV", isForPrograms: true, isForSpreadsheets: true
  ) { $0.tsv(guardingFormulas: $1) }
}

extension Table {
  /// The table as tab-separated values: a line of keys, then a line for each row, which line tools can cut. Tabs, line
  /// breaks and backslashes in texts are escaped: `\t`, `\n`, `\r` and `\\`. Otherwise values are as in CSV.
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
