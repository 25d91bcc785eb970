package import Screen

/// A pattern that distinguishes areas without colour.
package struct Hatch: Hashable, Sendable {
  /// The set dots of a tile of four by four; bits count along its rows.
  private let tile: UInt16
  /// The sign for a cell of block elements, where shades are more even than dots.
  let shade: Unicode.Scalar
  /// What fills a cell in ASCII.
  let sign: Unicode.Scalar

  /// A pattern from a drawing of its tile, four rows of four with `#` for a dot.
  private init(_ rows: [String], shade: Unicode.Scalar, sign: Unicode.Scalar) {
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

  /// Nothing inside: where there are dots, the coast alone shows it.
  package static let outline = Hatch(["....", "....", "....", "...."], shade: "·", sign: "'")
  /// A dot here and there: ground that only sets off the rest.
  package static let sparse = Hatch(["#...", "....", "..#.", "...."], shade: "░", sign: ".")
  package static let diagonal = Hatch(["#...", "...#", "..#.", ".#.."], shade: "▒", sign: "/")
  package static let half = Hatch(["#.#.", ".#.#", "#.#.", ".#.#"], shade: "▓", sign: "=")
  package static let solid = Hatch(["####", "####", "####", "####"], shade: "█", sign: "#")
}

extension Frame {
  /// Fills cells with a pattern. Styles are laid over what is beneath.
  package mutating func draw(_ hatch: Hatch, in rect: Rect, level: GlyphLevel, style: Style) {
    for row in rect.rows {
      for column in rect.columns {
        var pattern: UInt8 = 0
        level.forEachDot(column: column, row: row) { x, y, bit in
          if hatch.covers(x: x, y: y) { pattern |= bit }
        }
        let glyph =
          switch level {
          case .braille: level.glyph(pattern)
          case .blocks: hatch.shade
          case .ascii: hatch.sign
          }
        put(Cell(glyph, style: style), at: Point(x: column, y: row), in: bounds)
      }
    }
  }
}
