/// Texts by their bytes, numbered in the order in which they came.
struct ByteTable {
  /// How many there are.
  private(set) var count = 0

  /// The bytes of all of them, one after another, and where each ends.
  private var arena: [UInt8] = []
  private var ends: [Int] = [0]
  /// Open addressing: a power of two of places, each -1 or the number of a text.
  private var slots = [Int32](repeating: -1, count: 16)

  /// The number of a text; nil where it has not come yet.
  @inline(__always)
  func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if count == 0 { return nil }
    let place = slots[slot(of: bytes)]
    return place < 0 ? nil : Int(place)
  }

  /// Adds a text with the next number; false where it is there already.
  mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if (count + 1) * 2 > slots.count { grow() }
    let slot = slot(of: bytes)
    guard slots[slot] < 0 else { return false }
    slots[slot] = Int32(count)
    arena.append(contentsOf: bytes)
    ends.append(arena.count)
    count += 1
    return true
  }

  /// The slot that holds the text, or the free one where it belongs.
  private func slot(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(bytes)) & mask
    while slots[slot] >= 0, !isSame(Int(slots[slot]), bytes) { slot = (slot + 1) & mask }
    return slot
  }

  /// Spreads texts over the slots. Eight bytes at a time: lists of sources are long.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: bytes.count)
    forEachWord(of: UnsafeRawBufferPointer(bytes)) { word, _ in
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      return true
    }
    return hash
  }

  private func isSame(_ place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = ends[place]
    guard ends[place + 1] - start == bytes.count else { return false }
    return arena.withUnsafeBytes { arena in
      let known = UnsafeRawBufferPointer(rebasing: arena[start..<start + bytes.count])
      return Self.forEachWord(of: UnsafeRawBufferPointer(bytes)) { $0 == Self.word(of: known, at: $1) }
    }
  }

  /// Visits bytes eight at a time, with where they stand, as long as the visitor wants more.
  ///
  /// - Returns: whether it wanted all of them.
  @inline(__always) @discardableResult
  private static func forEachWord(of bytes: UnsafeRawBufferPointer, _ visit: (UInt64, Int) -> Bool) -> Bool {
    var position = 0
    while position < bytes.count {
      guard visit(word(of: bytes, at: position), position) else { return false }
      position += 8
    }
    return true
  }

  /// The eight bytes from a place on; beyond the end there are zeros.
  @inline(__always)
  private static func word(of bytes: UnsafeRawBufferPointer, at position: Int) -> UInt64 {
    if position + 8 <= bytes.count { return bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self) }
    var word: UInt64 = 0
    for index in (position..<bytes.count).reversed() { word = word << 8 | UInt64(bytes[index]) }
    return word
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for place in 0..<count {
      arena[ends[place]..<ends[place + 1]].withUnsafeBufferPointer { slots[slot(of: $0)] = Int32(place) }
    }
  }
}
