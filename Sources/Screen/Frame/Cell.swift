import Text

/// A cell of the screen. It is plain memory: thousands are set, compared and dropped at every key.
package struct Cell: Hashable, Sendable {
  package internal(set) var scalars: CellScalars
  package var style: Style

  /// A cell with a scalar; a blank unless that takes one column.
  package init(_ scalar: Unicode.Scalar, style: Style = .plain) {
    var rule = CellRule()
    let shown = rule.next(scalar).flatMap { $0.columns == 1 ? $0.scalar : nil }
    scalars = shown.map { CellScalars($0) } ?? .space
    self.style = style
  }

  /// Its text; empty in the second cell of a wide scalar.
  package var text: String { String(String.UnicodeScalarView(scalars)) }

  package static let blank = Cell(" ")
}

extension Sequence<Cell> {
  package var text: String {
    var text = String.UnicodeScalarView()
    for cell in self { text.append(contentsOf: cell.scalars) }
    return String(text)
  }
}

/// A scalar and up to two marks in one word, so that cells are plain memory. The second cell of a wide scalar has none.
public struct CellScalars: Hashable, Sendable, Sequence, IteratorProtocol {
  @usableFromInline var bits: UInt64

  static let none = CellScalars("\0")
  static let space = CellScalars(" ")

  /// A scalar without marks.
  @inline(__always)
  init(_ scalar: Unicode.Scalar) { bits = UInt64(scalar.value) }

  /// Adds a mark. There must be room for it; see ``CellRule``.
  mutating func join(_ mark: Unicode.Scalar) { bits |= UInt64(mark.value) << (bits < 1 << 21 ? 21 : 42) }

  /// The scalar with columns; nil in the second cell of a wide one.
  @inlinable
  public var base: Unicode.Scalar? {
    var scalars = self
    return scalars.next()
  }

  /// The only scalar if it is ASCII; 0 in the second cell of a wide one.
  @inlinable
  public var ascii: UInt8? { bits < 0x80 ? UInt8(truncatingIfNeeded: bits) : nil }

  /// Whether some terminals join it to the cell before. There is no such scalar below U+0903.
  package var isSpacingMark: Bool { bits >= 0x903 && base?.form == .spacing }

  /// The next scalar.
  @inlinable
  public mutating func next() -> Unicode.Scalar? {
    guard bits != 0 else { return nil }
    defer { bits >>= 21 }
    return Unicode.Scalar(UInt32(bits & 0x1F_FFFF))
  }
}
