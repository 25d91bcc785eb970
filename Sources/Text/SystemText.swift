/// A text from the system, of any bytes. Those that are not UTF-8 become private characters: see ``Swift/String/systemBytes``.
public func systemText(_ bytes: some Collection<UInt8>) -> String {
  var text = String.UnicodeScalarView()
  var parser = Unicode.UTF8.ForwardParser()
  var iterator = bytes.makeIterator()
  var rest = bytes[...]
  while true {
    let count: Int
    switch parser.parseScalar(from: &iterator) {
    case .emptyInput: return String(text)
    // A text that has a private character itself must not come back as another.
    case .valid(let encoded) where !strayBytes.contains(Unicode.UTF8.decode(encoded).value):
      text.append(Unicode.UTF8.decode(encoded))
      rest = rest.dropFirst(encoded.count)
      continue
    case .valid(let encoded): count = encoded.count
    case .error(let length): count = length
    }
    text.append(contentsOf: rest.prefix(count).map(stray))
    rest = rest.dropFirst(count)
  }
}

/// The same for a C string.
public func systemText(_ text: UnsafePointer<CChar>) -> String {
  var count = 0
  while text[count] != 0 { count += 1 }
  return systemText(UnsafeBufferPointer(start: text, count: count).map(UInt8.init(bitPattern:)))
}

extension String {
  /// Whether a text from the system has bytes that are not UTF-8.
  public var hasStrayBytes: Bool { unicodeScalars.contains { strayBytes.contains($0.value) } }

  /// The bytes of a text from the system as a C string.
  public var systemBytes: [CChar] {
    var bytes: [UInt8] = []
    for scalar in unicodeScalars {
      if strayBytes.contains(scalar.value) {
        bytes.append(UInt8(scalar.value - strayBytes.lowerBound) + 0x80)
      } else {
        bytes += String(scalar).utf8
      }
    }
    return (bytes + [0]).map(CChar.init(bitPattern:))
  }
}

/// The last private characters, one for each byte from 0x80 on.
private let strayBytes: ClosedRange<UInt32> = 0x10FF7E...0x10FFFD

private func stray(_ byte: UInt8) -> Unicode.Scalar {
  Unicode.Scalar(strayBytes.lowerBound + UInt32(byte) - 0x80) ?? "\u{FFFD}"
}
