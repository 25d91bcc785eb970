/// A text prepared for matching: its letters and digits folded, with where they came from and where words
/// begin.
///
/// Spaces and signs are left out, so that `luna25` runs through `Luna 25` and `change6` through `Chang'e 6`.
struct FoldedText: Hashable, Sendable {
  /// How a letter or digit stands to the one before it.
  enum Boundary: UInt8, Sendable {
    /// Within a word.
    case none
    /// From lower case to a capital, or between letters and digits.
    case inner
    /// The first of a word. Ideographs are words of their own.
    case word
  }

  /// The folded letters and digits.
  private(set) var scalars: [UInt32] = []
  /// For each of them the offset of its character in the text.
  private(set) var offsets: [Int32] = []
  private(set) var boundaries: [Boundary] = []

  /// Prepares a text.
  init(_ text: String) {
    scalars.reserveCapacity(text.utf8.count)
    offsets.reserveCapacity(text.utf8.count)
    boundaries.reserveCapacity(text.utf8.count)
    var previous = LetterClass.separator
    for (offset, whole) in text.enumerated() {
      let character = whole.legible
      let kind = LetterClass(character)
      if kind == .apostrophe { continue }
      if kind != .separator {
        append(character, at: Int32(offset), boundary: kind.boundary(after: previous))
      }
      previous = kind
    }
  }

  private mutating func append(_ character: Character, at offset: Int32, boundary: Boundary) {
    for (index, scalar) in foldedCharacter(character).unicodeScalars.enumerated() {
      scalars.append(scalar.value)
      offsets.append(offset)
      boundaries.append(index == 0 ? boundary : .none)
    }
  }

  /// The character ranges of the text that cover these places among the letters and digits; neighbours are
  /// joined, and so are places that only spaces and signs part.
  func ranges(of places: [Int]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var last: Int?
    for place in Set(places).sorted() {
      let offset = Int(offsets[place])
      // Of a character that folds to several letters some may be missing; it is still one.
      if let previous = last, let open = ranges.last, place - previous <= 1 || offset <= open.upperBound {
        ranges[ranges.count - 1] = open.lowerBound..<max(open.upperBound, offset + 1)
      } else {
        ranges.append(offset..<offset + 1)
      }
      last = place
    }
    return ranges
  }
}
