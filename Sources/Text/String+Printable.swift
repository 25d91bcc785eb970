extension String {
  /// The text as a terminal may have it: what cells show of it (see ``CellRule``), with its line feeds.
  public var printable: String {
    if unicodeScalars.allSatisfy({ $0.form == .narrow || $0.form == .wide || $0 == "\n" }) { return self }
    var rule = CellRule()
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\n" {
        rule = CellRule()
        shown.append(scalar)
      } else if let next = rule.next(scalar) {
        shown.append(next.scalar)
      }
    }
    return String(shown)
  }

  /// The ``printable`` text with a space for every line break and tab, so that no part passes for a line of its own.
  public var printableLine: String {
    if isPlainASCII { return self }
    let line = unicodeScalars.map { $0 == "\t" || Character($0).isNewline ? " " : $0 }
    return String(String.UnicodeScalarView(line)).printable
  }

  /// The text for an element or attribute of XML; what no document may hold becomes "�".
  public var escapedForXML: String {
    let allowed = unicodeScalars.map { $0.form == .replaced ? Unicode.Scalar.replacement : $0 }
    return String(String.UnicodeScalarView(allowed)).escaped(Self.xmlEscapes)
  }

  private static let xmlEscapes: [Unicode.Scalar: String] = [
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;",
  ]

  /// The text with other texts for some scalars, wherever they stand: a mark may follow any sign.
  package func escaped(_ escapes: [Unicode.Scalar: String]) -> String {
    guard unicodeScalars.contains(where: { escapes[$0] != nil }) else { return self }
    return unicodeScalars.reduce(into: "") { $0 += escapes[$1] ?? String($1) }
  }
}
