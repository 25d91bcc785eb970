extension Frame {
  /// Draws a box inside a rectangle of at least two rows and columns, with a title, cut to fit, on its upper edge.
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

  /// Draws a line in row `y`, in columns `start..<end`.
  public mutating func drawHorizontalRule(y: Int, from start: Int, to end: Int, style: Style) {
    for x in max(0, start)..<max(0, start, min(end, size.width)) { put("─", x: x, y: y, style: style) }
  }

  /// Draws a line in column `x`, in rows `start..<end`.
  public mutating func drawVerticalRule(x: Int, from start: Int, to end: Int, style: Style) {
    for y in max(0, start)..<max(0, start, min(end, size.height)) { put("│", x: x, y: y, style: style) }
  }

  /// Draws a scroll bar in the first column of a rectangle: a line with a thumb for the `visible` rows from `offset` of `total`. The
  /// thumb touches an end only if there is no more to see there, if there is room. Nothing is drawn if all is visible.
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

  /// Puts a glyph of one column.
  private mutating func put(_ glyph: Unicode.Scalar, x: Int, y: Int, style: Style) {
    put(Cell(glyph, style: style), at: Point(x: x, y: y), in: bounds)
  }

  /// Puts a cell everywhere in a rectangle of the frame.
  public mutating func fill(_ rect: Rect, with cell: Cell) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.minY..<area.maxY {
      detach(from: area.minX, to: area.maxX, row: y)
      for x in area.minX..<area.maxX { cells[y * size.width + x] = cell }
    }
  }

  /// Lays a style over the cells of a rectangle.
  public mutating func paint(_ rect: Rect, with style: Style) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.minY..<area.maxY {
      for x in area.minX..<area.maxX {
        let index = y * size.width + x
        cells[index].style = cells[index].style.overlaid(with: style)
      }
    }
  }

  /// Replaces the style of the cells of a rectangle.
  public mutating func restyle(_ rect: Rect, as style: Style) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.minY..<area.maxY {
      for x in area.minX..<area.maxX { cells[y * size.width + x].style = style }
    }
  }

  /// Copies a frame onto this one at a place; what does not fit is left out, and the cursor stays.
  public mutating func copy(_ other: Frame, at point: Point) {
    let area = Rect(x: point.x, y: point.y, width: other.size.width, height: other.size.height)
      .intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.minY..<area.maxY {
      detach(from: area.minX, to: area.maxX, row: y)
      let source = (y - point.y) * other.size.width - point.x
      for x in area.minX..<area.maxX {
        cells[y * size.width + x] = other.cells[source + x]
      }
      // The edges of the area may have cut a wide glyph of the other frame.
      let row = y * size.width
      if cells[row + area.minX].scalars == .none { cells[row + area.minX].scalars = .space }
      let end = source + area.maxX
      if area.maxX - point.x < other.size.width, other.cells[end].scalars == .none {
        cells[row + area.maxX - 1].scalars = .space
      }
    }
  }
}
