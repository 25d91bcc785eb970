/// What a cell shows of a grapheme cluster.
struct Glyph: Hashable {
  /// The cluster, with nothing in it that a terminal would not print.
  var text: String
  /// The columns it takes, 1 or 2.
  var columns: Int

  /// What stands in place of a cluster that must not reach a terminal.
  static let replacement = Glyph(text: "\u{FFFD}", columns: 1)

  /// The most scalars that a cluster keeps: real ones have fewer, and a hostile text can pile up thousands.
  static let scalarLimit = 8

  /// A glyph as it is.
  init(text: String, columns: Int) {
    self.text = text
    self.columns = columns
  }

  /// What a cell shows of the cluster; nil where that is nothing.
  init?(_ character: Character) {
    var scalars = String.UnicodeScalarView()
    var mustRebuild = false
    for scalar in character.unicodeScalars {
      switch scalar.form {
      case .unprintable:
        self = .replacement
        return
      case .invisible: mustRebuild = true
      case .printable where scalars.count == Self.scalarLimit: mustRebuild = true
      case .printable: scalars.append(scalar)
      }
    }
    while let last = scalars.last, last == "\u{200C}" || last == "\u{200D}" {
      scalars.removeLast()
      mustRebuild = true
    }
    guard let first = scalars.first else { return nil }
    // A mark without a base has no column to stand in; after it was cut the cluster may have no base left either.
    let shown = mustRebuild ? Character(String(scalars)) : character
    let columns = shown.columns
    guard columns > 0, first.columns > 0 else { return nil }
    self.init(text: String(shown), columns: columns)
  }
}

/// The glyphs of a text, from left to right.
struct Glyphs: Sequence, IteratorProtocol {
  private var rest: Substring

  /// The glyphs of `text`.
  init(_ text: Substring) { rest = text }

  /// The next glyph.
  mutating func next() -> Glyph? {
    while let character = nextCharacter() {
      if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F {
        return Glyph(text: String(character), columns: 1)
      }
      if let glyph = Glyph(character) { return glyph }
    }
    return nil
  }

  /// Takes the next cluster away. Two ASCII characters in a row are never one cluster, but for CR and LF: then the
  /// search for its end can be saved.
  private mutating func nextCharacter() -> Character? {
    let bytes = rest.utf8
    guard let first = bytes.first else { return nil }
    if first >= 0x20, first < 0x7F {
      let after = bytes.index(after: bytes.startIndex)
      if after == bytes.endIndex || bytes[after] < 0x80 {
        rest = rest[after...]
        return Character(Unicode.Scalar(first))
      }
    }
    return rest.removeFirst()
  }
}
