/// Decodes UTF-8 byte by byte, skipping invalid bytes.
struct ScalarDecoder {
  private var bytes: [UInt8] = []
  private var expected = 0

  /// Reads a byte; returns the scalar that it completes, if any.
  mutating func feed(_ byte: UInt8) -> Unicode.Scalar? {
    if byte & 0xC0 != 0x80 {
      expected =
        switch byte {
        case 0..<0x80: 1
        case 0xC2..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0..<0xF5: 4
        default: 0
        }
      bytes = []
    }
    guard expected > 0 else { return nil }
    bytes.append(byte)
    guard bytes.count == expected else { return nil }
    expected = 0
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }
}
