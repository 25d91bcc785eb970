extension StringProtocol {
  /// The text as a terminal may have it, in lines: what cells show of it, with its line feeds.
  ///
  /// The one rule for all text that comes from outside, in cells, in printed lines and in messages: control characters,
  /// escape among them, bidi overrides and isolates, scalars that are unassigned or for private use show as "�"; formatting
  /// characters without a glyph of their own are left out; of a cluster the first scalars stay, of a run of marks without a
  /// base nothing. What has been made printable stays as it is.
  public var printable: String {
    if utf8.allSatisfy({ Self.isPlain($0) || $0 == 0x0A }) { return String(self) }
    var printable = ""
    printable.reserveCapacity(utf8.count)
    var start = startIndex
    var isPlain = true
    var before: UInt8 = 0
    func add(_ line: SubSequence) { printable += isPlain ? String(line) : line.shown }
    for index in utf8.indices {
      let byte = utf8[index]
      // A line break of two characters is none of these: it is one character, which has no glyph.
      if byte == 0x0A, before != 0x0D {
        add(self[start..<index])
        printable += "\n"
        start = utf8.index(after: index)
        isPlain = true
      } else {
        isPlain = isPlain && Self.isPlain(byte)
      }
      before = byte
    }
    add(self[start...])
    return printable
  }

  /// The text as a terminal may have it, in one line: ``printable``, with a space for every line break and tab, so that no
  /// value passes for a line of its own.
  public var printableLine: String {
    if utf8.allSatisfy(Self.isPlain) { return String(self) }
    return String(map { $0.isNewline || $0 == "\t" ? " " : $0 }).shown
  }

  /// What cells show of it.
  private var shown: String {
    utf8.allSatisfy(Self.isPlain) ? String(self) : Glyphs(Substring(self)).reduce(into: "") { $0 += $1.text }
  }

  /// Whether a byte is a printable character of ASCII.
  private static func isPlain(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F }
}
