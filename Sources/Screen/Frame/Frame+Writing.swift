import Text

extension Frame {
  /// Writes a text from a place on, within `clip` (the whole frame by default), and returns the columns that the text
  /// takes, whether they could be seen or not.
  ///
  /// The style is laid over that of the cells beneath: a background that it does not name stays. A wide glyph that an
  /// edge would cut in half becomes a blank. What must not reach a terminal shows as "�", formatting characters without a
  /// glyph not at all; see ``CellRule``.
  @discardableResult
  public mutating func write(
    _ text: String, at point: Point, in clip: Rect? = nil, style: Style = .plain
  ) -> Int {
    let columns = text.columns
    let area = clip.map(bounds.intersection) ?? bounds
    let first = max(point.x, area.minX)
    let end = min(point.x + columns, area.maxX)
    guard first < end, point.y >= area.minY, point.y < area.maxY else { return columns }
    detach(from: first, to: end, row: point.y)
    let row = point.y * size.width
    var rule = CellRule()
    var x = point.x
    // The cell that marks join.
    var last: Int?
    for scalar in text.unicodeScalars {
      guard let shown = rule.next(scalar) else { continue }
      if shown.columns == 0 {
        if let last { cells[last].scalars.join(shown.scalar) }
        continue
      }
      if x >= end { break }
      let isWhole = x >= first && x + shown.columns <= end
      for place in max(x, first)..<max(x, first, min(x + shown.columns, end)) {
        cells[row + place].scalars = !isWhole ? .space : place == x ? CellScalars(shown.scalar) : .none
        cells[row + place].style = cells[row + place].style.overlaid(with: style)
      }
      last = isWhole ? row + x : nil
      x += shown.columns
    }
    return columns
  }

  /// Writes a line, each piece in its own style; see ``write(_:at:in:style:)``.
  @discardableResult
  public mutating func write(_ line: Line, at point: Point, in clip: Rect? = nil) -> Int {
    var x = point.x
    for span in line.spans {
      x += write(span.text, at: Point(x: x, y: point.y), in: clip, style: span.style)
    }
    return x - point.x
  }

  /// Lays a cell over the one at a place, if that lies in `area`, which must lie within the frame.
  public mutating func put(_ cell: Cell, at point: Point, in area: Rect) {
    guard area.contains(point) else { return }
    detach(from: point.x, to: point.x + 1, row: point.y)
    let index = point.y * size.width + point.x
    cells[index].scalars = cell.scalars
    cells[index].style = cells[index].style.overlaid(with: cell.style)
  }
}
