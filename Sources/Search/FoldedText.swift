/// A text as a search sees it: folded letters and digits with their positions.
public struct FoldedText: Hashable, Sendable {
  let letters: [Letter]
  /// The character offset of each letter.
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

  /// Whether two texts have the same letters and digits, however divided into words.
  public func isSame(as other: FoldedText) -> Bool {
    letters.elementsEqual(other.letters) { $0.isSame(as: $1) }
  }

  /// The character ranges that cover letters; neighbours are joined, even across spaces and signs.
  func ranges(of places: [Int]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var last: Int?
    for place in Set(places).sorted() {
      let offset = offsets[place]
      // A character that folds to several letters counts whole even if some are missing.
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
