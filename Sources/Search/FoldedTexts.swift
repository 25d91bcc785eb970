/// The texts of a record, folded for searching.
public struct FoldedTexts: Sendable {
  /// A text among those of the record.
  struct Entry {
    let role: SearchText.Role
    /// Behind its last letter; it begins where the one before it ends.
    let end: Int32
    /// Which letters it has, as far as a bit for each of the alphabet tells.
    let mask: UInt32
  }

  /// The letters of all texts one after the other.
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

  /// Where the letters of a text lie.
  func place(of entry: Int) -> Range<Int> {
    (entry == 0 ? 0 : Int(entries[entry - 1].end))..<Int(entries[entry].end)
  }
}

/// Folds the texts of many records, sooner than one by one.
public struct TextFolder {
  private var folder = LetterFolder()
  private var letters: [Letter] = []

  /// A folder that has met no letter.
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
    // A copy has no more room than it needs.
    return FoldedTexts(letters: letters.withUnsafeBufferPointer { Array($0) }, entries: entries)
  }
}
