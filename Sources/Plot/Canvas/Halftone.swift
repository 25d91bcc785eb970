public import Screen

/// A picture in grey, broken up into the glyphs that show it. It depends on neither theme nor place, so that it can be kept.
public struct Halftone: Hashable, Sendable {
  /// The extent in cells.
  public let size: Size
  /// The signs it is shown with.
  public let level: GlyphLevel
  /// Whether its dots are dark on a light ground, so that there are more of them where the picture is darker.
  public let isInk: Bool
  /// What the cells show, row by row: dots as ``Canvas`` has them, or without braille the place of a sign among the signs by
  /// their ink.
  private(set) var patterns: [UInt8]
  /// How bright the cells are, row by row, 1...255; 0 where there is no picture.
  private(set) var means: [UInt8]

  /// Breaks up a picture, whose dots must be those of `level`.
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
    // Fewer and larger dots make no picture: a sign for the whole cell does.
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

  /// The brightness of the dots of a cell together, and how many of them belong to the picture.
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

  /// The place of the sign with as much ink as a cell needs.
  private func sign(sum: Int, covered: Int, of dots: Int) -> UInt8 {
    let ink = isInk ? covered * 255 - sum : sum
    let count = level == .ascii ? Self.signs.count : Self.shades.count
    return UInt8(min(count - 1, ink * count / (dots * 256)))
  }

  /// Signs of ASCII from the least ink to the most.
  private static let signs: [Unicode.Scalar] = [" ", ".", ":", "-", "=", "+", "*", "#", "%", "@"]
  private static let shades: [Unicode.Scalar] = [" ", "░", "▒", "▓", "█"]

  /// The glyph of a cell.
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
    let area = (clip.map(bounds.intersection) ?? bounds).intersection(
      Rect(x: point.x, y: point.y, width: picture.size.width, height: picture.size.height))
    guard !area.isEmpty else { return }
    for y in area.minY..<area.maxY {
      for x in area.minX..<area.maxX {
        let index = (y - point.y) * picture.size.width + x - point.x
        guard picture.means[index] != 0 else { continue }
        let style = styles[Int(picture.means[index]) * styles.count / 256]
        put(Cell(picture.glyph(at: index), style: style), at: Point(x: x, y: y), in: area)
      }
    }
  }
}
