extension Frame {
  /// Draws a box along the inside of a part of the screen, with a title on its upper edge, cut to the room there is. A
  /// part with fewer than two rows or columns has no room for a box. What is inside stays.
  public mutating func drawBox(_ rect: Rect, style: Style, title: Line? = nil) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let (right, bottom) = (rect.maxX - 1, rect.maxY - 1)
    for y in [rect.minY, bottom] {
      drawHorizontalRule(y: y, from: rect.minX + 1, to: right, style: style)
    }
    for x in [rect.minX, right] {
      drawVerticalRule(x: x, from: rect.minY + 1, to: bottom, style: style)
    }
    put("┌", x: rect.minX, y: rect.minY, style: style)
    put("┐", x: right, y: rect.minY, style: style)
    put("└", x: rect.minX, y: bottom, style: style)
    put("┘", x: right, y: bottom, style: style)
    if let title, rect.width > 6, title.columns > 0 {
      let shown = title.truncated(to: rect.width - 6)
      put(" ", x: rect.minX + 2, y: rect.minY, style: style)
      let columns = write(shown, at: Point(x: rect.minX + 3, y: rect.minY))
      put(" ", x: rect.minX + 3 + columns, y: rect.minY, style: style)
    }
  }

  /// Draws a line in row `y`, in the columns from `start` up to but without `end`.
  public mutating func drawHorizontalRule(y: Int, from start: Int, to end: Int, style: Style) {
    for x in max(0, start)..<max(0, start, min(end, size.width)) { put("─", x: x, y: y, style: style) }
  }

  /// Draws a line in column `x`, in the rows from `start` up to but without `end`.
  public mutating func drawVerticalRule(x: Int, from start: Int, to end: Int, style: Style) {
    for y in max(0, start)..<max(0, start, min(end, size.height)) { put("│", x: x, y: y, style: style) }
  }

  /// Draws a scroll bar in the first column of a part of the screen: a line, and on it a thumb where the `visible` rows
  /// from `offset` on lie among the `total`. The thumb touches an end only when there is no more to see there, as far
  /// as the room allows. When everything is visible, nothing is drawn.
  public mutating func drawScrollbar(
    in rect: Rect, offset: Int, visible: Int, total: Int, style: Style, thumb: Style? = nil
  ) {
    guard total > visible, visible > 0, rect.height > 0, rect.width > 0 else { return }
    let length = max(1, min(rect.height - 1, rect.height * visible / total))
    let travel = rect.height - length
    let last = total - visible
    let offset = max(0, min(offset, last))
    var start = (offset * travel + last / 2) / last
    if travel >= 2, offset > 0, offset < last { start = max(1, min(start, travel - 1)) }
    for y in 0..<rect.height {
      let isThumb = y >= start && y < start + length
      put(
        isThumb ? "█" : "│", x: rect.minX, y: rect.minY + y, style: isThumb ? thumb ?? style : style)
    }
  }

  /// Puts a glyph of one column, if the place lies within the frame.
  private mutating func put(_ glyph: Unicode.Scalar, x: Int, y: Int, style: Style) {
    put(Cell(glyph, style: style), at: Point(x: x, y: y), in: bounds)
  }
}
