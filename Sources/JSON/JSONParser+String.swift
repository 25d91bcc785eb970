import Text

extension JSONParser {
  mutating func string() throws(JSONError) {
    let open = position
    var traits: JSONToken.Traits = []
    position += 1
    while true {
      skipPlain()
      guard position < bytes.count else {
        throw JSONError(offset: open, message: "the string that begins here has no closing quotation mark")
      }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        if traits.contains(.wide), !isSound { try checkUTF8(open + 1..<position) }
        append(.string, from: open, length: position - open - 1, traits: traits)
        position += 1
        return
      case UInt8(ascii: "\\"):
        traits.insert(.escaped)
        if Self.isControl(try escape()) { traits.insert(.controls) }
      case 0..<0x20:
        let name = Unicode.Scalar(bytes[position]).hexadecimalName
        throw JSONError(
          offset: position,
          message: "a control character (\(name)) in a string; write it as an escape, like \\n")
      case 0..<0x80:
        if bytes[position] == 0x7F { traits.insert(.controls) }
        position += 1
      default:
        traits.insert(.wide)
        // U+0080 to U+009F.
        if bytes[position] == 0xC2, position + 1 < bytes.count, bytes[position + 1] < 0xA0 {
          traits.insert(.controls)
        }
        repeat { position += 1 } while 0x80..<0xC0 ~= next
      }
    }
  }

  private func checkUTF8(_ places: Range<Int>) throws(JSONError) {
    do {
      _ = try UTF8Span(validating: UnsafeBufferPointer(rebasing: bytes[places]).span)
    } catch {
      throw JSONError(
        offset: places.lowerBound + error.byteOffsets.lowerBound,
        message: "a byte that is not UTF-8; save the file as UTF-8")
    }
  }

  /// Moves on, eight bytes at a time, to a special character, a byte outside ASCII, or the last seven bytes.
  @inline(__always)
  private mutating func skipPlain() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return }
    while position + 8 <= bytes.count {
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      // The lowest byte marked in each is special; a borrow or carry can only mark bytes above it.
      let quotes = word ^ (ones &* 0x22)
      let slashes = word ^ (ones &* 0x5C)
      var marks = (quotes &- ones) & ~quotes
      marks |= (slashes &- ones) & ~slashes
      marks |= (word &- (ones &* 0x20)) & ~word
      marks |= word | (word &+ ones)
      marks &= high
      if marks != 0 {
        position += marks.trailingZeroBitCount / 8
        return
      }
      position += 8
    }
  }

  static func isControl(_ scalar: UInt32) -> Bool { scalar < 0x20 || (0x7F...0x9F).contains(scalar) }

  private mutating func escape() throws(JSONError) -> UInt32 {
    let start = position
    position += 1
    if next == UInt8(ascii: "u") { return try unicodeEscape(from: start) }
    guard let byte = Self.unescaped(next) else {
      throw JSONError(
        offset: start,
        message: #"not an escape; allowed are \" \\ \/ \b \f \n \r \t and \u with four hex digits"#)
    }
    position += 1
    return UInt32(byte)
  }

  private mutating func unicodeEscape(from start: Int) throws(JSONError) -> UInt32 {
    let first = try hexadecimal(from: start)
    switch first {
    case 0xD800..<0xDC00:
      let second = position
      guard next == UInt8(ascii: "\\"), position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u")
      else { throw Self.loneSurrogate(start) }
      position += 1
      let low = try hexadecimal(from: second)
      guard (0xDC00..<0xE000).contains(low) else { throw Self.loneSurrogate(start) }
      return 0x10000 + (first - 0xD800) << 10 + (low - 0xDC00)
    case 0xDC00..<0xE000: throw Self.loneSurrogate(start)
    default: return first
    }
  }

  private static func loneSurrogate(_ offset: Int) -> JSONError {
    JSONError(
      offset: offset,
      message: #"half a surrogate pair; write both halves (\ud83c\udf19) or the character itself"#)
  }

  private mutating func hexadecimal(from start: Int) throws(JSONError) -> UInt32 {
    position += 1
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Self.hexadecimalDigit(next) else {
        throw JSONError(offset: start, message: #"\u needs four hex digits"#)
      }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt32.init)
  }

  static func unescape(_ raw: UnsafeBufferPointer<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(raw.count)
    var index = 0
    func unit(at digits: Int) -> UInt16 {
      raw[digits..<digits + 4].reduce(0) { $0 << 4 | UInt16(hexadecimalDigit($1) ?? 0) }
    }
    while index < raw.count {
      guard raw[index] == UInt8(ascii: "\\") else {
        text.append(raw[index])
        index += 1
        continue
      }
      if raw[index + 1] == UInt8(ascii: "u") {
        var units = [unit(at: index + 2)]
        index += 6
        if UTF16.isLeadSurrogate(units[0]) {
          units.append(unit(at: index + 2))
          index += 6
        }
        text += String(decoding: units, as: UTF16.self).utf8
      } else {
        text.append(unescaped(raw[index + 1]) ?? 0)
        index += 2
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// What a letter after a backslash stands for; nil where none may.
  private static func unescaped(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  mutating func number() throws(JSONError) {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    if next == UInt8(ascii: "0") {
      position += 1
      if isDigit { throw JSONError(offset: start, message: "a number must not begin with a superfluous 0") }
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
    append(.number, from: start, length: position - start)
  }

  private var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) }

  private mutating func digits(_ expected: String) throws(JSONError) {
    guard isDigit else { throw unexpected(expected) }
    while isDigit { position += 1 }
  }
}
