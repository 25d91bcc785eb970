extension Character {
  /// The columns that a terminal gives it: 0, 1 or 2.
  ///
  /// Wide East Asian characters and emoji have 2, also emoji made of several by selectors and joiners; characters of
  /// ambiguous width have 1; controls, formatting characters and marks without a base have 0. No cluster has more
  /// than 2, however many scalars it is made of.
  public var columns: Int {
    if let ascii = asciiValue { return ascii >= 0x20 && ascii != 0x7F ? 1 : 0 }
    var scalars = unicodeScalars.makeIterator()
    guard let base = scalars.next() else { return 0 }
    var columns = base.columns
    while columns < 2, let scalar = scalars.next() {
      // The emoji selector makes a wide sign of one that is narrow by itself.
      columns += scalar == "\u{FE0F}" && base.properties.isEmoji ? 1 : scalar.columns
    }
    return min(columns, 2)
  }
}
