/// The alignment of a text in its room.
public enum Alignment: Hashable, Sendable {
  case leading
  case trailing
  /// In the middle, in odd room one column to the left.
  case centre
}

extension StringProtocol {
  /// The columns it takes: the sum of those of its scalars.
  @inlinable
  public var columns: Int { isPlainASCII ? utf8.count : unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// Whether it is printable ASCII alone, so that each byte is a column.
  @inlinable
  public var isPlainASCII: Bool {
    // Without an early end, so that many bytes are checked at once.
    utf8.withContiguousStorageIfAvailable { $0.reduce(true) { $0 && $1 &- 0x20 < 0x5F } } ?? false
  }

  /// Whether it takes more columns than so many. Of a long text only the beginning is examined.
  @inlinable
  public func isWider(than columns: Int) -> Bool {
    // Two columns have at least three bytes.
    if utf8.count <= columns { return false }
    if isPlainASCII { return true }
    var room = columns
    for scalar in unicodeScalars {
      room -= scalar.columns
      if room < 0 { return true }
    }
    return false
  }
}

extension String {
  /// The text in at most so many columns: itself, or its beginning and "…", a column shorter where a wide glyph is cut.
  public func truncated(to columns: Int) -> String {
    guard isWider(than: columns) else { return self }
    guard columns > 0 else { return "" }
    var room = columns - 1
    let end = unicodeScalars.firstIndex { scalar in
      room -= scalar.columns
      return room < 0
    }
    return String(self[..<(end ?? endIndex)]).printable + "…"
  }

  /// The text with spaces added up to so many columns.
  public func padded(to columns: Int, alignment: Alignment = .leading) -> String {
    let missing = columns - self.columns
    guard missing > 0 else { return self }
    let before =
      switch alignment {
      case .leading: 0
      case .trailing: missing
      case .centre: missing / 2
      }
    return String(repeating: " ", count: before) + self + String(repeating: " ", count: missing - before)
  }
}
