public import Screen

/// A pattern that distinguishes areas without colour.
public struct Hatch: Hashable, Sendable {
  /// The set dots of a tile of four by four; bits count along its rows.
  private let tile: UInt16
  /// The sign for a cell of block elements, where shades are more even than dots.
  public let shade: Unicode.Scalar
  /// What fills a cell in ASCII.
  public let sign: Unicode.Scalar

  /// A pattern from a drawing of its tile, four rows of four with `#` for a dot.
  public init(_ rows: [String], shade: Unicode.Scalar, sign: Unicode.Scalar) {
    precondition(rows.count == 4 && rows.allSatisfy { $0.utf8.count == 4 }, "a tile is four by four")
    var tile: UInt16 = 0
    for (index, mark) in rows.joined().utf8.enumerated() where mark == UInt8(ascii: "#") {
      tile |= 1 << index
    }
    self.tile = tile
    self.shade = shade
    self.sign = sign
  }

  /// Whether the dot in column `x` of row `y`, both at least 0, is set.
  @inline(__always)
  func covers(x: Int, y: Int) -> Bool { tile >> UInt16((y & 3) << 2 | x & 3) & 1 != 0 }

  /// The share of dots that are set, 0...1.
  public var density: Double { Double(tile.nonzeroBitCount) / 16 }

  /// Nothing inside: where there are dots, the coast alone shows it.
  public static let outline = Hatch(["....", "....", "....", "...."], shade: "·", sign: "'")
  /// A dot here and there: ground that only sets off the rest.
  public static let sparse = Hatch(["#...", "....", "..#.", "...."], shade: "░", sign: ".")
  /// Slanted lines.
  public static let diagonal = Hatch(["#...", "...#", "..#.", ".#.."], shade: "▒", sign: "/")
  /// Every second dot.
  public static let half = Hatch(["#.#.", ".#.#", "#.#.", ".#.#"], shade: "▓", sign: "=")
  /// All dots.
  public static let solid = Hatch(["####", "####", "####", "####"], shade: "█", sign: "#")
}

extension Frame {
  /// Fills cells with a pattern. Styles are laid over what is beneath.
  public mutating func draw(_ hatch: Hatch, in rect: Rect, level: GlyphLevel, style: Style) {
    let cell = level.dotsPerCell
    for y in rect.minY..<rect.maxY {
      for x in rect.minX..<rect.maxX {
        var pattern: UInt8 = 0
        for dot in 0..<cell.width * cell.height
        where hatch.covers(x: x * cell.width + dot % cell.width, y: y * cell.height + dot / cell.width) {
          pattern |= 1 << dot
        }
        let glyph =
          switch level {
          case .braille: level.glyph(pattern)
          case .blocks: hatch.shade
          case .ascii: hatch.sign
          }
        put(Cell(glyph, style: style), at: Point(x: x, y: y), in: bounds)
      }
    }
  }
}
