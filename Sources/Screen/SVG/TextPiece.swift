import Text

/// A piece of text in cells of its own, whatever the advance of the font's glyphs.
struct TextPiece {
  let start: Point
  var end: Int
  var text: String
  let look: Look
  /// Whether every monospace font has its glyphs, with the same advance.
  let isPlain: Bool

  init(_ text: String, at start: Point, columns: Int, look: Look) {
    self.start = start
    self.text = text
    self.look = look
    end = start.x + columns
    isPlain = columns == 1 && text.unicodeScalars.allSatisfy { Self.isCommon($0) }
  }

  /// Appends another piece; false if they must be apart: with different looks, wider gaps or glyphs of doubtful advance.
  mutating func take(_ next: TextPiece) -> Bool {
    let gap = next.start.x - end
    guard isPlain, next.isPlain, look == next.look, gap == 0 || gap == 1 else { return false }
    text += (gap == 1 ? " " : "") + next.text
    end = next.end
    return true
  }

  private static func isCommon(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x24F, 0x2013, 0x2014, 0x2018...0x201E, 0x2022, 0x2026, 0x2039, 0x203A: true
    default: false
    }
  }

  /// The `text` element, stretched to its cells, with its baseline below the upper edge of the row.
  func element(on ground: Ground) -> String {
    let cell = FramePicture.cell
    var attributes =
      "x=\"\(start.x * cell.width)\" y=\"\(start.y * cell.height + FramePicture.baseline)\""
      + " textLength=\"\((end - start.x) * cell.width)\" lengthAdjust=\"spacingAndGlyphs\""
    if look.foreground != ground.foreground { attributes += " fill=\"\(look.foreground.hex)\"" }
    if look.attributes.contains(.bold) { attributes += " font-weight=\"bold\"" }
    if look.attributes.contains(.italic) { attributes += " font-style=\"italic\"" }
    return "<text \(attributes)>\(text.escapedForXML)</text>"
  }
}

/// How a cell looks on a ground, with all colours known.
struct Look: Hashable {
  var foreground: Components
  var background: Components
  var attributes: Style.Attributes

  init(_ style: Style, on ground: Ground) {
    foreground = style.foreground.map(ground.components) ?? ground.foreground
    background = style.background.map(ground.components) ?? ground.background
    if style.attributes.contains(.reverse) { swap(&foreground, &background) }
    if style.attributes.contains(.dim) { foreground = foreground.mixed(60, with: background) }
    attributes = style.attributes.subtracting([.reverse, .dim])
  }
}
