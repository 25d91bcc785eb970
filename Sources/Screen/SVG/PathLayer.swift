/// Areas or dots of a picture as one path per colour.
struct PathLayer {
  private struct Path {
    let color: Components
    var data = ""
    /// The last area, which the next may extend.
    var open: Rect?

    mutating func close() {
      guard let area = open else { return }
      data += "M\(area.minX) \(area.minY)h\(area.width)v\(area.height)h-\(area.width)z"
      open = nil
    }
  }

  private var paths: [Path] = []

  /// Adds an area, in pixels. One adjoining the last of its colour extends it, so that no seam shows.
  mutating func add(_ area: Rect, color: Components) {
    let index = index(of: color)
    if let last = paths[index].open, last.maxX == area.minX, last.rows == area.rows {
      paths[index].open?.size.width += area.width
    } else {
      paths[index].close()
      paths[index].open = area
    }
  }

  /// Adds a dot: a line without length, visible by its round ends.
  mutating func addDot(at point: Point, color: Components) {
    paths[index(of: color)].data += "M\(point.x) \(point.y)h0"
  }

  /// A `path` element for each colour, the value of `attribute`.
  func elements(attribute: String) -> [String] {
    paths.map { path in
      var path = path
      path.close()
      return "<path \(attribute)=\"\(path.color.hex)\" d=\"\(path.data)\"/>"
    }
  }

  private mutating func index(of color: Components) -> Int {
    if let index = paths.lastIndex(where: { $0.color == color }) { return index }
    paths.append(Path(color: color))
    return paths.count - 1
  }
}
