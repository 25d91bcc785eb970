/// One cell of the screen: a grapheme cluster and how it is drawn.
public struct Cell: Hashable, Sendable {
  /// The grapheme cluster; empty in the second cell of a wide one.
  public var text: String
  /// How it is drawn.
  public var style: Style

  /// A cell that shows `text`, one or two columns wide.
  public init(_ text: String, style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// A space in the terminal's own style.
  public static let blank = Cell(" ")
}

/// A whole screen of cells, to be drawn on and then shown.
///
/// Invariants: there are exactly `size.width * size.height` cells, and a wide cluster never stands in the last column
/// or is left without its second cell: writing over one half blanks the other. No cell holds anything that a terminal
/// would not print.
public struct Frame: Sendable, Equatable {
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
  public func row(_ y: Int) -> ArraySlice<Cell> {
    guard y >= 0, y < size.height else { return [] }
    return cells[y * size.width..<(y + 1) * size.width]
  }

  /// The cells of all rows.
  public var rows: [[Cell]] { (0..<size.height).map { Array(row($0)) } }

  /// Blanks the halves that would be left of wide glyphs when the columns from `first` up to but without `end` of a row
  /// are written over. `first` and `end` must lie within the row.
  mutating func detach(from first: Int, to end: Int, row y: Int) {
    guard first < end else { return }
    let start = y * size.width
    if cells[start + first].text.isEmpty { cells[start + first - 1].text = " " }
    if end < size.width, cells[start + end].text.isEmpty { cells[start + end].text = " " }
  }
}
