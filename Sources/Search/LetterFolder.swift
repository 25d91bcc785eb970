import Text

/// Takes the letters and digits out of texts, folded. Spaces and signs are left out, so that `luna25` matches `Luna 25`
/// and `change6` `Chang'e 6`.
struct LetterFolder {
  /// The letters of a character beyond ASCII.
  private struct Folded {
    let kind: LetterClass
    let scalars: [Unicode.Scalar]

    init(_ character: Character) {
      let kind = LetterClass(character)
      // A sign may stand for a digit or letter, as circled ones do. Signs beside these do not count.
      let scalars = kind == .apostrophe ? [] : Array(foldedCharacter(character).unicodeScalars)
      let folded = kind != .separator || isCompatibleForm(character) ? scalars : []
      self.scalars = folded.filter { !$0.isASCII || !LetterClass(UInt8($0.value)).isSign }
      self.kind = kind == .separator ? self.scalars.first.map { LetterClass(Character($0)) } ?? kind : kind
    }
  }

  /// Results for characters beyond ASCII: each takes a microsecond.
  private var known: [Character: Folded] = [:]

  /// Visits the letters of a text with the offsets of their characters.
  mutating func forEachLetter(of text: String, _ visit: (Letter, Int) -> Void) {
    var previous = LetterClass.separator
    var offset = 0
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.utf8.index(after: index)
      let byte = text.utf8[index]
      // An ASCII byte before another, or at the end, is a character, except in a line break of two.
      if byte < 0x80, byte != 0x0D, next == text.endIndex || text.utf8[next] < 0x80 {
        let kind = LetterClass(byte)
        if kind != .separator, kind != .apostrophe {
          let lower = kind == .upper ? byte + 0x20 : byte
          visit(Letter(Unicode.Scalar(lower), kind.boundary(after: previous)), offset)
        }
        if kind != .apostrophe { previous = kind }
        index = next
      } else {
        let folded = folded(text[index].legible)
        for (place, scalar) in folded.scalars.enumerated() {
          visit(Letter(scalar, place == 0 ? folded.kind.boundary(after: previous) : .none), offset)
        }
        // What folds to nothing is ignored like an apostrophe.
        if folded.kind == .separator || !folded.scalars.isEmpty { previous = folded.kind }
        index = text.index(after: index)
      }
      offset += 1
    }
  }

  private mutating func folded(_ character: Character) -> Folded {
    if let folded = known[character] { return folded }
    let folded = Folded(character)
    known[character] = folded
    return folded
  }
}
