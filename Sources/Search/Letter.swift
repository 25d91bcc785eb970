/// A letter or digit of a folded text, with how it stands to the one before it.
struct Letter: Hashable, Sendable {
  enum Boundary: UInt32, Sendable {
    /// Within a word.
    case none
    /// From lower case to a capital, or between letters and digits.
    case inner
    /// The first of a word. Ideographs are words of their own.
    case word
  }

  /// The scalar above two bits of boundary.
  private let bits: UInt32

  init(_ scalar: Unicode.Scalar, _ boundary: Boundary) { bits = scalar.value << 2 | boundary.rawValue }

  /// The folded scalar.
  var scalar: UInt32 { bits >> 2 }

  var boundary: Boundary { Boundary(rawValue: bits & 3) ?? .none }

  /// Whether it is the same letter, wherever in a word.
  func isSame(as other: Letter) -> Bool { bits ^ other.bits < 4 }

  /// The letter's bit in the mask of those that a text has.
  var maskBit: UInt32 {
    let place = scalar &- 0x61
    return 1 << (place < 26 ? place : 26 + scalar % 6)
  }
}
