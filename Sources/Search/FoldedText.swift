/// A text as a search sees it: its letters and digits, folded, with where they came from.
public struct FoldedText: Hashable, Sendable {
  let letters: [Letter]
  /// For each of them the offset of its character in the text.
  private let offsets: [Int]

  /// Folds a text.
  public init(_ text: String) {
    var letters: [Letter] = []
    var offsets: [Int] = []
    var folder = LetterFolder()
    folder.forEachLetter(of: text) {
      letters.append($0)
      offsets.append($1)
    }
    self.letters = letters
    self.offsets = offsets
  }

  /// Whether it has no letters and digits.
  public var isEmpty: Bool { letters.isEmpty }

  /// Whether two texts have the same letters and digits, however these are divided into words.
  public func isSame(as other: FoldedText) -> Bool {
    letters.elementsEqual(other.letters) { $0.isSame(as: $1) }
  }

  /// The character ranges of the text that cover these places among the letters and digits; neighbours are joined, and so are
  /// places that only spaces and signs part.
  func ranges(of places: [Int]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var last: Int?
    for place in Set(places).sorted() {
      let offset = offsets[place]
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
