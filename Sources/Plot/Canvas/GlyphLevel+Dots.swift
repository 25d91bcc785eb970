public import Screen

extension GlyphLevel {
  /// How many dots a cell has, across and down: braille patterns have two and four, blocks an upper and a lower half, and of
  /// ASCII there are signs for two by two, with their ink where the dots are.
  public var dotsPerCell: Size {
    switch self {
    case .braille: Size(width: 2, height: 4)
    case .blocks: Size(width: 1, height: 2)
    case .ascii: Size(width: 2, height: 2)
    }
  }

  /// How high a dot is by its width, in cells of an aspect.
  public func dotAspect(cellAspect: CellAspect = .usual) -> Double {
    cellAspect.height * Double(dotsPerCell.width) / Double(dotsPerCell.height)
  }

  /// The glyph for a pattern of dots, of which the bits count along the rows of the cell from the upper left. There are
  /// no more bits in it than the cell has dots.
  func glyph(_ pattern: UInt8) -> Unicode.Scalar {
    switch self {
    case .braille: Self.brailleGlyphs[Int(pattern)]
    case .blocks: Self.blockGlyphs[Int(pattern & 3)]
    case .ascii: Self.asciiGlyphs[Int(pattern & 15)]
    }
  }

  private static let brailleGlyphs: [Unicode.Scalar] = (0..<256).map { pattern in
    // Unicode numbers the upper three rows down the left and then the right column, and the fourth row after them.
    let bits: [UInt32] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
    let marks = bits.indices.reduce(0) { pattern >> $1 & 1 == 1 ? $0 | bits[$1] : $0 }
    return marks == 0 ? " " : Unicode.Scalar(0x2800 + marks) ?? " "
  }

  /// No quarters, which fewer fonts have than halves.
  private static let blockGlyphs: [Unicode.Scalar] = [" ", "▀", "▄", "█"]

  /// No letters: on maps they mean something.
  private static let asciiGlyphs: [Unicode.Scalar] = [
    " ", "`", "'", "\"", ",", "|", "/", "*", ".", "\\", "|", "*", "_", "+", "+", "#",
  ]
}
