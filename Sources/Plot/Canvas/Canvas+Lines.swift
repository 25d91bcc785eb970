public import Screen

extension Canvas {
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

  /// Draws lines through points of the canvas, of which any may lie far outside: what cannot be seen is cut off first.
  /// Where a point is missing, the path is broken.
  public mutating func drawPath(_ points: some Sequence<PlanePoint?>, style: Style = .plain) {
    var last: PlanePoint?
    for point in points {
      if let last, let point, let line = clipped(from: last, to: point) {
        drawLine(from: Self.dot(at: line.start), to: Self.dot(at: line.end), style: style)
      }
      last = point
    }
  }

  /// The dot that a point lies in.
  private static func dot(at point: PlanePoint) -> Point {
    Point(x: Int(point.x.rounded(.down)), y: Int(point.y.rounded(.down)))
  }

  /// The part of a line that lies on the canvas or within a dot of it; nil where none does (Liang and Barsky).
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
