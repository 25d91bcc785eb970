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
    /// The places of its letters.
    let letters: Range<Int32>
    /// Its letters, as far as a bit for each letter of the alphabet tells.
    let mask: UInt32
  }

  /// The letters of this record and of those folded with it: few large blocks are read faster than many small ones.
  let letters: [Letter]
  let entries: ArraySlice<Entry>

  package init(_ texts: [SearchText]) { self = Self.folded(CollectionOfOne(texts))[0] }

  private init(letters: [Letter], entries: ArraySlice<Entry>) {
    self.letters = letters
    self.entries = entries
  }

  /// Folds the texts of many records.
  package static func folded(_ records: some Sequence<[SearchText]>) -> [FoldedTexts] {
    var folder = LetterFolder()
    var (letters, entries, ends): ([Letter], [Entry], [Int]) = ([], [], [0])
    var folded: [FoldedTexts] = []
    func close() {
      // Copies have no spare room.
      let block = letters.withUnsafeBufferPointer(Array.init)
      let parts = entries.withUnsafeBufferPointer(Array.init)
      for (start, end) in zip(ends, ends.dropFirst()) {
        folded.append(FoldedTexts(letters: block, entries: parts[start..<end]))
      }
      letters.removeAll(keepingCapacity: true)
      entries.removeAll(keepingCapacity: true)
      ends = [0]
    }
    for texts in records {
      for text in texts {
        let start = Int32(letters.count)
        var mask: UInt32 = 0
        folder.forEachLetter(of: text.text) { letter, _ in
          letters.append(letter)
          mask |= letter.maskBit
        }
        entries.append(Entry(role: text.role, letters: start..<Int32(letters.count), mask: mask))
      }
      ends.append(entries.count)
      if letters.count > 1 << 16 { close() }
    }
    close()
    return folded
  }

  func place(of entry: Int) -> Range<Int> {
    Int(entries[entry].letters.lowerBound)..<Int(entries[entry].letters.upperBound)
  }
}
