package import Screen

package struct AreaLook: Hashable, Sendable {
  package var hatch: Hatch
  package var style: Style
  /// In a shared cell the highest rank decides the style, among equals the most dots.
  package var rank: Int

  package init(_ hatch: Hatch, style: Style, rank: Int = 0) {
    self.hatch = hatch
    self.style = style
    self.rank = rank
  }
}

extension Frame {
  /// Draws areas from a place on, within `clip` (the whole frame by default), over what is beneath. `raster` is laid out
  /// for `level`, `looks` are by the areas' numbers, and `hasBorders` draws lines between areas in braille.
  package mutating func draw(
    _ raster: AreaRaster, looks: [AreaLook], level: GlyphLevel, hasBorders: Bool = false, at point: Point,
    in clip: Rect? = nil
  ) {
    let cell = level.dotsPerCell
    let size = Size(width: raster.dots.width / cell.width, height: raster.dots.height / cell.height)
    let picture = AreaPicture(raster: raster, looks: looks, level: level, hasBorders: hasBorders)
    draw(size, at: point, in: clip) { picture.cell(column: $0, row: $1) }
  }
}

private struct AreaPicture {
  let raster: AreaRaster
  let looks: [AreaLook]
  let level: GlyphLevel
  let hasBorders: Bool

  /// What a cell shows; nil where there is no area in it.
  func cell(column: Int, row: Int) -> Cell? {
    var (pattern, covered) = (UInt8(0), 0)
    var (leader, most) = (UInt16(0), (rank: Int.min, dots: 0))
    level.forEachDot(column: column, row: row) { x, y, bit in
      let owner = raster.owners[y * raster.dots.width + x]
      guard owner != 0 else { return }
      covered += 1
      if isSet(owner, x: x, y: y) { pattern |= bit }
      guard owner != leader else { return }
      let weight = weight(of: owner, column: column, row: row)
      if weight > most { (leader, most) = (owner, weight) }
    }
    guard leader != 0 else { return nil }
    let look = looks[Int(leader) - 1]
    // A sign for the whole cell if at least half of it is land.
    let isLand = covered * 2 >= level.dotsPerCell.width * level.dotsPerCell.height
    switch level {
    case .braille: return pattern == 0 ? nil : Cell(level.glyph(pattern), style: look.style)
    case .blocks: return isLand ? Cell(look.hatch.shade, style: look.style) : nil
    case .ascii: return isLand ? Cell(look.hatch.sign, style: look.style) : nil
    }
  }

  private func weight(of owner: UInt16, column: Int, row: Int) -> (rank: Int, dots: Int) {
    var dots = 0
    level.forEachDot(column: column, row: row) { x, y, _ in
      if raster.owners[y * raster.dots.width + x] == owner { dots += 1 }
    }
    return (looks[Int(owner) - 1].rank, dots)
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
    if hasBorders, right != owner || below != owner { return hatch != .solid }
    return hatch.covers(x: x, y: y)
  }
}
