public import Screen

/// A picture in grey, as glyphs. It depends on neither theme nor place, so that it can be kept.
public struct Halftone: Hashable, Sendable {
  /// The extent in cells.
  public let size: Size
  /// The glyphs used.
  public let level: GlyphLevel
  /// Whether its dots are dark on light, so that dark parts have more of them.
  public let isInk: Bool
  /// The cells, row by row: dots as in ``Canvas``, or without braille the index of a sign by its ink.
  private(set) var patterns: [UInt8]
  /// The brightness of the cells, row by row, 1...255; 0 outside the picture.
  private(set) var means: [UInt8]

  /// The glyphs of a picture with the dots of `level`.
  public init(
    _ picture: ToneRaster, level: GlyphLevel, isInk: Bool = false
  ) {
    let cell = level.dotsPerCell
    size = Size(width: picture.dots.width / cell.width, height: picture.dots.height / cell.height)
    self.level = level
    self.isInk = isInk
    patterns = []
    means = []
    patterns.reserveCapacity(size.width * size.height)
    means.reserveCapacity(size.width * size.height)
    // Fewer and larger dots make no picture: a sign per cell does.
    let set = level == .braille ? picture.dithered() : []
    for row in 0..<size.height {
      for column in 0..<size.width {
        let origin = row * cell.height * picture.dots.width + column * cell.width
        let (sum, covered) = Self.brightness(of: picture, from: origin, cell: cell)
        means.append(covered == 0 ? 0 : UInt8(max(1, sum / covered)))
        patterns.append(
          level == .braille
            ? Self.pattern(of: set, in: picture, from: origin, cell: cell, isInk: isInk)
            : sign(sum: sum, covered: covered, of: cell.width * cell.height))
      }
    }
  }

  /// The total brightness of a cell's dots, and how many are in the picture.
  private static func brightness(of picture: ToneRaster, from origin: Int, cell: Size) -> (
    sum: Int, covered: Int
  ) {
    var (sum, covered) = (0, 0)
    for y in 0..<cell.height {
      for x in 0..<cell.width {
        let tone = picture.tones[origin + y * picture.dots.width + x]
        sum += Int(tone)
        covered += tone == 0 ? 0 : 1
      }
    }
    return (sum, covered)
  }

  private static func pattern(
    of set: [Bool], in picture: ToneRaster, from origin: Int, cell: Size, isInk: Bool
  ) -> UInt8 {
    var pattern: UInt8 = 0
    var bit: UInt8 = 1
    for y in 0..<cell.height {
      for x in 0..<cell.width {
        let index = origin + y * picture.dots.width + x
        if picture.tones[index] != 0, set[index] != isInk { pattern |= bit }
        bit &<<= 1
      }
    }
    return pattern
  }

  /// The index of the sign with the ink that a cell needs.
  private func sign(sum: Int, covered: Int, of dots: Int) -> UInt8 {
    let ink = isInk ? covered * 255 - sum : sum
    let count = level == .ascii ? Self.signs.count : Self.shades.count
    return UInt8(min(count - 1, ink * count / (dots * 256)))
  }

  /// Signs of ASCII from the least ink to the most.
  private static let signs: [Unicode.Scalar] = [" ", ".", ":", "-", "=", "+", "*", "#", "%", "@"]
  private static let shades: [Unicode.Scalar] = [" ", "░", "▒", "▓", "█"]

  func glyph(at index: Int) -> Unicode.Scalar {
    switch level {
    case .braille: level.glyph(patterns[index])
    case .blocks: Self.shades[Int(patterns[index])]
    case .ascii: Self.signs[Int(patterns[index])]
    }
  }
}

extension Frame {
  /// Draws a picture from a place on, within `clip` (the whole frame by default). What is beneath stays where there is no
  /// picture; styles are laid over it.
  ///
  /// - Parameter styles: what cells are drawn in, from the darkest to the brightest; at least one.
  public mutating func draw(_ picture: Halftone, styles: [Style], at point: Point, in clip: Rect? = nil) {
    draw(picture.size, at: point, in: clip) { column, row in
      let index = row * picture.size.width + column
      let mean = Int(picture.means[index])
      return mean == 0 ? nil : Cell(picture.glyph(at: index), style: styles[mean * styles.count / 256])
    }
  }
}
