/// A drawing in dots, two across and four down to a cell, shown by braille patterns.
public struct BrailleCanvas: Hashable, Sendable {
  /// The extent in cells.
  public let size: Size
  /// The patterns, row by row, a bit for each dot as Unicode numbers them.
  private var patterns: [UInt8]
  private var styles: [Style]

  /// An empty canvas of so many cells.
  public init(size: Size) {
    self.size = size
    patterns = Array(repeating: 0, count: size.width * size.height)
    styles = Array(repeating: .plain, count: patterns.count)
  }

  /// The extent in dots.
  public var dots: Size { Size(width: size.width * 2, height: size.height * 4) }

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
  public mutating func clear() { self = BrailleCanvas(size: size) }

  /// Sets the dots of a straight line, both ends among them; what lies outside is left out. The time it takes grows with
  /// the whole length of the line.
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

  /// What a cell shows; nil where it has no dots and what is beneath should stay.
  public func cell(at point: Point) -> Cell? {
    guard Rect(size).contains(point) else { return nil }
    let index = point.y * size.width + point.x
    let pattern = patterns[index]
    return pattern == 0
      ? nil : Cell(String(Unicode.Scalar(0x2800 + UInt16(pattern)) ?? " "), style: styles[index])
  }

  /// The index of the cell that holds a dot, and the bit of the dot in it.
  private func place(_ x: Int, _ y: Int) -> (cell: Int, bit: UInt8)? {
    guard x >= 0, y >= 0, x < dots.width, y < dots.height else { return nil }
    // Unicode numbers the upper three rows down the left and then the right column, and the fourth row after them.
    let bit: UInt8 = y % 4 == 3 ? 0x40 << (x % 2) : 1 << (y % 4 + 3 * (x % 2))
    return (y / 4 * size.width + x / 2, bit)
  }
}

extension Frame {
  /// Draws a canvas from a place on, within `clip` (the whole frame by default). Cells without dots leave what is
  /// beneath; styles are laid over it.
  public mutating func draw(_ canvas: BrailleCanvas, at point: Point, in clip: Rect? = nil) {
    let area = clip.map(bounds.intersection) ?? bounds
    for y in 0..<canvas.size.height {
      for x in 0..<canvas.size.width {
        guard let cell = canvas.cell(at: Point(x: x, y: y)) else { continue }
        put(
          Glyph(text: cell.text, columns: 1), at: Point(x: point.x + x, y: point.y + y), in: area,
          style: cell.style)
      }
    }
  }
}
