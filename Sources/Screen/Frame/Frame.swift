/// A screen of cells to draw on.
///
/// Invariants: there are `size.width * size.height` cells; a wide scalar always has its second cell, as writing over one
/// half blanks the other; every cell is printable.
public struct Frame: Equatable, Sendable {
  package let size: Size
  /// The cells, row by row; writers keep the invariants.
  var cells: [Cell]
  /// The terminal's cursor, on the selected row of the focus; nil hides it.
  package var cursor: Point?

  /// A frame with the same cell everywhere.
  package init(size: Size, filledWith cell: Cell = .blank) {
    self.size = size
    cells = Array(repeating: cell, count: size.width * size.height)
  }

  package var bounds: Rect { Rect(size) }

  /// The cell at a place; blank outside.
  package subscript(point: Point) -> Cell {
    bounds.contains(point) ? cells[point.y * size.width + point.x] : .blank
  }

  /// The cells of a row, from left to right; none outside.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    y >= 0 && y < size.height ? cells[y * size.width..<(y + 1) * size.width] : []
  }

  /// Blanks the halves of wide glyphs that remain when columns `first..<end` of a row are overwritten.
  mutating func detach(from first: Int, to end: Int, row y: Int) {
    guard first < end else { return }
    let start = y * size.width
    if cells[start + first].scalars == .none { cells[start + first - 1].scalars = .space }
    if end < size.width, cells[start + end].scalars == .none { cells[start + end].scalars = .space }
  }
}
