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
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[slot] >= 0, !isSame(Int(slots[slot]), bytes) { slot = (slot + 1) & mask }
    return slot
  }

  private func isSame(_ place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = ends[place]
    guard ends[place + 1] - start == bytes.count else { return false }
    for index in 0..<bytes.count where arena[start + index] != bytes[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for place in 0..<count {
      arena[ends[place]..<ends[place + 1]].withUnsafeBufferPointer { slots[slot(of: $0)] = Int32(place) }
    }
  }
}
