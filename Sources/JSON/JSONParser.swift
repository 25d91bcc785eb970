import Text

struct JSONParser {
  /// How deep arrays and objects may be nested.
  static let depthLimit = 128
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0
  private(set) var tokens: [JSONToken] = []
  /// Whether the text was checked before.
  let isSound: Bool
  /// The depth at which objects are folded once checked.
  private let foldingDepth: Int?
  private let passed: (Int) -> Void

  /// For the parameters see ``JSONDocument``; the storage of `tokens` is reused.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, isSound: Bool = false, foldingDepth: Int? = nil,
    passed: @escaping (Int) -> Void = { _ in },
    reusing tokens: consuming [JSONToken] = []
  ) {
    (self.bytes, self.isSound, self.foldingDepth, self.passed) = (bytes, isSound, foldingDepth, passed)
    tokens.removeAll(keepingCapacity: true)
    self.tokens = tokens
  }

  mutating func parse() throws(JSONError) {
    guard bytes.count <= Int(UInt32.max) else {
      throw JSONError(offset: 0, message: "the file is larger than 4 GiB")
    }
    try checkEncoding()
    // About the tokens of the bundled files; others grow the array or leave some of it.
    tokens.reserveCapacity(bytes.count / (foldingDepth == nil ? 12 : 1_000))
    skipBlanks()
    try value(depth: 0)
    skipBlanks()
    if position < bytes.count { throw unexpected("the end of the file after the value") }
  }

  /// Reads an object that was folded when the whole text was checked.
  mutating func parseFolded(at start: Int) throws(JSONError) {
    position = start
    try object(depth: 1)
  }

  /// The next byte; 0, which no grammar rule allows, at the end.
  @inline(__always)
  var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

  @inline(__always)
  mutating func append(
    _ kind: JSONToken.Kind, from start: Int, length: Int, traits: JSONToken.Traits = []
  ) {
    tokens.append(JSONToken(kind, start: start, length: length, traits: traits, next: tokens.count + 1))
  }

  private func checkEncoding() throws(JSONError) {
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xEF, 0xBB) where bytes.dropFirst(2).first == 0xBF:
      throw JSONError(
        offset: 0, message: "the file begins with a byte order mark; save it as UTF-8 without one")
    case (0xFE, 0xFF), (0xFF, 0xFE):
      throw JSONError(offset: 0, message: "the file is UTF-16; save it as UTF-8")
    default: return
    }
  }

  @inline(__always)
  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x0A: skipIndentation()
      case 0x20, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// Moves past the end of a line and the spaces after it, eight at a time.
  private mutating func skipIndentation() {
    position += 1
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return }
    let spaces: UInt64 = 0x2020_2020_2020_2020
    while position + 8 <= bytes.count,
      base.loadUnaligned(fromByteOffset: position, as: UInt64.self) == spaces
    {
      position += 8
    }
  }

  private mutating func value(depth: Int) throws(JSONError) {
    switch next {
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "{"):
      let (start, first) = (position, tokens.count)
      try object(depth: depth + 1)
      guard depth + 1 == foldingDepth else { return }
      tokens.removeLast(tokens.count - first)
      append(.object, from: start, length: 0, traits: .folded)
      passed(position)
    case UInt8(ascii: "["): try array(depth: depth + 1)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: "t"): try literal("true", .true)
    case UInt8(ascii: "f"): try literal("false", .false)
    case UInt8(ascii: "n"): try literal("null", .null)
    default: throw unexpected("a value")
    }
  }

  private mutating func literal(_ word: StaticString, _ kind: JSONToken.Kind) throws(JSONError) {
    let start = position
    for offset in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[offset] else {
        throw JSONError(
          offset: start, message: "expected a value; the words allowed are true, false and null")
      }
      position += 1
    }
    append(kind, from: start, length: position - start)
  }

  private mutating func array(depth: Int) throws(JSONError) {
    let index = try open(.array, depth: depth)
    if next == UInt8(ascii: "]") { return close(index) }
    while true {
      try value(depth: depth)
      skipBlanks()
      switch next {
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "]"): return close(index)
      default: throw unexpected("\",\" or \"]\" after the element")
      }
      skipBlanks()
      if next == UInt8(ascii: "]") { throw unexpected("another element after the comma") }
    }
  }

  private mutating func object(depth: Int) throws(JSONError) {
    let index = try open(.object, depth: depth)
    if next == UInt8(ascii: "}") { return close(index) }
    var count = 0
    while true {
      guard next == UInt8(ascii: "\"") else {
        throw unexpected(count == 0 ? "a key in quotation marks or \"}\"" : "another key in quotation marks")
      }
      try string()
      skipBlanks()
      guard next == UInt8(ascii: ":") else { throw unexpected("\":\" after the key") }
      position += 1
      skipBlanks()
      try value(depth: depth)
      count += 1
      skipBlanks()
      switch next {
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "}"):
        tokens[index].length = UInt32(truncatingIfNeeded: count)
        return close(index)
      default: throw unexpected("\",\" or \"}\" after the value")
      }
      skipBlanks()
    }
  }

  private mutating func open(_ kind: JSONToken.Kind, depth: Int) throws(JSONError) -> Int {
    guard depth <= Self.depthLimit else {
      throw JSONError(offset: position, message: "nested deeper than \(Self.depthLimit) levels")
    }
    append(kind, from: position, length: 0)
    position += 1
    skipBlanks()
    return tokens.count - 1
  }

  private mutating func close(_ index: Int) {
    position += 1
    tokens[index].next = UInt32(truncatingIfNeeded: tokens.count)
  }

  func unexpected(_ expected: String) -> JSONError {
    JSONError(offset: position, message: "expected \(expected), found \(found)")
  }

  private var found: String {
    guard position < bytes.count else { return "the end of the file" }
    let rest = bytes[position..<min(position + 4, bytes.count)]
    var decoder = UTF8()
    var iterator = rest.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      return "a byte that is not UTF-8"
    }
    if scalar == "\"" { return "a quotation mark" }
    return scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x7F
      ? scalar.hexadecimalName : quoted(String(Character(scalar)))
  }
}
