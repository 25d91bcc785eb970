import Text

/// A piece of text that stands in cells of its own, whatever the advance of the font's glyphs.
struct TextPiece {
  /// Where it begins, and in which row.
  let start: Point
  /// The column after its last cell.
  var end: Int
  /// What it says, with nothing in it but glyphs and single spaces between them.
  var text: String
  /// How it looks.
  let look: Look
  /// Whether every monospace font has its glyphs, all of the same advance.
  let isPlain: Bool

  /// A piece of one cluster.
  init(_ text: String, at start: Point, columns: Int, look: Look) {
    self.start = start
    self.text = text
    self.look = look
    end = start.x + columns
    isPlain = columns == 1 && text.unicodeScalars.allSatisfy { Self.isCommon($0) }
  }

  /// Makes another piece a part of this one; false where the two must stand apart: where they look different, where
  /// there is more than a space between them, and where a glyph may come from another font with other advances.
  mutating func take(_ next: TextPiece) -> Bool {
    let gap = next.start.x - end
    guard isPlain, next.isPlain, look == next.look, gap == 0 || gap == 1 else { return false }
    text += (gap == 1 ? " " : "") + next.text
    end = next.end
    return true
  }

  /// Latin letters and the punctuation of Western typography.
  private static func isCommon(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x24F, 0x2013, 0x2014, 0x2018...0x201E, 0x2022, 0x2026, 0x2039, 0x203A: true
    default: false
    }
  }

  /// The `text` element, its baseline so far below the row's upper edge, stretched to its cells.
  func element(cell: Size, baseline: Int, ground: Ground) -> String {
    var attributes =
      "x=\"\(start.x * cell.width)\" y=\"\(start.y * cell.height + baseline)\""
      + " textLength=\"\((end - start.x) * cell.width)\" lengthAdjust=\"spacingAndGlyphs\""
    if look.foreground != ground.foreground { attributes += " fill=\"\(look.foreground.hex)\"" }
    if look.attributes.contains(.bold) { attributes += " font-weight=\"bold\"" }
    if look.attributes.contains(.italic) { attributes += " font-style=\"italic\"" }
    return "<text \(attributes)>\(text.escapedForXML)</text>"
  }
}
