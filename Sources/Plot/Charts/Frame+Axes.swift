public import Screen
import Text

extension Frame {
  /// Writes the names of an axis along a row, each from the column of its value; those without room are left out.
  public mutating func drawLabels(of axis: Axis, in row: Rect, style: Style, major: Style) {
    guard row.height > 0 else { return }
    let places = axis.ticks.compactMap { tick in axis.scale.cell(of: tick.value).map { (tick, row.minX + $0) }
    }
    for (index, (tick, x)) in places.enumerated() {
      let limit = index + 1 < places.count ? places[index + 1].1 - 1 : row.maxX
      guard x + tick.label.columns <= limit else { continue }
      write(tick.label, at: Point(x: x, y: row.minY), in: row, style: tick.isMajor ? major : style)
    }
  }

  /// Draws a horizontal axis as a line with a mark at each named value.
  public mutating func drawLine(of axis: Axis, in row: Rect, style: Style) {
    guard row.height > 0 else { return }
    drawHorizontalRule(y: row.minY, from: row.minX, to: row.maxX, style: style)
    for tick in axis.ticks {
      guard let x = axis.scale.cell(of: tick.value) else { continue }
      write("┬", at: Point(x: row.minX + x, y: row.minY), in: row, style: style)
    }
  }
}
