public import Screen

/// How an area is drawn.
public struct AreaLook: Hashable, Sendable {
  /// What it is filled with.
  public var hatch: Hatch
  /// The style of its cells.
  public var style: Style
  /// In a shared cell the highest rank decides the style, among equals the most dots.
  public var rank: Int

  /// A look of an area.
  public init(_ hatch: Hatch, style: Style, rank: Int = 0) {
    self.hatch = hatch
    self.style = style
    self.rank = rank
  }
}

extension Frame {
  /// Draws areas from a place on, within `clip` (the whole frame by default), over what is beneath. `raster` is laid out
  /// for `level`, `looks` are by the areas' numbers, and `hasBorders` draws lines between areas in braille.
  public mutating func draw(
    _ raster: AreaRaster, looks: [AreaLook], level: GlyphLevel, hasBorders: Bool = false, at point: Point,
    in clip: Rect? = nil
  ) {
    let cell = level.dotsPerCell
    let size = Size(width: raster.dots.width / cell.width, height: raster.dots.height / cell.height)
    let picture = AreaPicture(raster: raster, looks: looks, level: level, hasBorders: hasBorders)
    draw(size, at: point, in: clip) { picture.cell(column: $0, row: $1) }
  }
}

/// The cells of a picture of areas.
private struct AreaPicture {
  let raster: AreaRaster
  let looks: [AreaLook]
  let level: GlyphLevel
  let hasBorders: Bool

  /// What a cell shows; nil where there is no area in it.
  func cell(column: Int, row: Int) -> Cell? {
    let cell = level.dotsPerCell
    let (left, top) = (column * cell.width, row * cell.height)
    var pattern: UInt8 = 0
    var covered = 0
    var leader: UInt16 = 0
    var leaderDots = 0
    var bit: UInt8 = 1
    for y in top..<top + cell.height {
      for x in left..<left + cell.width {
        let owner = raster.owners[y * raster.dots.width + x]
        if owner != 0 {
          covered += 1
          if isSet(owner, x: x, y: y) { pattern |= bit }
          if owner != leader { elect(owner, in: (left, top, cell), over: &leader, dots: &leaderDots) }
        }
        bit &<<= 1
      }
    }
    guard leader != 0 else { return nil }
    let look = looks[Int(leader) - 1]
    // A sign for the whole cell if at least half of it is land.
    let isLand = covered * 2 >= cell.width * cell.height
    switch level {
    case .braille: return pattern == 0 ? nil : Cell(level.glyph(pattern), style: look.style)
    case .blocks: return isLand ? Cell(look.hatch.shade, style: look.style) : nil
    case .ascii: return isLand ? Cell(look.hatch.sign, style: look.style) : nil
    }
  }

  /// Makes `owner` decide the style of the cell if it has a higher rank, or an equal one and more dots.
  private func elect(
    _ owner: UInt16, in place: (left: Int, top: Int, cell: Size), over leader: inout UInt16, dots: inout Int
  ) {
    var count = 0
    for y in place.top..<place.top + place.cell.height {
      for x in place.left..<place.left + place.cell.width
      where raster.owners[y * raster.dots.width + x] == owner { count += 1 }
    }
    if leader != 0 {
      let (rank, other) = (looks[Int(owner) - 1].rank, looks[Int(leader) - 1].rank)
      guard rank > other || (rank == other && count > dots) else { return }
    }
    (leader, dots) = (owner, count)
  }

  /// Whether a dot of an area is drawn: by its hatch and along the coast. Between areas a line is set, or left free where
  /// all other dots are set.
  private func isSet(_ owner: UInt16, x: Int, y: Int) -> Bool {
    let hatch = looks[Int(owner) - 1].hatch
    let (width, height) = (raster.dots.width, raster.dots.height)
    let index = y * width + x
    let right = x + 1 < width ? raster.owners[index + 1] : owner
    let below = y + 1 < height ? raster.owners[index + width] : owner
    if right == 0 || below == 0 { return true }
    if x > 0, raster.owners[index - 1] == 0 { return true }
    if y > 0, raster.owners[index - width] == 0 { return true }
    if hasBorders, right != owner || below != owner { return hatch.density < 1 }
    return hatch.covers(x: x, y: y)
  }
}
