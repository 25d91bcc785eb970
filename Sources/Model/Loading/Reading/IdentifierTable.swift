/// The identifiers of one kind of record that a file declares, found by their bytes.
///
/// Thousands of links lead to a few hundred records. Looking a link up by its bytes shares the one string of the record
/// instead of making one for every link.
struct IdentifierTable<Record> {
  /// The identifiers in the order in which they were declared.
  private(set) var identifiers: [Identifier<Record>] = []
  /// Whether the file could be read, so that an identifier that is not here is truly unknown.
  var isComplete = false

  /// The bytes of all identifiers, one after another, and where each ends.
  private var arena: [UInt8] = []
  private var ends: [Int] = [0]
  /// Open addressing: a power of two of places, each -1 or the place of an identifier.
  private var slots = [Int32](repeating: -1, count: 16)

  /// Adds an identifier.
  ///
  /// - Returns: nil where it is there already.
  mutating func declare(_ bytes: UnsafeBufferPointer<UInt8>) -> Identifier<Record>? {
    if (identifiers.count + 1) * 2 > slots.count { grow() }
    let slot = slot(of: bytes)
    guard slots[slot] < 0 else { return nil }
    let identifier = Identifier<Record>(String(decoding: bytes, as: UTF8.self))
    slots[slot] = Int32(identifiers.count)
    identifiers.append(identifier)
    arena.append(contentsOf: bytes)
    ends.append(arena.count)
    return identifier
  }

  /// The place of an identifier among `identifiers`; nil where none was declared.
  @inline(__always)
  func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let place = slots[slot(of: bytes)]
    return place < 0 ? nil : Int(place)
  }

  /// The slot that holds the identifier, or the free one where it belongs.
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
    for place in identifiers.indices {
      arena[ends[place]..<ends[place + 1]].withUnsafeBufferPointer { slots[slot(of: $0)] = Int32(place) }
    }
  }
}
