import Text

extension Frame {
  /// Writes a text at a place within `clip`, by default the frame, and returns its columns, visible or not.
  ///
  /// The style is laid over that of the cells beneath. A wide glyph cut by an edge becomes a blank. For characters
  /// without a glyph see ``CellRule``.
  @discardableResult
  package mutating func write(
    _ text: String, at point: Point, in clip: Rect? = nil, style: Style = .plain
  ) -> Int {
    let columns = text.columns
    let area = clip.map(bounds.intersection) ?? bounds
    let first = max(point.x, area.minX)
    let end = min(point.x + columns, area.maxX)
    guard first < end, point.y >= area.minY, point.y < area.maxY else { return columns }
    detach(from: first, to: end, row: point.y)
    let row = point.y * size.width
    cells.withUnsafeMutableBufferPointer { cells in
      if text.isPlainASCII {
        // As in most texts, each byte is a cell.
        text.utf8.withContiguousStorageIfAvailable { bytes in
          for x in first..<end { cells[row + x].lay(CellScalars(Unicode.Scalar(bytes[x - point.x])), style) }
        }
        return
      }
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
        last = nil
        if x >= first, x + shown.columns <= end {
          last = row + x
          cells[row + x].lay(CellScalars(shown.scalar), style)
          if shown.columns == 2 { cells[row + x + 1].lay(.none, style) }
        } else if x + shown.columns > first {
          cells[row + max(x, first)].lay(.space, style)
        }
        x += shown.columns
      }
    }
    return columns
  }

  /// Writes a line, each piece in its style; see ``write(_:at:in:style:)``.
  @discardableResult
  package mutating func write(_ line: Line, at point: Point, in clip: Rect? = nil) -> Int {
    var x = point.x
    for span in line.spans {
      x += write(span.text, at: Point(x: x, y: point.y), in: clip, style: span.style)
    }
    return x - point.x
  }

  /// Lays another frame over the cells from a place on; there must be room for it.
  package mutating func lay(_ other: Frame, at point: Point) {
    let area = Rect(x: point.x, y: point.y, width: other.size.width, height: other.size.height)
    precondition(area.intersection(bounds) == area, "inside the frame")
    for y in area.rows {
      detach(from: area.minX, to: area.maxX, row: y)
      let (start, first) = (y * size.width, (y - area.minY) * area.width - area.minX)
      cells.withUnsafeMutableBufferPointer { cells in
        for x in area.columns {
          let cell = other.cells[first + x]
          cells[start + x].lay(cell.scalars, cell.style)
        }
      }
    }
  }

  /// Lays a cell over the one at a place, if it lies in `area`, a part of the frame.
  package mutating func put(_ cell: Cell, at point: Point, in area: Rect) {
    guard area.contains(point) else { return }
    detach(from: point.x, to: point.x + 1, row: point.y)
    cells[point.y * size.width + point.x].lay(cell.scalars, cell.style)
  }
}

extension Cell {
  @inline(__always)
  fileprivate mutating func lay(_ scalars: CellScalars, _ style: Style) {
    self.scalars = scalars
    self.style = self.style.overlaid(with: style)
  }
}
