/// A text as a search sees it: folded letters and digits with their positions.
package struct FoldedText: Hashable, Sendable {
  let letters: [Letter]
  private let offsets: [Int]

  package init(_ text: String) {
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

  package var isEmpty: Bool { letters.isEmpty }

  /// Whether two texts have the same letters and digits, however divided into words.
  package func isSame(as other: FoldedText) -> Bool {
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

/// The texts of a record, folded for searching.
package struct FoldedTexts: Sendable {
  struct Entry {
    let role: SearchText.Role
    /// The end of its letters, which begin at the end of the entry before.
    let end: Int32
    /// Its letters, as far as a bit for each letter of the alphabet tells.
    let mask: UInt32
  }

  let letters: [Letter]
  let entries: [Entry]

  package init(_ texts: [SearchText]) {
    var folder = TextFolder()
    self = folder.fold(texts)
  }

  fileprivate init(letters: [Letter], entries: [Entry]) {
    self.letters = letters
    self.entries = entries
  }

  func place(of entry: Int) -> Range<Int> {
    (entry == 0 ? 0 : Int(entries[entry - 1].end))..<Int(entries[entry].end)
  }
}

/// Folds the texts of many records, faster than one by one.
package struct TextFolder {
  private var folder = LetterFolder()
  private var letters: [Letter] = []
  package init() {}

  package mutating func fold(_ texts: [SearchText]) -> FoldedTexts {
    letters.removeAll(keepingCapacity: true)
    let entries = texts.map { text in
      var mask: UInt32 = 0
      folder.forEachLetter(of: text.text) { letter, _ in
        letters.append(letter)
        mask |= letter.maskBit
      }
      return FoldedTexts.Entry(role: text.role, end: Int32(letters.count), mask: mask)
    }
    // A copy has no spare room.
    return FoldedTexts(letters: letters.withUnsafeBufferPointer { Array($0) }, entries: entries)
  }
}
