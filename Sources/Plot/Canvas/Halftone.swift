package import Screen

/// A picture in grey, as glyphs. It depends on neither theme nor place, so that it can be kept.
package struct Halftone: Hashable, Sendable {
  let size: Size
  private(set) var glyphs: [Unicode.Scalar] = []
  /// The brightness of the cells, row by row, 1...255; 0 outside the picture.
  private(set) var means: [UInt8] = []

  /// The glyphs of a picture with the dots of `level`. With `isInk` they are dark on light, so that dark parts have more.
  package init(_ picture: ToneRaster, level: GlyphLevel, isInk: Bool = false) {
    let cell = level.dotsPerCell
    size = Size(width: picture.dots.width / cell.width, height: picture.dots.height / cell.height)
    // Fewer and larger dots than those of braille make no picture: a sign per cell does.
    let set = level == .braille ? picture.dithered() : []
    let signs = level == .ascii ? Self.signs : Self.shades
    for row in 0..<size.height {
      for column in 0..<size.width {
        var (sum, covered, pattern) = (0, 0, UInt8(0))
        level.forEachDot(column: column, row: row) { x, y, bit in
          let index = y * picture.dots.width + x
          guard picture.tones[index] != 0 else { return }
          sum += Int(picture.tones[index])
          covered += 1
          if level == .braille, set[index] != isInk { pattern |= bit }
        }
        let ink = isInk ? covered * 255 - sum : sum
        let sign = signs[ink * signs.count / (cell.width * cell.height * 256)]
        glyphs.append(level == .braille ? level.glyph(pattern) : sign)
        means.append(covered == 0 ? 0 : UInt8(sum / covered))
      }
    }
  }

  /// Signs from the least ink to the most.
  private static let signs: [Unicode.Scalar] = [" ", ".", ":", "-", "=", "+", "*", "#", "%", "@"]
  private static let shades: [Unicode.Scalar] = [" ", "░", "▒", "▓", "█"]
}

extension Frame {
  /// Draws a picture from a place on, within `clip` (the whole frame by default). What is beneath stays where there is no
  /// picture; styles are laid over it.
  ///
  /// - Parameter styles: what cells are drawn in, from the darkest to the brightest; at least one.
  package mutating func draw(_ picture: Halftone, styles: [Style], at point: Point, in clip: Rect? = nil) {
    draw(picture.size, at: point, in: clip) { column, row in
      let index = row * picture.size.width + column
      let mean = Int(picture.means[index])
      return mean == 0 ? nil : Cell(picture.glyphs[index], style: styles[mean * styles.count / 256])
    }
  }
}
