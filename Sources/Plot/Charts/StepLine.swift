public import Screen

/// A line that keeps its height until it steps to the next.
public struct StepLine: Hashable, Sendable {
  /// How lines are distinguished without colour.
  public enum Pattern: Hashable, Sendable {
    case solid
    case dashed
    case dotted

    /// Three columns of such a line, for a legend.
    public func sample(with glyphs: GlyphLevel) -> String {
      String(repeating: LinePen(self, glyphs).glyph([.left, .right]), count: 3)
    }
  }

  /// Where the line changes its height, in cells from the upper left corner, fractions included.
  public typealias Step = PlanePoint

  /// The steps, from left to right.
  public var steps: [Step]
  /// Where the line ends, in cells from the left edge.
  public var end: Double
  /// How it is distinguished from others.
  public var pattern: Pattern
  /// How it looks.
  public var style: Style

  /// A line; one without steps draws nothing.
  public init(_ steps: [Step], end: Double, pattern: Pattern = .solid, style: Style = .plain) {
    self.steps = steps
    self.end = end
    self.pattern = pattern
    self.style = style
  }

  /// The corners of the line in units of a fraction of a cell, within `size` cells.
  fileprivate func corners(across: Int, down: Int, in size: Size) -> [Point] {
    func unit(_ value: Double, _ perCell: Int, _ cells: Int) -> Int {
      max(0, min(Int((value * Double(perCell)).rounded(.down)), cells * perCell - 1))
    }
    var corners: [Point] = []
    for step in steps {
      let x = unit(step.x, across, size.width)
      if let last = corners.last { corners.append(Point(x: x, y: last.y)) }
      corners.append(Point(x: x, y: unit(step.y, down, size.height)))
    }
    if let last = corners.last {
      corners.append(Point(x: max(last.x, unit(end, across, size.width)), y: last.y))
    }
    return corners
  }

  /// Every unit on the line, in order.
  fileprivate func path(across: Int, down: Int, in size: Size) -> [Point] {
    let corners = corners(across: across, down: down, in: size)
    guard var place = corners.first, size.width > 0, size.height > 0 else { return [] }
    var path = [place]
    for corner in corners.dropFirst() {
      while place != corner {
        place.x += (corner.x - place.x).signum()
        place.y += (corner.y - place.y).signum()
        path.append(place)
      }
    }
    return path
  }
}

extension Canvas {
  /// Draws a line; a dashed one has gaps of three dots, a dotted one of two.
  public mutating func draw(_ line: StepLine) {
    for (index, dot) in line.path(across: 2, down: 4, in: size).enumerated() {
      let isSet =
        switch line.pattern {
        case .solid: true
        case .dashed: index % 7 < 4
        case .dotted: index % 3 == 0
        }
      if isSet { set(x: dot.x, y: dot.y, style: line.style) }
    }
  }
}

extension Frame {
  /// Draws lines into a rectangle, later ones on top: in braille dots, else a cell at a time with glyphs for lines.
  public mutating func draw(_ lines: [StepLine], in area: Rect, with glyphs: GlyphLevel) {
    if glyphs == .braille {
      var canvas = Canvas(size: area.size)
      for line in lines { canvas.draw(line) }
      draw(canvas, at: area.origin)
    } else {
      for line in lines { draw(line, in: area, pen: LinePen(line.pattern, glyphs)) }
    }
  }

  private mutating func draw(_ line: StepLine, in area: Rect, pen: LinePen) {
    let path = line.path(across: 1, down: 1, in: area.size)
    var arms: [Point: LinePen.Arms] = [:]
    if path.count == 1, let only = path.first { arms[only] = [.left, .right] }
    for (place, next) in zip(path, path.dropFirst()) {
      let isLevel = place.y == next.y
      arms[place, default: []].formUnion(isLevel ? .right : next.y < place.y ? .up : .down)
      arms[next, default: []].formUnion(isLevel ? .left : next.y < place.y ? .down : .up)
    }
    for (place, arms) in arms {
      let point = Point(x: area.minX + place.x, y: area.minY + place.y)
      write(pen.glyph(arms), at: point, in: area, style: line.style)
    }
  }
}

/// The glyphs of a line drawn a cell at a time.
struct LinePen {
  /// The sides to which a piece of line continues.
  struct Arms: OptionSet, Hashable {
    let rawValue: UInt8
    static let up = Arms(rawValue: 1)
    static let right = Arms(rawValue: 2)
    static let down = Arms(rawValue: 4)
    static let left = Arms(rawValue: 8)
  }

  private let glyphs: [Arms: String]
  private let crossing: String

  /// The glyphs of a pattern; with braille those that resemble its lines.
  init(_ pattern: StepLine.Pattern, _ level: GlyphLevel) {
    let (level, upright, corners): (String, String, [String]) =
      switch (pattern, level) {
      case (.solid, .ascii): ("-", "|", Array(repeating: "+", count: 5))
      case (.dashed, .ascii): ("=", "|", Array(repeating: "+", count: 5))
      case (.dotted, .ascii): ("~", ":", Array(repeating: "~", count: 5))
      case (.solid, _): ("━", "┃", ["┗", "┏", "┓", "┛", "╋"])
      case (.dashed, _): ("╌", "╎", ["└", "┌", "┐", "┘", "┼"])
      case (.dotted, _): ("┈", "┊", ["·", "·", "·", "·", "·"])
      }
    glyphs = [
      [.left, .right]: level, [.left]: level, [.right]: level,
      [.up, .down]: upright, [.up]: upright, [.down]: upright,
      [.up, .right]: corners[0], [.right, .down]: corners[1],
      [.down, .left]: corners[2], [.up, .left]: corners[3],
    ]
    crossing = corners[4]
  }

  /// The glyph of a cell whose line continues to these sides.
  func glyph(_ arms: Arms) -> String { glyphs[arms] ?? crossing }
}
