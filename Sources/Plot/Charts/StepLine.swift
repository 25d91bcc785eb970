package import Screen

/// A line that keeps its height until it steps to the next.
package struct StepLine: Hashable, Sendable {
  package enum Pattern: Hashable, Sendable {
    case solid, dashed, dotted

    /// Three columns of such a line, for a legend.
    package func sample(with level: GlyphLevel) -> String {
      String(repeating: String(glyphs(level)[Self.left | Self.right]), count: 3)
    }

    fileprivate static let (up, right, down, left) = (1, 2, 4, 8)

    /// The glyphs of a line drawn cell by cell, by the sides to which it continues.
    fileprivate func glyphs(_ level: GlyphLevel) -> [Character] {
      let glyphs =
        switch (self, level) {
        case (.solid, .ascii): "+|-+||++-+-+++++"
        case (.dashed, .ascii): "+|=+||++=+=+++++"
        case (.dotted, .ascii): "~:~~::~~~~~~~~~~"
        case (.solid, _): "╋┃━┗┃┃┏╋━┛━╋┓╋╋╋"
        case (.dashed, _): "┼╎╌└╎╎┌┼╌┘╌┼┐┼┼┼"
        case (.dotted, _): "·┊┈·┊┊··┈·┈·····"
        }
      return Array(glyphs)
    }
  }

  /// Where the line changes its height, from left to right, in cells from the upper left corner, fractions included.
  package var steps: [PlanePoint]
  /// Where the line ends, in cells from the left edge.
  let end: Double
  let pattern: Pattern
  let style: Style

  /// A line; one without steps draws nothing.
  package init(_ steps: [PlanePoint], end: Double, pattern: Pattern = .solid, style: Style = .plain) {
    self.steps = steps
    self.end = end
    self.pattern = pattern
    self.style = style
  }

  /// Every place on the line, in order and within `size` cells, in units of a fraction of a cell.
  fileprivate func path(across: Int, down: Int, in size: Size) -> [Point] {
    guard size.width > 0, size.height > 0 else { return [] }
    func unit(_ value: Double, _ perCell: Int, _ cells: Int) -> Int {
      max(0, min(Int((value * Double(perCell)).rounded(.down)), cells * perCell - 1))
    }
    var path: [Point] = []
    func extend(to corner: Point) {
      guard var place = path.last else { return path.append(corner) }
      while place != corner {
        place.x += (corner.x - place.x).signum()
        place.y += (corner.y - place.y).signum()
        path.append(place)
      }
    }
    for step in steps {
      let x = unit(step.x, across, size.width)
      if let last = path.last { extend(to: Point(x: x, y: last.y)) }
      extend(to: Point(x: x, y: unit(step.y, down, size.height)))
    }
    if let last = path.last { extend(to: Point(x: max(last.x, unit(end, across, size.width)), y: last.y)) }
    return path
  }
}

extension Frame {
  /// Draws lines into a rectangle, later ones on top: in braille dots, else a cell at a time with glyphs for lines.
  package mutating func draw(_ lines: [StepLine], in area: Rect, with level: GlyphLevel) {
    if level == .braille {
      var canvas = Canvas(size: area.size)
      for line in lines { canvas.draw(line) }
      draw(canvas, at: area.origin)
    } else {
      for line in lines { draw(line, in: area, with: line.pattern.glyphs(level)) }
    }
  }

  private mutating func draw(_ line: StepLine, in area: Rect, with glyphs: [Character]) {
    typealias Pattern = StepLine.Pattern
    let path = line.path(across: 1, down: 1, in: area.size)
    var sides: [Point: Int] = [:]
    if path.count == 1 { sides[path[0]] = Pattern.left }
    for (place, next) in zip(path, path.dropFirst()) {
      let isLevel = place.y == next.y
      sides[place, default: 0] |= isLevel ? Pattern.right : next.y < place.y ? Pattern.up : Pattern.down
      sides[next, default: 0] |= isLevel ? Pattern.left : next.y < place.y ? Pattern.down : Pattern.up
    }
    for (place, sides) in sides {
      let point = Point(x: area.minX + place.x, y: area.minY + place.y)
      write(String(glyphs[sides]), at: point, in: area, style: line.style)
    }
  }
}

extension Canvas {
  /// Draws a line; a dashed one has gaps of three dots, a dotted one of two.
  fileprivate mutating func draw(_ line: StepLine) {
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
