public import Screen

/// A drawing in dots, of which each cell has as many as the glyphs allow.
public struct Canvas: Hashable, Sendable {
  /// The extent in cells.
  public let size: Size
  /// The signs it is shown with.
  public let level: GlyphLevel
  /// The extent in dots.
  public let dots: Size
  /// The dots of the cells, row by row; the bits count along the rows of a cell.
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

  /// Whether the dot in column `x` of row `y` is set; not outside.
  public subscript(x: Int, y: Int) -> Bool {
    guard let (cell, bit) = place(x, y) else { return false }
    return patterns[cell] & bit != 0
  }

  /// Sets a dot and gives its cell a style, which it shares with the other dots of the cell: the last one counts.
  /// Outside nothing happens.
  public mutating func set(x: Int, y: Int, style: Style = .plain) {
    guard let (cell, bit) = place(x, y) else { return }
    patterns[cell] |= bit
    styles[cell] = style
  }

  /// Takes a dot away.
  public mutating func clear(x: Int, y: Int) {
    guard let (cell, bit) = place(x, y) else { return }
    patterns[cell] &= ~bit
  }

  /// Takes all dots away.
  public mutating func clear() { self = Canvas(size: size, level: level) }

  /// Gives a cell the dots of a pattern, whose bits count along its rows, in place of its own. The cell must be one of
  /// the canvas.
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

  /// The index of the cell that holds a dot, and the bit of the dot in it.
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
    let area = (clip.map(bounds.intersection) ?? bounds).intersection(
      Rect(x: point.x, y: point.y, width: canvas.size.width, height: canvas.size.height))
    guard !area.isEmpty else { return }
    for y in area.minY..<area.maxY {
      let source = (y - point.y) * canvas.size.width - point.x
      for x in area.minX..<area.maxX where canvas.patterns[source + x] != 0 {
        let glyph = canvas.level.glyph(canvas.patterns[source + x])
        put(Cell(glyph, style: canvas.styles[source + x]), at: Point(x: x, y: y), in: area)
      }
    }
  }
}
