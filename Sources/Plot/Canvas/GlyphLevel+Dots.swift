package import Screen

extension GlyphLevel {
  /// The dots of a cell, across and down. In ASCII there are signs for two by two, with ink where the dots are.
  package var dotsPerCell: Size {
    switch self {
    case .braille: Size(width: 2, height: 4)
    case .blocks: Size(width: 1, height: 2)
    case .ascii: Size(width: 2, height: 2)
    }
  }

  /// The height of a dot in units of its width.
  package func dotAspect(cellAspect: CellAspect = .usual) -> Double {
    cellAspect.height * Double(dotsPerCell.width) / Double(dotsPerCell.height)
  }

  /// Calls `body` for the dots of a cell along its rows, each with its place in the picture and its bit in the pattern.
  @inline(__always)
  func forEachDot(column: Int, row: Int, _ body: (_ x: Int, _ y: Int, _ bit: UInt8) -> Void) {
    let cell = dotsPerCell
    var bit: UInt8 = 1
    for y in row * cell.height..<(row + 1) * cell.height {
      for x in column * cell.width..<(column + 1) * cell.width {
        body(x, y, bit)
        bit &<<= 1
      }
    }
  }

  /// The glyph for a pattern of dots, whose bits count along the rows of the cell.
  func glyph(_ pattern: UInt8) -> Unicode.Scalar {
    switch self {
    case .braille: Self.brailleGlyphs[Int(pattern)]
    case .blocks: Self.blockGlyphs[Int(pattern & 3)]
    case .ascii: Self.asciiGlyphs[Int(pattern & 15)]
    }
  }

  private static let brailleGlyphs: [Unicode.Scalar] = (0..<256).map { pattern in
    // Unicode numbers the upper three rows down the left, then the right column, then the fourth row.
    let bits: [UInt32] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
    let marks = bits.indices.reduce(0) { pattern >> $1 & 1 == 1 ? $0 | bits[$1] : $0 }
    return marks == 0 ? " " : Unicode.Scalar(0x2800 + marks) ?? " "
  }

  /// No quarters: fewer fonts have them.
  private static let blockGlyphs: [Unicode.Scalar] = [" ", "▀", "▄", "█"]

  /// No letters: on maps they mean something.
  private static let asciiGlyphs: [Unicode.Scalar] = [
    " ", "`", "'", "\"", ",", "|", "/", "*", ".", "\\", "|", "*", "_", "+", "+", "#",
  ]
}
