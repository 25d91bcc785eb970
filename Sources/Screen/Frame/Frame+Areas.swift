extension Frame {
  /// Puts the same cell everywhere in a part of the screen, in place of what is there; outside the frame nothing
  /// happens. Of a wide glyph, which cannot stand in one column, only the style is used.
  public mutating func fill(_ rect: Rect, with cell: Cell) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    let glyph = Glyphs(Substring(cell.text)).first { _ in true }
    let text = glyph.flatMap { $0.columns == 1 ? $0.text : nil } ?? " "
    for y in area.minY..<area.maxY {
      detach(from: area.minX, to: area.maxX, row: y)
      for x in area.minX..<area.maxX { cells[y * size.width + x] = Cell(text, style: cell.style) }
    }
  }

  /// Lays a style over the cells of a part of the screen; what they show stays.
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

  /// Gives the cells of a part of the screen one style in place of their own; what they show stays.
  public mutating func restyle(_ rect: Rect, as style: Style) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.minY..<area.maxY {
      for x in area.minX..<area.maxX { cells[y * size.width + x].style = style }
    }
  }

  /// Puts a whole frame on this one, its upper left corner at a place; what does not fit is left out. The cursor stays
  /// as it is.
  public mutating func copy(_ other: Frame, at point: Point) {
    let area = Rect(x: point.x, y: point.y, width: other.size.width, height: other.size.height)
      .intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.minY..<area.maxY {
      detach(from: area.minX, to: area.maxX, row: y)
      let source = (y - point.y) * other.size.width - point.x
      for x in area.minX..<area.maxX { cells[y * size.width + x] = other.cells[source + x] }
      // The edges of the area may have cut a wide glyph of the other frame in half.
      let row = y * size.width
      if cells[row + area.minX].text.isEmpty { cells[row + area.minX].text = " " }
      let end = source + area.maxX
      if area.maxX - point.x < other.size.width, other.cells[end].text.isEmpty {
        cells[row + area.maxX - 1].text = " "
      }
    }
  }
}
