/// A JSON text that has been checked, as a flat list of tokens over its bytes.
///
/// Nothing is copied until it is asked for. The bytes must outlive the document.
struct JSONDocument {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The first token is the whole text's value.
  let tokens: [JSONToken]
  /// The tokens of keys that their object holds a second time, in the order in which the objects end.
  let duplicateKeys: [Int]

  /// Checks bytes against RFC 8259 and indexes them.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) {
    var parser = JSONParser(bytes)
    try parser.parse()
    self.bytes = bytes
    tokens = parser.tokens
    duplicateKeys = parser.duplicateKeys
  }

  /// The bytes of a string without its quotation marks, or of a number; escapes are left as they are.
  @inline(__always)
  func raw(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let token = tokens[index]
    let start = Int(token.start) + (token.kind == .string ? 1 : 0)
    return UnsafeBufferPointer(rebasing: bytes[start..<start + Int(token.length)])
  }

  /// The text of a string.
  func string(_ index: Int) -> String {
    let raw = raw(index)
    return tokens[index].traits.contains(.escaped)
      ? JSONParser.unescape(raw) : String(decoding: raw, as: UTF8.self)
  }

  /// Whether a string's text is `name`.
  @inline(__always)
  func isString(_ index: Int, _ name: StaticString) -> Bool {
    let token = tokens[index]
    if token.traits.contains(.escaped) { return string(index) == name.description }
    guard Int(token.length) == name.utf8CodeUnitCount else { return false }
    let start = Int(token.start) + 1
    for offset in 0..<name.utf8CodeUnitCount where bytes[start + offset] != name.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The index of the value of an object's member; nil where there is none of that name.
  func member(_ name: StaticString, of object: Int) -> Int? {
    var key = object + 1
    let end = Int(tokens[object].next)
    while key < end {
      if isString(key, name) { return key + 1 }
      key = Int(tokens[key + 1].next)
    }
    return nil
  }
}
