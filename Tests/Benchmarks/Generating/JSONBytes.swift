/// JSON in the making, without blanks.
struct JSONBytes {
  private(set) var bytes: [UInt8]

  /// What is made comes behind these bytes.
  init(appendingTo bytes: consuming [UInt8]) { self.bytes = bytes }

  mutating func text(_ key: StaticString, _ text: some Sequence<UInt8>) {
    self.key(key)
    string(text)
  }

  mutating func number(_ key: StaticString, _ number: Double) {
    self.key(key)
    bytes.append(contentsOf: "\(number)".utf8)
  }

  mutating func object(_ key: StaticString, _ members: (inout JSONBytes) -> Void) {
    self.key(key)
    object(members)
  }

  mutating func object(_ members: (inout JSONBytes) -> Void) {
    comma()
    bytes.append(UInt8(ascii: "{"))
    members(&self)
    bytes.append(UInt8(ascii: "}"))
  }

  mutating func texts(_ key: StaticString, _ texts: some Sequence<String>) {
    list(key, texts) { json, text in
      json.comma()
      json.string(text.utf8)
    }
  }

  mutating func list<Item>(
    _ key: StaticString, _ items: some Sequence<Item>, _ element: (inout JSONBytes, Item) -> Void
  ) {
    self.key(key)
    bytes.append(UInt8(ascii: "["))
    for item in items { element(&self, item) }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func key(_ key: StaticString) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// A comma, unless nothing stands before in the same object or list.
  private mutating func comma() {
    switch bytes.last {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "\n"), nil: break
    default: bytes.append(UInt8(ascii: ","))
    }
  }

  private mutating func string(_ text: some Sequence<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
