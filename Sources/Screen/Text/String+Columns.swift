/// On which side a text stands in the room it has.
public enum Alignment: Hashable, Sendable {
  /// To the left.
  case leading
  /// To the right.
  case trailing
  /// In the middle; where the room cannot be halved, one column to the left.
  case centre
}

extension StringProtocol {
  /// Whether every byte of it is a printable ASCII character: then columns, characters and bytes are the same.
  var isPrintableASCII: Bool {
    let fast = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 &- 0x20 < 0x5F }
    }
    return fast ?? utf8.allSatisfy { $0 &- 0x20 < 0x5F }
  }

  /// The columns it takes when a frame draws it: those of its clusters, and one for the "�" that stands in place of
  /// every control character.
  public var columns: Int {
    if let plainColumns { return plainColumns }
    var columns = 0
    for glyph in Glyphs(Substring(self)) { columns += glyph.columns }
    return columns
  }

  /// Whether it takes more columns than so many. However long it is, no more of it is looked at than that takes.
  func isWider(than columns: Int) -> Bool {
    // What has two columns has three bytes at least.
    if utf8.count <= columns { return false }
    if utf8.count <= 3 * columns + 3, let plainColumns { return plainColumns > Swift.max(0, columns) }
    var room = columns
    for glyph in Glyphs(Substring(self)) {
      room -= glyph.columns
      if room < 0 { return true }
    }
    return false
  }

  /// The text in at most so many columns: itself, or its beginning and "…". A wide glyph that would have to be cut in
  /// half is left out, so the result may be a column shorter.
  public func truncated(to columns: Int) -> String {
    guard isWider(than: columns) else { return String(self) }
    guard columns > 0 else { return "" }
    var result = ""
    var room = columns - 1
    for glyph in Glyphs(Substring(self)) {
      room -= glyph.columns
      if room < 0 { break }
      result += glyph.text
    }
    return result + "…"
  }

  /// The text with spaces added to make up so many columns. One that has as many or more is left as it is.
  public func padded(to columns: Int, alignment: Alignment = .leading) -> String {
    let missing = columns - self.columns
    guard missing > 0 else { return String(self) }
    let before =
      switch alignment {
      case .leading: 0
      case .trailing: missing
      case .centre: missing / 2
      }
    return String(repeating: " ", count: before) + self + String(repeating: " ", count: missing - before)
  }

  /// The text in lines of at most so many columns, broken between words; see ``Line/wrapped(to:hanging:)``.
  public func wrapped(to columns: Int) -> [String] {
    Line(String(self)).wrapped(to: columns).map(\.text)
  }
}
