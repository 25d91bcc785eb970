/// A checked JSON text as a flat list of tokens over its bytes, which must outlive it. Nothing is copied until needed.
public struct JSONDocument {
  /// The text.
  public let bytes: UnsafeBufferPointer<UInt8>
  /// The first token is the whole text's value.
  public let tokens: [JSONToken]

  /// Checks bytes against RFC 8259 and indexes them; throws at the first byte that breaks the grammar.
  /// Objects at `foldingDepth`, from 1, are indexed by place alone (see ``unfolded(_:reusing:)``): tokens take more memory
  /// than the text. `passed` is called with the offset after each of them. A text that `isSound` has the right encoding.
  public init(
    _ bytes: UnsafeBufferPointer<UInt8>, isSound: Bool = false, foldingDepth: Int? = nil,
    passed: @escaping (Int) -> Void = { _ in }
  ) throws(JSONError) {
    var parser = JSONParser(bytes, isSound: isSound, foldingDepth: foldingDepth, passed: passed)
    try parser.parse()
    self.init(parser)
  }

  private init(_ parser: JSONParser) {
    bytes = parser.bytes
    tokens = parser.tokens
  }

  /// Whether a token is an object indexed by place alone.
  @inlinable
  public func isFolded(_ index: Int) -> Bool { tokens[index].traits.contains(.folded) }

  /// A folded object as a document of its own over the same bytes, reusing the storage of `tokens`.
  public func unfolded(_ index: Int, reusing tokens: consuming [JSONToken] = []) -> JSONDocument {
    var parser = JSONParser(bytes, isSound: true, reusing: tokens)
    do {
      try parser.parseFolded(at: Int(self.tokens[index].start))
    } catch {
      preconditionFailure("an object that was checked is sound")
    }
    return JSONDocument(parser)
  }

  /// The bytes of a number, or of a string without quotation marks and with its escapes.
  @inlinable @inline(__always)
  public func raw(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let token = tokens[index]
    let start = Int(token.start) + (token.kind == .string ? 1 : 0)
    return UnsafeBufferPointer(rebasing: bytes[start..<start + Int(token.length)])
  }

  /// The bytes of a list from its first to its last text; nil unless it is a list that ends with a text.
  @inlinable @inline(__always)
  public func rawTexts(_ index: Int) -> UnsafeBufferPointer<UInt8>? {
    let (first, last) = (index + 1, Int(tokens[index].next) - 1)
    guard tokens[index].kind == .array, first <= last, tokens[last].kind == .string else { return nil }
    let end = Int(tokens[last].start) + Int(tokens[last].length) + 2
    return UnsafeBufferPointer(rebasing: bytes[Int(tokens[first].start)..<end])
  }

  /// The text of a string.
  public func string(_ index: Int) -> String {
    let (raw, traits) = (raw(index), tokens[index].traits)
    if traits.contains(.escaped) { return JSONParser.unescape(raw) }
    // It was checked with the text.
    return String(copying: UTF8Span(unchecked: raw.span, isKnownASCII: !traits.contains(.wide)))
  }

  /// Whether a string's text is `name`.
  @inlinable @inline(__always)
  public func isString(_ index: Int, _ name: StaticString) -> Bool {
    let token = tokens[index]
    if token.traits.contains(.escaped) { return string(index) == name.description }
    guard Int(token.length) == name.utf8CodeUnitCount else { return false }
    let start = Int(token.start) + 1
    for offset in 0..<name.utf8CodeUnitCount where bytes[start + offset] != name.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Says what a value of the wrong type is, and what is expected.
  public func mistyped(_ index: Int, _ expected: String) -> String {
    switch tokens[index].kind {
    case .null: "is null; leave the field out if nothing is known, otherwise give \(expected)"
    case .object: "is an object; give \(expected)"
    case .array: "is a list; give \(expected)"
    case .string: "is a text; give \(expected)"
    case .number: "is a number; give \(expected)"
    case .true, .false: "is \(tokens[index].kind == .true); give \(expected)"
    }
  }

  /// The indices of the keys and values of an object, alternately, or of the elements of an array.
  public func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < Int(tokens[index].next) {
      children.append(child)
      child = Int(tokens[child].next)
    }
    return children
  }

  /// The index of the value of an object's member; nil for none.
  public func member(_ name: StaticString, of object: Int) -> Int? {
    var key = object + 1
    let end = Int(tokens[object].next)
    while key < end {
      if isString(key, name) { return key + 1 }
      key = Int(tokens[key + 1].next)
    }
    return nil
  }
}
