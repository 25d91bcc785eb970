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
  /// The columns it takes: the sum of those of its scalars.
  @inlinable
  public var columns: Int {
    isPlainASCII ? utf8.count : unicodeScalars.reduce(0) { $0 + $1.columns }
  }

  /// Whether every byte of it is a printable character of ASCII, which is soon found out.
  @inlinable
  var isPlainASCII: Bool {
    // Without an end before the last byte, so that many are looked at at once.
    utf8.withContiguousStorageIfAvailable { $0.reduce(true) { $0 && $1 &- 0x20 < 0x5F } } ?? false
  }

  /// Whether it takes more columns than so many. However long it is, no more of it is looked at than that takes.
  @inlinable
  public func isWider(than columns: Int) -> Bool {
    // What has two columns has three bytes at least.
    if utf8.count <= columns { return false }
    var room = columns
    for scalar in unicodeScalars {
      room -= scalar.columns
      if room < 0 { return true }
    }
    return false
  }
}

extension String {
  /// The text in at most so many columns: itself, or its beginning and "…". A wide glyph that would have to be cut in
  /// half is left out, so the result may be a column shorter.
  public func truncated(to columns: Int) -> String {
    guard isWider(than: columns) else { return self }
    guard columns > 0 else { return "" }
    var rule = CellRule()
    var kept = String.UnicodeScalarView()
    var room = columns - 1
    for scalar in unicodeScalars {
      guard let shown = rule.next(scalar) else { continue }
      room -= shown.columns
      if room < 0 { break }
      kept.append(shown.scalar)
    }
    return String(kept) + "…"
  }

  /// The text with spaces added to make up so many columns. One that has as many or more is left as it is.
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
