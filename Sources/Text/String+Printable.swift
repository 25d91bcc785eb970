extension String {
  /// The text as a terminal may have it: what cells show of it (see ``CellRule``), with its line feeds. The one rule for
  /// all text from outside. Printable text stays as it is.
  public var printable: String {
    if isPlainASCII || isPrintable { return self }
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
    if isPlainASCII || isPrintable && !unicodeScalars.contains("\n") { return self }
    let line = unicodeScalars.map { $0 == "\t" || Character($0).isNewline ? " " : $0 }
    return String(String.UnicodeScalarView(line)).printable
  }

  /// Whether nothing of it is replaced or dropped.
  private var isPrintable: Bool {
    var rule = CellRule()
    return unicodeScalars.allSatisfy { scalar in
      if scalar == "\n" {
        rule = CellRule()
        return true
      }
      return rule.next(scalar)?.scalar == scalar
    }
  }
}
