/// A grapheme cluster in eight bytes, so that cells are plain memory: its UTF-8 from the lowest byte on where it has no more
/// than eight, else its place in a table. UTF-8 has no zeros but for the one control character that is never drawn.
struct Cluster: Hashable {
  let bits: UInt64

  /// Nothing: what the second cell of a wide glyph holds.
  static let none = Cluster(bits: 0)
  static let space = Cluster(bits: 0x20)

  /// The mark of a place in a table, a byte that UTF-8 does not have.
  private static let tableMark: UInt64 = 0xFF << 56

  /// The cluster of these bits.
  init(bits: UInt64) { self.bits = bits }

  /// A cluster that lies at a place of a table.
  init(place: Int) { bits = Self.tableMark | UInt64(place) }

  /// How many bytes it has, where it is in no table.
  var count: Int { 8 - bits.leadingZeroBitCount / 8 }

  var isInTable: Bool { bits >= Self.tableMark }

  /// Where in the table it lies, if it does.
  var place: Int { Int(bits & ~Self.tableMark) }
}

/// The clusters that are too long for eight bytes: emoji made by joiners, letters with many marks.
struct ClusterTable {
  private var texts: [String] = []

  var isEmpty: Bool { texts.isEmpty }

  /// The cluster of a text.
  mutating func cluster(of text: String) -> Cluster {
    var bits: UInt64 = 0
    var shift: UInt64 = 0
    for byte in text.utf8 {
      guard shift < 64 else {
        texts.append(text)
        return Cluster(place: texts.count - 1)
      }
      bits |= UInt64(byte) << shift
      shift += 8
    }
    return Cluster(bits: bits)
  }

  /// The text of a cluster.
  func text(of cluster: Cluster) -> String {
    if cluster.isInTable { return texts[cluster.place] }
    if cluster.bits < 0x80 { return cluster.bits == 0 ? "" : String(Unicode.Scalar(UInt8(cluster.bits))) }
    return withUnsafeBytes(of: cluster.bits.littleEndian) {
      String(decoding: $0.prefix(cluster.count), as: UTF8.self)
    }
  }

  /// Adds the bytes of a cluster to others.
  @inline(__always)
  func append(_ cluster: Cluster, to bytes: inout [UInt8]) {
    if cluster.isInTable {
      bytes += texts[cluster.place].utf8
      return
    }
    var rest = cluster.bits
    while rest != 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// Whether a cluster is the same as one of another table.
  @inline(__always)
  func isSame(_ cluster: Cluster, as other: Cluster, in table: ClusterTable) -> Bool {
    // Only those in a table may be the same by other bits, or not the same by the same.
    if cluster.isInTable, other.isInTable { return texts[cluster.place] == table.texts[other.place] }
    return cluster == other
  }
}
