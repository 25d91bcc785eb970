/// What a character is to a search.
enum LetterClass {
  case separator
  /// Within its word: `Chang'e` is one.
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

  /// How a letter or digit stands to the character before it, apostrophes passed over.
  func boundary(after previous: LetterClass) -> Letter.Boundary {
    switch (previous, self) {
    case (.separator, _), (_, .ideograph), (.ideograph, _): .word
    case (.lower, .upper), (.lower, .digit), (.upper, .digit), (.digit, .lower), (.digit, .upper): .inner
    default: .none
    }
  }
}
