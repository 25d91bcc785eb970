public import Screen

/// A drawing in dots, with as many per cell as the glyphs allow.
public struct Canvas: Hashable, Sendable {
  /// The extent in cells.
  public let size: Size
  /// The glyphs used.
  public let level: GlyphLevel
  /// The extent in dots.
  public let dots: Size
  /// The dots of the cells, row by row; bits count along the rows of a cell.
  private(set) var patterns: [UInt8]
  private(set) var styles: [Style]

  /// An empty canvas of so many cells.
  public init(size: Size, level: GlyphLevel = .braille) {
    self.size = size
    self.level = level
    let cell = level.dotsPerCell
    dots = Size(width: size.width * cell.width, height: size.height * cell.height)
    patterns = Array(repeating: 0, count: size.width * size.height)
    styles = Array(repeating: .plain, count: patterns.count)
  }

  /// Whether a dot is set; false outside.
  public subscript(x: Int, y: Int) -> Bool {
    guard let (cell, bit) = place(x, y) else { return false }
    return patterns[cell] & bit != 0
  }

  /// Sets a dot and gives its cell a style, shared with its other dots; nothing outside.
  public mutating func set(x: Int, y: Int, style: Style = .plain) {
    guard let (cell, bit) = place(x, y) else { return }
    patterns[cell] |= bit
    styles[cell] = style
  }

  /// Gives a cell of the canvas the dots of a pattern, whose bits count along its rows.
  mutating func set(cell: Int, pattern: UInt8, style: Style) {
    patterns[cell] = pattern
    styles[cell] = style
  }

  /// What a cell shows; nil where it has no dots and what is beneath should stay.
  public func cell(at point: Point) -> Cell? {
    guard Rect(size).contains(point) else { return nil }
    let index = point.y * size.width + point.x
    return patterns[index] == 0 ? nil : Cell(level.glyph(patterns[index]), style: styles[index])
  }

  /// The index of a dot's cell, and its bit there.
  private func place(_ x: Int, _ y: Int) -> (cell: Int, bit: UInt8)? {
    guard x >= 0, y >= 0, x < dots.width, y < dots.height else { return nil }
    let cell = level.dotsPerCell
    let bit: UInt8 = 1 << (y % cell.height * cell.width + x % cell.width)
    return (y / cell.height * size.width + x / cell.width, bit)
  }
}

extension Frame {
  /// Draws a canvas from a place on, within `clip` (the whole frame by default). Cells without dots leave what is
  /// beneath; styles are laid over it.
  public mutating func draw(_ canvas: Canvas, at point: Point, in clip: Rect? = nil) {
    draw(canvas.size, at: point, in: clip) { canvas.cell(at: Point(x: $0, y: $1)) }
  }

  /// Draws the cells that `cell` gives for the columns and rows of a picture, from a place on and within `clip`.
  @inline(__always)
  mutating func draw(
    _ size: Size, at point: Point, in clip: Rect?, _ cell: (_ column: Int, _ row: Int) -> Cell?
  ) {
    let area = (clip.map(bounds.intersection) ?? bounds).intersection(
      Rect(x: point.x, y: point.y, width: size.width, height: size.height))
    guard !area.isEmpty else { return }
    for y in area.minY..<area.maxY {
      for x in area.minX..<area.maxX {
        if let cell = cell(x - point.x, y - point.y) { put(cell, at: Point(x: x, y: y), in: area) }
      }
    }
  }
}

extension Canvas {
  /// Draws a straight line, both ends included, as far as it is on the canvas. The time grows with its whole length.
  public mutating func drawLine(from start: Point, to end: Point, style: Style = .plain) {
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
  public mutating func drawPath(_ points: some Sequence<PlanePoint?>, style: Style = .plain) {
    var last: PlanePoint?
    for point in points {
      if let last, let point, let line = clipped(from: last, to: point) {
        drawLine(from: Self.dot(at: line.start), to: Self.dot(at: line.end), style: style)
      }
      last = point
    }
  }

  private static func dot(at point: PlanePoint) -> Point {
    Point(x: Int(point.x.rounded(.down)), y: Int(point.y.rounded(.down)))
  }

  /// The part of a line on the canvas or within a dot of it (Liang and Barsky); nil for none.
  private func clipped(from start: PlanePoint, to end: PlanePoint) -> (start: PlanePoint, end: PlanePoint)? {
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
    return (
      PlanePoint(x: start.x + first * width, y: start.y + first * height),
      PlanePoint(x: start.x + last * width, y: start.y + last * height)
    )
  }
}
