/// A whole screen of cells, to be drawn on and then shown.
///
/// Invariants: there are exactly `size.width * size.height` cells, and a wide scalar never stands in the last column
/// or is left without its second cell: writing over one half blanks the other. No cell holds anything that a terminal
/// would not print.
public struct Frame: Equatable, Sendable {
  /// The extent.
  public let size: Size
  /// The cells, row by row; writers keep the invariants.
  var cells: [Cell]
  /// Where the terminal's cursor stands: on the selected row of what has the focus. nil hides it.
  public var cursor: Point?

  /// A blank screen.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  /// The whole of it.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place; blank outside.
  public subscript(point: Point) -> Cell {
    bounds.contains(point) ? cells[point.y * size.width + point.x] : .blank
  }

  /// The cells of a row, from left to right; none outside.
  public func row(_ y: Int) -> [Cell] {
    guard y >= 0, y < size.height else { return [] }
    return Array(cells[y * size.width..<(y + 1) * size.width])
  }

  /// The cells of all rows.
  public var rows: [[Cell]] { (0..<size.height).map { row($0) } }

  /// Blanks the halves that would be left of wide glyphs when the columns from `first` up to but without `end` of a row
  /// are written over. `first` and `end` must lie within the row.
  mutating func detach(from first: Int, to end: Int, row y: Int) {
    guard first < end else { return }
    let start = y * size.width
    if cells[start + first].scalars == .none { cells[start + first - 1].scalars = .space }
    if end < size.width, cells[start + end].scalars == .none { cells[start + end].scalars = .space }
  }
}
