package import Screen

/// A drawing in dots, with as many per cell as the glyphs allow.
package struct Canvas: Hashable, Sendable {
  package let size: Size
  package let level: GlyphLevel
  package let dots: Size
  /// The dots of the cells, row by row; bits count along the rows of a cell.
  private var patterns: [UInt8]
  private var styles: [Style]

  package init(size: Size, level: GlyphLevel = .braille) {
    self.size = size
    self.level = level
    let cell = level.dotsPerCell
    dots = Size(width: size.width * cell.width, height: size.height * cell.height)
    patterns = Array(repeating: 0, count: size.width * size.height)
    styles = Array(repeating: .plain, count: patterns.count)
  }

  /// Sets a dot and gives its cell a style, shared with its other dots; nothing outside.
  package mutating func set(x: Int, y: Int, style: Style = .plain) {
    guard Rect(dots).contains(Point(x: x, y: y)) else { return }
    let cell = level.dotsPerCell
    let index = y / cell.height * size.width + x / cell.width
    patterns[index] |= 1 << (y % cell.height * cell.width + x % cell.width)
    styles[index] = style
  }

  /// What a cell shows; nil where it has no dots and what is beneath should stay.
  package func cell(at point: Point) -> Cell? {
    guard Rect(size).contains(point) else { return nil }
    let index = point.y * size.width + point.x
    return patterns[index] == 0 ? nil : Cell(level.glyph(patterns[index]), style: styles[index])
  }
}

extension Frame {
  /// Draws a canvas from a place on, within `clip` (by default the frame), over what is beneath, as far as it has dots.
  package mutating func draw(_ canvas: Canvas, at point: Point, in clip: Rect? = nil) {
    draw(canvas.size, at: point, in: clip) { canvas.cell(at: Point(x: $0, y: $1)) }
  }

  /// Draws the cells that `cell` gives for the columns and rows of a picture, from a place on and within `clip`.
  @inline(__always)
  mutating func draw(
    _ size: Size, at point: Point, in clip: Rect?, _ cell: (_ column: Int, _ row: Int) -> Cell?
  ) {
    let area = (clip.map(bounds.intersection) ?? bounds).intersection(
      Rect(x: point.x, y: point.y, width: size.width, height: size.height))
    for y in area.rows {
      for x in area.columns {
        if let cell = cell(x - point.x, y - point.y) { put(cell, at: Point(x: x, y: y), in: area) }
      }
    }
  }
}

extension Canvas {
  /// Draws a straight line, both ends included, as far as it is on the canvas. The time grows with its whole length.
  package mutating func drawLine(from start: Point, to end: Point, style: Style = .plain) {
    let (width, height) = (abs(end.x - start.x), abs(end.y - start.y))
    let (stepX, stepY) = (end.x < start.x ? -1 : 1, end.y < start.y ? -1 : 1)
    var (x, y) = (start.x, start.y)
    var error = width - height
    while true {
      set(x: x, y: y, style: style)
      if x == end.x && y == end.y { return }
      let doubled = 2 * error
      if doubled > -height {
        error -= height
        x += stepX
      }
      if doubled < width {
        error += width
        y += stepY
      }
    }
  }

  /// Draws a path through points that may lie far outside, clipped first. A missing point breaks it.
  package mutating func drawPath(_ points: some Sequence<PlanePoint?>, style: Style = .plain) {
    var last: PlanePoint?
    for point in points {
      if let last, let point, let line = clipped(from: last, to: point) {
        drawLine(from: line.start, to: line.end, style: style)
      }
      last = point
    }
  }

  /// The dots at the ends of the part of a line on the canvas or within a dot of it (Liang and Barsky); nil for none.
  private func clipped(from start: PlanePoint, to end: PlanePoint) -> (start: Point, end: Point)? {
    let (width, height) = (end.x - start.x, end.y - start.y)
    guard width.isFinite, height.isFinite else { return nil }
    var (first, last) = (0.0, 1.0)
    let edges = [
      (-width, start.x + 1), (width, Double(dots.width) + 1 - start.x),
      (-height, start.y + 1), (height, Double(dots.height) + 1 - start.y),
    ]
    for (speed, distance) in edges {
      if speed == 0 {
        if distance < 0 { return nil }
      } else if speed < 0 {
        first = max(first, distance / speed)
      } else {
        last = min(last, distance / speed)
      }
    }
    guard first <= last else { return nil }
    func dot(at share: Double) -> Point {
      Point(
        x: Int((start.x + share * width).rounded(.down)), y: Int((start.y + share * height).rounded(.down)))
    }
    return (dot(at: first), dot(at: last))
  }
}
