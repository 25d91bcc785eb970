import Screen

/// Fills polygons by the even-odd rule: a dot is inside if its middle is, so polygons with a common border share no dot.
struct Scanline {
  /// A crossing of a border with the middle of a row.
  private struct Crossing {
    var row: Int32
    var x: Float
  }

  private let size: Size
  private var crossings: [Crossing] = []

  init(size: Size) { self.size = size }

  /// Adds a closed ring of points, in dots.
  mutating func add(_ ring: some BidirectionalCollection<PlanePoint>) {
    guard var last = ring.last else { return }
    for point in ring {
      addEdge(from: last, to: point)
      last = point
    }
  }

  private mutating func addEdge(from start: PlanePoint, to end: PlanePoint) {
    guard start.y != end.y else { return }
    let (top, bottom) = start.y < end.y ? (start, end) : (end, start)
    // The rows with middles at or below the top and above the bottom.
    let first = max(0, (top.y - 0.5).rounded(.up))
    let end = min(Double(size.height), (bottom.y - 0.5).rounded(.up))
    guard first < end else { return }
    let slope = (bottom.x - top.x) / (bottom.y - top.y)
    for row in Int(first)..<Int(end) {
      let x = top.x + (Double(row) + 0.5 - top.y) * slope
      crossings.append(Crossing(row: Int32(row), x: Float(max(-1, min(Double(size.width) + 1, x)))))
    }
  }

  /// Calls `body` for every run of dots inside, and forgets the rings.
  mutating func forEachRun(_ body: (_ row: Int, _ columns: Range<Int>) -> Void) {
    crossings.sort { $0.row != $1.row ? $0.row < $1.row : $0.x < $1.x }
    // Every ring crosses a row an even number of times.
    for index in stride(from: 0, to: crossings.count - 1, by: 2) {
      let first = max(0, Int((crossings[index].x - 0.5).rounded(.up)))
      let end = min(size.width, Int((crossings[index + 1].x - 0.5).rounded(.up)))
      if first < end { body(Int(crossings[index].row), first..<end) }
    }
    crossings.removeAll(keepingCapacity: true)
  }
}
