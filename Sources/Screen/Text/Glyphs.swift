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
    var count = 0
    var isWhole = true
    for scalar in character.unicodeScalars {
      switch scalar.form {
      case .unprintable:
        self = .replacement
        return
      case .invisible: isWhole = false
      case .printable(let columns):
        if count == 0 && columns == 0 { isWhole = false }
        count += 1
      }
    }
    let last = character.unicodeScalars.last
    if isWhole, count <= Self.scalarLimit, last?.isJoiner == false {
      self.init(text: String(character), columns: character.columns)
    } else {
      self.init(mending: character)
    }
  }

  /// What is left of a cluster of printable and invisible scalars without the invisible ones, cut to the limit and
  /// without joiners that join nothing. Marks without a base have no column to stand in and are left out.
  private init?(mending character: Character) {
    var scalars = String.UnicodeScalarView()
    for scalar in character.unicodeScalars where scalars.count < Self.scalarLimit {
      if case .printable(let columns) = scalar.form, !scalars.isEmpty || columns > 0 {
        scalars.append(scalar)
      }
    }
    while scalars.last?.isJoiner == true { scalars.removeLast() }
    guard !scalars.isEmpty else { return nil }
    let mended = Character(String(scalars))
    self.init(text: String(mended), columns: mended.columns)
  }
}

/// The glyphs of a text, from left to right.
struct Glyphs: Sequence, IteratorProtocol {
  private var clusters: Clusters

  /// The glyphs of `text`.
  init(_ text: Substring) { clusters = Clusters(text) }

  /// The next glyph.
  mutating func next() -> Glyph? {
    while true {
      if let scalar = clusters.nextPlain() { return Glyph(text: String(scalar), columns: scalar.columns) }
      guard let cluster = clusters.next() else { return nil }
      if let glyph = Glyph(cluster) { return glyph }
    }
  }
}

/// The clusters of a text that cells show one by one, from left to right.
///
/// Each has one sign with columns of its own, and its marks, unless emoji are joined, coloured or paired to flags. Where Unicode
/// calls more one cluster (vowels beside their letter, consonants that go together), terminals count each; and so a text has
/// the same columns whatever comes to stand before or behind it.
public struct Clusters: Sequence, IteratorProtocol {
  private let text: Substring
  private var index: String.Index
  /// Where the grapheme cluster ends of which a part has been given; else not behind the index. It is found once: some are long.
  private var end: String.Index

  /// The clusters of `text`.
  public init(_ text: Substring) {
    self.text = text
    index = text.startIndex
    end = index
  }

  /// The next cluster, where it is a plain scalar before another or the end: there is always a boundary between two such, so
  /// the costly search for it can be saved. Nil where it may be another.
  mutating func nextPlain() -> Unicode.Scalar? {
    guard index < text.endIndex else { return nil }
    let scalars = text.unicodeScalars
    let scalar = scalars[index]
    let after = scalars.index(after: index)
    guard scalar.isPlain, after == text.endIndex || scalars[after].isPlain else { return nil }
    index = after
    return scalar
  }

  /// The next cluster.
  public mutating func next() -> Character? {
    guard index < text.endIndex else { return nil }
    let scalars = text.unicodeScalars
    let isRest = index < end
    if !isRest { end = text.index(after: index) }
    var columns = scalars[index].columns
    var before = index
    var place = scalars.index(after: index)
    while place < end {
      let scalar = scalars[place]
      let own = scalar.columns
      if own > 0, columns > 0, !isJoined(scalar, behind: scalars[before], since: index, to: place) {
        defer { index = place }
        return Character(String(text[index..<place]))
      }
      columns += own
      before = place
      place = scalars.index(after: place)
    }
    defer { index = end }
    return isRest ? Character(String(text[index..<end])) : text[index]
  }

  /// Whether a scalar makes one sign with what stands before it in a cluster: an emoji behind one and a joiner, a skin tone on
  /// what it can colour, the second letter of a flag.
  private func isJoined(
    _ scalar: Unicode.Scalar, behind before: Unicode.Scalar, since start: String.Index, to place: String.Index
  ) -> Bool {
    guard before.value == 0x200D else {
      let flagLetters: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF
      return (0x1F3FB...0x1F3FF).contains(scalar.value) && before.properties.isEmojiModifierBase
        || flagLetters.contains(scalar.value) && flagLetters.contains(before.value)
    }
    return text.unicodeScalars[start..<place].contains {
      $0.properties.isEmoji && !$0.properties.isEmojiModifier
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is one of those that keep words and emoji together: U+200C and U+200D.
  fileprivate var isJoiner: Bool { value == 0x200C || value == 0x200D }

  /// Whether it is plain; see ``plainColumns(of:)``.
  fileprivate var isPlain: Bool { Self.plainColumns(of: value) != nil }
}
