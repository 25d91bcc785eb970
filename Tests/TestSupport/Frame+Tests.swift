public import Screen

extension Frame {
  /// The cells of all rows.
  package var rows: [[Cell]] { (0..<size.height).map { Array(row($0)) } }

  /// Draws a frame over this one at a place; what does not fit is left out, and the cursor stays.
  public mutating func copy(_ other: Frame, at point: Point) {
    for (y, row) in other.rows.enumerated() {
      for (x, cell) in row.enumerated() where !cell.text.isEmpty {
        write(cell.text, at: Point(x: point.x + x, y: point.y + y), style: cell.style)
      }
    }
  }
}
