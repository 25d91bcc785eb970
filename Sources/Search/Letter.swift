/// A letter or digit of a folded text, and how it follows the one before.
struct Letter: Hashable, Sendable {
  enum Boundary: UInt32, Sendable {
    /// Within a word.
    case none
    /// From lower case to a capital, or between letters and digits.
    case inner
    /// The first of a word. Ideographs are words of their own.
    case word
  }

  /// The scalar above two bits of boundary.
  private let bits: UInt32

  init(_ scalar: Unicode.Scalar, _ boundary: Boundary) { bits = scalar.value << 2 | boundary.rawValue }

  /// The folded scalar.
  var scalar: UInt32 { bits >> 2 }
  var boundary: Boundary { Boundary(rawValue: bits & 3) ?? .none }

  /// Whether it is the same letter, wherever in a word.
  func isSame(as other: Letter) -> Bool { bits ^ other.bits < 4 }

  /// The letter's bit in masks.
  var maskBit: UInt32 {
    let place = scalar &- 0x61
    return 1 << (place < 26 ? place : 26 + scalar % 6)
  }
}

/// What a character is to a search.
enum LetterClass {
  case separator
  /// Part of a word: `Chang'e` is one.
  case apostrophe
  case digit
  case lower
  case upper
  case ideograph

  /// The class of a character of ASCII.
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

  /// Whether it is no letter or digit.
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
