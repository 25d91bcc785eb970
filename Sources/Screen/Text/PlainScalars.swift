/// The scalars of a text of which each is a glyph of its own, with their columns: nearly all text, and read without a search
/// for grapheme clusters. It ends early before a scalar that may belong to a larger cluster.
struct PlainScalars {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// How many bytes have been read.
  private(set) var position = 0

  /// Bytes of valid UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether all has been read.
  var isAtEnd: Bool { position == bytes.count }

  /// The next glyph and its columns; nil at the end, or where one is not plain.
  @inline(__always)
  mutating func next() -> (cluster: Cluster, columns: Int)? {
    guard position < bytes.count else { return nil }
    let first = bytes[position]
    if first < 0x80 {
      guard first &- 0x20 < 0x5F else { return nil }
      position += 1
      return (Cluster(bits: UInt64(first)), 1)
    }
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var bits = UInt64(first)
    var value = UInt32(first) & (0x7F >> UInt32(count))
    for place in 1..<count {
      let byte = bytes[position + place]
      bits |= UInt64(byte) << UInt64(8 * place)
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let columns = Unicode.Scalar.plainColumns(of: value) else { return nil }
    position += count
    return (Cluster(bits: bits), columns)
  }
}

extension StringProtocol {
  /// The columns of a text of plain scalars alone; nil of others.
  var plainColumns: Int? {
    let found: Int?? = utf8.withContiguousStorageIfAvailable { bytes in
      var scalars = PlainScalars(bytes)
      var columns = 0
      while let next = scalars.next() { columns += next.columns }
      return scalars.isAtEnd ? columns : nil
    }
    return found ?? nil
  }
}

extension Unicode.Scalar {
  /// The columns of a scalar that is printable and of a kind that joins neither what stands before it nor, if that is of such
  /// a kind too, what follows; nil of others. Not all that are so are listed, but those that fill screens.
  static func plainColumns(of value: UInt32) -> Int? {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x370...0x377, 0x391...0x3A1, 0x3A3...0x482, 0x2010...0x2027,
      0x2030...0x205E, 0x2190...0x22FF, 0x2500...0x25FC, 0x2800...0x28FF:
      1
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: 2
    default: nil
    }
  }
}
