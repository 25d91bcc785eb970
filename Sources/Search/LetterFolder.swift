import Text

/// Takes the letters and digits out of texts, folded. Spaces and signs are left out, so that `luna25` runs through `Luna 25` and
/// `change6` through `Chang'e 6`.
struct LetterFolder {
  /// What a character beyond ASCII gives.
  private struct Folded {
    let kind: LetterClass
    let scalars: [Unicode.Scalar]

    init(_ character: Character) {
      let kind = LetterClass(character)
      // What stands for a digit or letter may be a sign, as circled ones are. Signs beside them do not count.
      let scalars = kind == .apostrophe ? [] : Array(foldedCharacter(character).unicodeScalars)
      let folded = kind != .separator || isCompatibleForm(character) ? scalars : []
      self.scalars = folded.filter { !$0.isASCII || !LetterClass(UInt8($0.value)).isSign }
      self.kind = kind == .separator ? self.scalars.first.map { LetterClass(Character($0)) } ?? kind : kind
    }
  }

  /// What the characters beyond ASCII gave that have been met: to find it out takes a microsecond each.
  private var known: [Character: Folded] = [:]

  /// Gives the letters of a text one after the other, each with the offset of its character.
  mutating func forEachLetter(of text: String, _ visit: (Letter, Int) -> Void) {
    var previous = LetterClass.separator
    var offset = 0
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.utf8.index(after: index)
      let byte = text.utf8[index]
      // A byte of ASCII before another, or at the end, is a character, except in a line break of two.
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
        // What folds to nothing is passed over as an apostrophe is.
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
