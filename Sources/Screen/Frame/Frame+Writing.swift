extension Frame {
  /// Writes a text from a place on, within `clip` (the whole frame by default), and returns the columns that the text
  /// takes, whether they could be seen or not.
  ///
  /// The style is laid over that of the cells beneath: a background that it does not name stays. A wide glyph that an
  /// edge would cut in half becomes a blank. What must not reach a terminal shows as "�", formatting characters without a
  /// glyph not at all; see ``Swift/StringProtocol/printable``.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, at point: Point, in clip: Rect? = nil, style: Style = .plain
  ) -> Int {
    let area = clip.map(bounds.intersection) ?? bounds
    guard point.y >= area.minY, point.y < area.maxY, !area.isEmpty else { return text.columns }
    if let columns = writePlain(text, at: point, in: area, style: style) { return columns }
    var x = point.x
    for glyph in Glyphs(Substring(text)) {
      if x < area.maxX { put(glyph, at: Point(x: x, y: point.y), in: area, style: style) }
      x += glyph.columns
    }
    return x - point.x
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

  /// Writes a text of plain scalars without a search for grapheme clusters; nil of others, of which nothing is written.
  private mutating func writePlain(
    _ text: some StringProtocol, at point: Point, in area: Rect, style: Style
  ) -> Int? {
    let written: Int?? = text.utf8.withContiguousStorageIfAvailable { bytes in
      var measure = PlainScalars(bytes)
      var columns = 0
      while let next = measure.next() { columns += next.columns }
      guard measure.isAtEnd else { return nil }
      let first = max(point.x, area.minX)
      let end = min(point.x + columns, area.maxX)
      guard first < end else { return columns }
      detach(from: first, to: end, row: point.y)
      let start = point.y * size.width
      tiles.withUnsafeMutableBufferPointer { tiles in
        if columns == bytes.count {
          // All of it is ASCII, a byte to a cell.
          for x in first..<end {
            tiles[start + x].cluster = Cluster(bits: UInt64(bytes[x - point.x]))
            tiles[start + x].style = tiles[start + x].style.overlaid(with: style)
          }
          return
        }
        var scalars = PlainScalars(bytes)
        var x = point.x
        while x < end, let next = scalars.next() {
          let isWhole = x >= first && x + next.columns <= end
          for place in max(x, first)..<max(x, first, min(x + next.columns, end)) {
            let tile = start + place
            tiles[tile] = Tile(
              cluster: !isWhole ? .space : place == x ? next.cluster : .none,
              style: tiles[tile].style.overlaid(with: style))
          }
          x += next.columns
        }
      }
      return columns
    }
    return written ?? nil
  }

  /// Puts one glyph into its cell or cells, as far as they lie in `area`, which must lie within the frame.
  mutating func put(_ glyph: Glyph, at point: Point, in area: Rect, style: Style) {
    let first = max(point.x, area.minX)
    let end = min(point.x + glyph.columns, area.maxX)
    guard first < end, point.y >= area.minY, point.y < area.maxY else { return }
    detach(from: first, to: end, row: point.y)
    let isWhole = end - first == glyph.columns
    let cluster = isWhole ? clusters.cluster(of: glyph.text) : .space
    for x in first..<end {
      let index = point.y * size.width + x
      tiles[index].cluster = !isWhole || x == first ? cluster : .none
      tiles[index].style = tiles[index].style.overlaid(with: style)
    }
  }
}
