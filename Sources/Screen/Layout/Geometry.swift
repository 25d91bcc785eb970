/// A place on the screen, in cells from the upper left.
public struct Point: Hashable, Sendable {
  package var x: Int
  package var y: Int

  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// An extent in cells.
public struct Size: Hashable, Sendable {
  package var width: Int
  package var height: Int

  /// An extent; negative values become zero.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A part of the screen, in cells.
public struct Rect: Hashable, Sendable {
  package var origin: Point
  package var size: Size

  /// A rectangle; negative extents become zero.
  package init(x: Int, y: Int, width: Int, height: Int) {
    origin = Point(x: x, y: y)
    size = Size(width: width, height: height)
  }

  package init(_ size: Size) {
    origin = Point(x: 0, y: 0)
    self.size = size
  }

  package var minX: Int { origin.x }
  package var minY: Int { origin.y }
  /// The column after the last.
  package var maxX: Int { origin.x + size.width }
  /// The row after the last.
  package var maxY: Int { origin.y + size.height }
  package var width: Int { size.width }
  package var height: Int { size.height }
  package var columns: Range<Int> { minX..<maxX }
  package var rows: Range<Int> { minY..<maxY }
  package var isEmpty: Bool { width == 0 || height == 0 }

  package func contains(_ point: Point) -> Bool { columns.contains(point.x) && rows.contains(point.y) }

  /// The common part; empty if there is none.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(minX, other.minX)
    let top = max(minY, other.minY)
    return Rect(
      x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }

  /// The rest without so many cells at each side.
  package func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(x: minX + left, y: minY + top, width: width - left - right, height: height - top - bottom)
  }

  /// The same area in another rectangle.
  package func moved(to whole: Rect) -> Rect {
    Rect(x: whole.minX + minX, y: whole.minY + minY, width: width, height: height)
  }

  package func split(top rows: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(0, rows), height)
    return (inset(bottom: height - taken), inset(top: taken))
  }

  package func split(bottom rows: Int) -> (rest: Rect, bottom: Rect) {
    let taken = min(max(0, rows), height)
    return (inset(bottom: taken), inset(top: height - taken))
  }

  package func split(left columns: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(0, columns), width)
    return (inset(right: width - taken), inset(left: taken))
  }

  /// A part of the given extent in the middle, at most the whole.
  package func centred(_ extent: Size) -> Rect {
    let (width, height) = (min(extent.width, width), min(extent.height, height))
    return Rect(
      x: minX + (self.width - width) / 2, y: minY + (self.height - height) / 2, width: width, height: height)
  }
}
