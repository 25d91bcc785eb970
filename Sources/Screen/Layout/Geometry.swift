/// A place on the screen, in cells from the upper left.
public struct Point: Hashable, Sendable {
  /// Columns from the left edge.
  public var x: Int
  /// Rows from the upper edge.
  public var y: Int

  /// The place at column `x` of row `y`.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// An extent in cells.
public struct Size: Hashable, Sendable {
  /// Columns, never negative.
  public var width: Int
  /// Rows, never negative.
  public var height: Int

  /// An extent; negative values become zero.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A part of the screen, in cells.
public struct Rect: Hashable, Sendable {
  /// The upper left corner.
  public var origin: Point
  /// The extent.
  public var size: Size

  /// A rectangle; negative extents become zero.
  public init(x: Int, y: Int, width: Int, height: Int) {
    origin = Point(x: x, y: y)
    size = Size(width: width, height: height)
  }

  /// The whole of a screen.
  public init(_ size: Size) {
    origin = Point(x: 0, y: 0)
    self.size = size
  }

  /// The first column.
  public var minX: Int { origin.x }
  /// The first row.
  public var minY: Int { origin.y }
  /// The column after the last.
  public var maxX: Int { origin.x + size.width }
  /// The row after the last.
  public var maxY: Int { origin.y + size.height }
  /// Columns.
  public var width: Int { size.width }
  /// Rows.
  public var height: Int { size.height }
  /// Whether there is no cell in it.
  public var isEmpty: Bool { size.width == 0 || size.height == 0 }

  /// Whether the cell at `point` belongs to it.
  public func contains(_ point: Point) -> Bool {
    point.x >= minX && point.x < maxX && point.y >= minY && point.y < maxY
  }

  /// The common part; empty if there is none.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(minX, other.minX)
    let top = max(minY, other.minY)
    return Rect(
      x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }

  /// The rest without so many cells at each side.
  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(x: minX + left, y: minY + top, width: width - left - right, height: height - top - bottom)
  }

  /// The first rows and the rest.
  public func split(top rows: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(0, rows), height)
    return (
      Rect(x: minX, y: minY, width: width, height: taken),
      Rect(x: minX, y: minY + taken, width: width, height: height - taken)
    )
  }

  /// The last rows and the rest above them.
  public func split(bottom rows: Int) -> (rest: Rect, bottom: Rect) {
    let taken = min(max(0, rows), height)
    let (rest, bottom) = split(top: height - taken)
    return (rest, bottom)
  }

  /// The first columns and the rest.
  public func split(left columns: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(0, columns), width)
    return (
      Rect(x: minX, y: minY, width: taken, height: height),
      Rect(x: minX + taken, y: minY, width: width - taken, height: height)
    )
  }

  /// A part of the given extent in the middle, at most the whole.
  public func centred(_ extent: Size) -> Rect {
    let width = min(extent.width, self.width)
    let height = min(extent.height, self.height)
    return Rect(
      x: minX + (self.width - width) / 2, y: minY + (self.height - height) / 2, width: width, height: height)
  }
}
