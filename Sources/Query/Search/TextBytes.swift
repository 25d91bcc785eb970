/// How texts stand in an index: a byte for each folded letter or digit of ASCII, UTF-8 for others, spaces and
/// signs left out, with marks where words begin.
///
/// `Luna 25a` is `␀luna␀25A␠`. The marks leave the letters of a word side by side, so that a word is found by
/// comparing bytes. A letter of ASCII that begins something within its word lacks the case bit: all bytes are
/// compared with it set, which turns no mark into a letter.
enum TextBytes {
  /// Before the first letter of every word.
  static let word: UInt8 = 0x00
  /// Before a letter beyond ASCII that begins something within its word.
  static let inner: UInt8 = 0x01
  /// Behind the last letter of a text.
  static let end: UInt8 = 0x20
  /// What a letter or digit of ASCII has unless it begins something within its word.
  static let caseBit: UInt8 = 0x20

  /// Whether a byte is behind the last letter of a word.
  @inline(__always)
  static func isBehindWord(_ byte: UInt8) -> Bool { byte | caseBit == end }

  /// Whether a folded scalar is a byte of its own, which the case bit can be taken from.
  @inline(__always)
  static func isSingle(_ scalar: UInt32) -> Bool {
    scalar < 0x80 && scalar & 0x20 != 0 && scalar > 0x21
  }

  /// The bit of a letter or digit in the mask of those that a text has.
  @inline(__always)
  static func maskBit(of scalar: UInt32) -> UInt32 {
    if scalar &- 0x61 < 26 { return 1 << (scalar &- 0x61) }
    if scalar &- 0x30 < 10 { return 1 << (26 &+ (scalar &- 0x30) / 2) }
    return 1 << 31
  }
}

/// Bytes that are written one after the other.
struct ByteSink: ~Copyable {
  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 64) {
    base = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit { base.deallocate() }

  /// Makes room for more bytes. ``put(_:)`` writes only where room was made.
  mutating func reserve(_ room: Int) {
    guard count + room > capacity else { return }
    capacity = max(count + room, capacity * 2)
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    grown.update(from: base, count: count)
    base.deallocate()
    base = grown
  }

  @inline(__always)
  mutating func put(_ byte: UInt8) {
    base[count] = byte
    count &+= 1
  }

  /// Writes a folded letter; at most six bytes.
  @inline(__always)
  mutating func put(_ scalar: UInt32, _ boundary: FoldedText.Boundary) {
    if boundary == .word { put(TextBytes.word) }
    if TextBytes.isSingle(scalar) {
      let byte = UInt8(truncatingIfNeeded: scalar)
      put(boundary == .inner ? byte & ~TextBytes.caseBit : byte)
    } else {
      if boundary == .inner { put(TextBytes.inner) }
      putUTF8(scalar)
    }
  }

  /// Writes a scalar in UTF-8, those of ASCII in the two bytes that leave its single bytes to letters.
  private mutating func putUTF8(_ scalar: UInt32) {
    func rest(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: scalar >> shift) & 0x3F }
    if scalar < 0x800 {
      put(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
    } else {
      if scalar < 0x1_0000 {
        put(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      } else {
        put(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
        put(rest(12))
      }
      put(rest(6))
    }
    put(rest(0))
  }

  /// Counts bytes that were written where room was made.
  mutating func skip(_ bytes: Int) { count &+= bytes }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    reserve(bytes.count)
    if let start = bytes.baseAddress { (base + count).update(from: start, count: bytes.count) }
    count += bytes.count
  }

  mutating func removeAll() { count = 0 }
}
