/// What a character is to a search.
enum LetterClass: UInt8 {
  case separator
  /// Within its word: `Chang'e` is one.
  case apostrophe
  case digit
  case lower
  case upper
  case ideograph

  init(_ character: Character) {
    switch character {
    case "a"..."z": self = .lower
    case "A"..."Z": self = .upper
    case "0"..."9": self = .digit
    case "'", "’", "ʼ": self = .apostrophe
    default:
      if character.isNumber {
        self = .digit
      } else if character.isLetter {
        let isIdeograph = character.unicodeScalars.first?.properties.isIdeographic == true
        self = isIdeograph ? .ideograph : character.isUppercase ? .upper : .lower
      } else {
        self = .separator
      }
    }
  }

  /// How a letter or digit stands to the character before it, apostrophes passed over.
  @inline(__always)
  func boundary(after previous: LetterClass) -> FoldedText.Boundary {
    switch (previous, self) {
    case (.separator, _), (_, .ideograph), (.ideograph, _): .word
    case (.lower, .upper), (.lower, .digit), (.upper, .digit), (.digit, .lower), (.digit, .upper): .inner
    default: .none
    }
  }
}
