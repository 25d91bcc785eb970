/// What a cell shows: a scalar and up to two marks, of 21 bits each in one word, so that cells are plain memory.
///
/// The second cell of a wide scalar shows none.
public struct CellScalars: Hashable, Sendable, Sequence, IteratorProtocol {
  @usableFromInline var bits: UInt64

  /// Nothing: what the second cell of a wide scalar holds.
  static let none = CellScalars(bits: 0)
  static let space = CellScalars(" ")

  private init(bits: UInt64) { self.bits = bits }

  /// A scalar without marks.
  @inline(__always)
  init(_ scalar: Unicode.Scalar) { bits = UInt64(scalar.value) }

  /// Lets a mark join. There must be room for it; see ``CellRule``.
  mutating func join(_ mark: Unicode.Scalar) { bits |= UInt64(mark.value) << (bits < 1 << 21 ? 21 : 42) }

  /// The scalar that has columns; nil in the second cell of a wide one.
  @inlinable
  public var base: Unicode.Scalar? {
    var scalars = self
    return scalars.next()
  }

  /// The next scalar.
  @inlinable
  public mutating func next() -> Unicode.Scalar? {
    guard bits != 0 else { return nil }
    defer { bits >>= 21 }
    return Unicode.Scalar(UInt32(bits & 0x1F_FFFF))
  }
}
