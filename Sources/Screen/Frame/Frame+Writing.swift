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
    if text.isPrintableASCII, let columns = writeASCII(text, at: point, in: area, style: style) {
      return columns
    }
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

  /// Writes bytes that are all printable ASCII, one to a cell, without a search for grapheme clusters; nil if the text
  /// does not store its bytes in one piece.
  private mutating func writeASCII(
    _ text: some StringProtocol, at point: Point, in area: Rect, style: Style
  ) -> Int? {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      let first = max(point.x, area.minX)
      let end = min(point.x + bytes.count, area.maxX)
      guard first < end else { return bytes.count }
      detach(from: first, to: end, row: point.y)
      let start = point.y * size.width
      let overlays = style != .plain
      cells.withUnsafeMutableBufferPointer { cells in
        for x in first..<end {
          cells[start + x].text = String(Unicode.Scalar(bytes[x - point.x]))
          if overlays { cells[start + x].style = cells[start + x].style.overlaid(with: style) }
        }
      }
      return bytes.count
    }
  }

  /// Puts one glyph into its cell or cells, as far as they lie in `area`, which must lie within the frame.
  mutating func put(_ glyph: Glyph, at point: Point, in area: Rect, style: Style) {
    let first = max(point.x, area.minX)
    let end = min(point.x + glyph.columns, area.maxX)
    guard first < end, point.y >= area.minY, point.y < area.maxY else { return }
    detach(from: first, to: end, row: point.y)
    let isWhole = end - first == glyph.columns
    for x in first..<end {
      let index = point.y * size.width + x
      cells[index].text = !isWhole ? " " : x == first ? glyph.text : ""
      cells[index].style = cells[index].style.overlaid(with: style)
    }
  }
}
