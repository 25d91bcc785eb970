/// The texts of a record, folded for searching.
public struct FoldedTexts: Sendable {
  /// A text among those of the record.
  struct Entry {
    let role: SearchText.Role
    /// The end of its letters, which begin at the end of the entry before.
    let end: Int32
    /// Its letters, as far as a bit for each letter of the alphabet tells.
    let mask: UInt32
  }

  let letters: [Letter]
  let entries: [Entry]

  /// Folds the texts of a record.
  public init(_ texts: [SearchText]) {
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
public struct TextFolder {
  private var folder = LetterFolder()
  private var letters: [Letter] = []

  /// A new folder.
  public init() {}

  /// Folds the texts of a record.
  public mutating func fold(_ texts: [SearchText]) -> FoldedTexts {
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
