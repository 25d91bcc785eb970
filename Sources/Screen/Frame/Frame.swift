/// One cell of the screen: a grapheme cluster and how it is drawn.
public struct Cell: Hashable, Sendable {
  /// The grapheme cluster; empty in the second cell of a wide one.
  public var text: String
  /// How it is drawn.
  public var style: Style

  /// A cell that shows `text`, one or two columns wide.
  public init(_ text: String, style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// A space in the terminal's own style.
  public static let blank = Cell(" ")
}

/// A cell as a frame holds it: plain memory, of which thousands are set, compared and dropped at every key.
struct Tile: Equatable {
  /// What it shows; nothing in the second cell of a wide glyph.
  var cluster: Cluster
  var style: Style
}

/// A whole screen of cells, to be drawn on and then shown.
///
/// Invariants: there are exactly `size.width * size.height` cells, and a wide cluster never stands in the last column
/// or is left without its second cell: writing over one half blanks the other. No cell holds anything that a terminal
/// would not print.
public struct Frame: Sendable {
  /// The extent.
  public let size: Size
  /// The cells, row by row; writers keep the invariants.
  var tiles: [Tile]
  /// The clusters of them that need more room.
  var clusters = ClusterTable()
  /// Where the terminal's cursor stands: on the selected row of what has the focus. nil hides it.
  public var cursor: Point?

  /// A blank screen.
  public init(size: Size) {
    self.size = size
    tiles = Array(repeating: Tile(cluster: .space, style: .plain), count: size.width * size.height)
  }

  /// The whole of it.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place; blank outside.
  public subscript(point: Point) -> Cell {
    bounds.contains(point) ? cell(tiles[point.y * size.width + point.x]) : .blank
  }

  /// The cells of a row, from left to right; none outside.
  public func row(_ y: Int) -> [Cell] {
    guard y >= 0, y < size.height else { return [] }
    return tiles[y * size.width..<(y + 1) * size.width].map(cell)
  }

  /// The cells of all rows.
  public var rows: [[Cell]] { (0..<size.height).map { row($0) } }

  private func cell(_ tile: Tile) -> Cell { Cell(clusters.text(of: tile.cluster), style: tile.style) }

  /// Whether a cell looks like one of another frame.
  @inline(__always)
  func isSame(_ tile: Tile, as other: Tile, of frame: Frame) -> Bool {
    tile.style == other.style && clusters.isSame(tile.cluster, as: other.cluster, in: frame.clusters)
  }

  /// Blanks the halves that would be left of wide glyphs when the columns from `first` up to but without `end` of a row
  /// are written over. `first` and `end` must lie within the row.
  mutating func detach(from first: Int, to end: Int, row y: Int) {
    guard first < end else { return }
    let start = y * size.width
    if tiles[start + first].cluster == .none { tiles[start + first - 1].cluster = .space }
    if end < size.width, tiles[start + end].cluster == .none { tiles[start + end].cluster = .space }
  }
}

extension Frame: Equatable {
  /// Compares what is shown.
  public static func == (left: Self, right: Self) -> Bool {
    guard left.size == right.size, left.cursor == right.cursor else { return false }
    return zip(left.tiles, right.tiles).allSatisfy { left.isSame($0, as: $1, of: right) }
  }
}
