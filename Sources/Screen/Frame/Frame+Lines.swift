extension Frame {
  /// Draws a box inside a rectangle of at least two rows and columns, with a title, cut to fit, on its upper edge.
  package mutating func drawBox(_ rect: Rect, style: Style, title: Line? = nil) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let edge = String(repeating: "─", count: rect.width - 2)
    write("┌\(edge)┐", at: rect.origin, style: style)
    write("└\(edge)┘", at: Point(x: rect.minX, y: rect.maxY - 1), style: style)
    for x in [rect.minX, rect.maxX - 1] {
      drawVerticalRule(x: x, from: rect.minY + 1, to: rect.maxY - 1, style: style)
    }
    if let title, rect.width > 6, title.columns > 0 {
      let text = Line([Span(" ")] + title.truncated(to: rect.width - 6).spans + [Span(" ")])
      write(text, at: Point(x: rect.minX + 2, y: rect.minY))
    }
  }

  /// Draws a line in row `y`, in columns `start..<end`.
  package mutating func drawHorizontalRule(y: Int, from start: Int, to end: Int, style: Style) {
    for x in max(0, start)..<max(0, start, min(end, size.width)) {
      put(Cell("─", style: style), at: Point(x: x, y: y), in: bounds)
    }
  }

  /// Draws a line in column `x`, in rows `start..<end`.
  package mutating func drawVerticalRule(x: Int, from start: Int, to end: Int, style: Style) {
    for y in max(0, start)..<max(0, start, min(end, size.height)) {
      put(Cell("│", style: style), at: Point(x: x, y: y), in: bounds)
    }
  }

  /// Draws a scroll bar in the first column of a rectangle: a line with a thumb for the `visible` rows from `offset` of `total`. The
  /// thumb touches an end only if there is no more to see there, if there is room. Nothing is drawn if all is visible.
  package mutating func drawScrollbar(in rect: Rect, offset: Int, visible: Int, total: Int, style: Style) {
    guard total > visible, visible > 0, rect.height > 0, rect.width > 0 else { return }
    let length = max(1, min(rect.height - 1, rect.height * visible / total))
    let travel = rect.height - length
    let last = total - visible
    let offset = max(0, min(offset, last))
    var start = (offset * travel + last / 2) / last
    if travel >= 2, offset > 0, offset < last { start = max(1, min(start, travel - 1)) }
    for y in 0..<rect.height {
      let isThumb = y >= start && y < start + length
      put(Cell(isThumb ? "█" : "│", style: style), at: Point(x: rect.minX, y: rect.minY + y), in: bounds)
    }
  }

  /// Puts a cell everywhere in a rectangle of the frame.
  package mutating func fill(_ rect: Rect, with cell: Cell) {
    let area = rect.intersection(bounds)
    for y in area.rows { detach(from: area.minX, to: area.maxX, row: y) }
    change(area) { $0 = cell }
  }

  /// Lays a style over the cells of a rectangle.
  package mutating func paint(_ rect: Rect, with style: Style) {
    change(rect) { $0.style = $0.style.overlaid(with: style) }
  }

  /// Replaces the style of the cells of a rectangle.
  package mutating func restyle(_ rect: Rect, as style: Style) {
    change(rect) { $0.style = style }
  }

  @inline(__always)
  private mutating func change(_ rect: Rect, _ body: (inout Cell) -> Void) {
    let area = rect.intersection(bounds)
    for y in area.rows {
      for x in area.columns { body(&cells[y * size.width + x]) }
    }
  }
}
