extension Frame {
  /// Puts the same cell everywhere in a part of the screen, in place of what is there; outside the frame nothing
  /// happens.
  public mutating func fill(_ rect: Rect, with cell: Cell) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.minY..<area.maxY {
      detach(from: area.minX, to: area.maxX, row: y)
      for x in area.minX..<area.maxX { cells[y * size.width + x] = cell }
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
      for x in area.minX..<area.maxX {
        cells[y * size.width + x] = other.cells[source + x]
      }
      // The edges of the area may have cut a wide glyph of the other frame in half.
      let row = y * size.width
      if cells[row + area.minX].scalars == .none { cells[row + area.minX].scalars = .space }
      let end = source + area.maxX
      if area.maxX - point.x < other.size.width, other.cells[end].scalars == .none {
        cells[row + area.maxX - 1].scalars = .space
      }
    }
  }
}
