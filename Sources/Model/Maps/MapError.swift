/// What is wrong with a map file.
public enum MapError: Error, Hashable, Sendable {
  /// Bytes that are not as the format has them.
  case malformed(file: String, offset: Int, reason: String)
  /// Records that are not as their schema has them.
  case invalid(DataError)
}

extension MapError: CustomStringConvertible {
  /// The file, the byte at which reading stopped, and why.
  public var description: String {
    switch self {
    case .malformed(let file, let offset, let reason): "\(file): byte \(offset): \(reason)"
    case .invalid(let error): error.description
    }
  }
}

/// Takes numbers out of the bytes of a map file one after the other, and never reads beyond their end.
struct MapReader {
  let file: String
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, of file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// The bytes that are left.
  var left: Int { bytes.count - offset }

  /// Gives up at the present byte, or at another.
  func failure(_ reason: String, at offset: Int? = nil) -> MapError {
    .malformed(file: file, offset: offset ?? self.offset, reason: reason)
  }

  /// Makes sure that so many bytes are left, which `what` needs.
  func require(_ count: Int, for what: String) throws(MapError) {
    guard count <= left else { throw failure("\(what) needs \(count) bytes, and \(left) are left") }
  }

  /// The next bytes.
  mutating func take(_ count: Int, for what: String) throws(MapError) -> UnsafeBufferPointer<UInt8> {
    try require(count, for: what)
    defer { offset += count }
    return UnsafeBufferPointer(rebasing: bytes[offset..<offset + count])
  }

  /// The text up to the next line feed, which is passed over.
  mutating func line(for what: String) throws(MapError) -> String {
    guard let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) else {
      throw failure("\(what) does not end")
    }
    defer { offset = end + 1 }
    return String(decoding: bytes[offset..<end], as: UTF8.self)
  }

  /// The next number, its least byte first.
  mutating func number<Number: FixedWidthInteger>(
    _: Number.Type = Number.self, for what: String
  ) throws(MapError) -> Number {
    let size = Number.bitWidth / 8
    try require(size, for: what)
    defer { offset += size }
    return Number(
      littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: Number.self))
  }
}
