extension JSONParser {
  /// Reads a number, digit for digit as the grammar has it; its value is for later.
  mutating func number() throws(JSONError) {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    if next == UInt8(ascii: "0") {
      position += 1
      if isDigit { throw JSONError(offset: start, message: "a number must not begin with a needless 0") }
    } else {
      try digits("a digit")
    }
    if next == UInt8(ascii: ".") {
      position += 1
      try digits("a digit after the point")
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      try digits("a digit of the exponent")
    }
    append(JSONToken(.number, start: start, length: position - start, next: tokens.count + 1))
  }

  private var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) }

  private mutating func digits(_ expected: String) throws(JSONError) {
    guard isDigit else { throw unexpected(expected) }
    while isDigit { position += 1 }
  }
}
