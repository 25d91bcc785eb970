import Text

/// A letter or digit of a folded text, and how it follows the one before.
struct Letter: Hashable, Sendable {
  enum Boundary: UInt32, Sendable {
    case none
    /// From lower case to a capital, or between letters and digits.
    case inner
    /// The first of a word. Ideographs are words of their own.
    case word
  }

  /// The scalar above two bits of boundary.
  private let bits: UInt32
  init(_ scalar: Unicode.Scalar, _ boundary: Boundary) { bits = scalar.value << 2 | boundary.rawValue }
  var scalar: UInt32 { bits >> 2 }
  var boundary: Boundary { Boundary(rawValue: bits & 3) ?? .none }
  func isSame(as other: Letter) -> Bool { bits ^ other.bits < 4 }

  /// The letter's bit in masks.
  var maskBit: UInt32 {
    let place = scalar &- 0x61
    return 1 << (place < 26 ? place : 26 + scalar % 6)
  }
}

enum LetterClass {
  case separator
  /// Part of a word: `Chang'e` is one.
  case apostrophe
  case digit, lower, upper, ideograph

  init(_ ascii: UInt8) {
    switch ascii {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): self = .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
    case UInt8(ascii: "'"): self = .apostrophe
    default: self = .separator
    }
  }

  init(_ character: Character) {
    if let ascii = character.asciiValue {
      self.init(ascii)
    } else if character == "’" || character == "ʼ" {
      self = .apostrophe
    } else if character.isNumber {
      self = .digit
    } else if character.isLetter {
      let isIdeograph = character.unicodeScalars.first?.properties.isIdeographic == true
      self = isIdeograph ? .ideograph : character.isUppercase ? .upper : .lower
    } else {
      self = .separator
    }
  }

  var isSign: Bool { self == .separator || self == .apostrophe }

  /// How a letter or digit follows the character before it, apostrophes ignored.
  func boundary(after previous: LetterClass) -> Letter.Boundary {
    switch (previous, self) {
    case (.separator, _), (_, .ideograph), (.ideograph, _): .word
    case (.lower, .upper), (.lower, .digit), (.upper, .digit), (.digit, .lower), (.digit, .upper): .inner
    default: .none
    }
  }
}

/// Takes letters and digits out of texts, folded, without spaces and signs: `luna25` matches `Luna 25`.
struct LetterFolder {
  private struct Folded {
    let kind: LetterClass
    let scalars: [Unicode.Scalar]

    init(_ character: Character) {
      let kind = LetterClass(character)
      let folded = !kind.isSign || isCompatibleForm(character) ? foldedCharacter(character) : ""
      // Signs beside letters and digits do not count.
      scalars = folded.unicodeScalars.filter { !$0.isASCII || !LetterClass(UInt8($0.value)).isSign }
      self.kind = kind == .separator ? scalars.first.map { LetterClass(Character($0)) } ?? kind : kind
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
