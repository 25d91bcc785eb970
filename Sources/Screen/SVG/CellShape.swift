/// A shape for a glyph that must meet its neighbours or fit a finer grid, for which fonts are not reliable.
enum CellShape: Hashable {
  /// Areas in the glyph's colour, in pixels.
  case areas([Rect])
  /// The whole cell, in a percentage of the glyph's colour over the background.
  case shade(percent: Int)
  /// The dots of a braille pattern, by Unicode's numbers.
  case dots(UInt8)

  /// The shape of a cell's text; nil if drawn as text.
  init?(_ text: String, in cell: Size) {
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return nil }
    switch scalar.value {
    case 0x2500...0x257F:
      guard let lines = BoxLines(scalar) else { return nil }
      self = .areas(lines.areas(in: cell))
    case 0x2591...0x2593: self = .shade(percent: 25 * Int(scalar.value - 0x2590))
    case 0x2580...0x259F: self = .areas(Self.block(Int(scalar.value), in: cell))
    case 0x2800...0x28FF: self = .dots(UInt8(scalar.value - 0x2800))
    default: return nil
    }
  }

  /// The areas of a block element other than the shades.
  private static func block(_ value: Int, in cell: Size) -> [Rect] {
    let (width, height) = (cell.width, cell.height)
    switch value {
    case 0x2580: return [Rect(x: 0, y: 0, width: width, height: height / 2)]
    case 0x2581...0x2588:
      let part = height * (value - 0x2580) / 8
      return [Rect(x: 0, y: height - part, width: width, height: part)]
    case 0x2589...0x258F: return [Rect(x: 0, y: 0, width: width * (0x2590 - value) / 8, height: height)]
    case 0x2590: return [Rect(x: width / 2, y: 0, width: width - width / 2, height: height)]
    case 0x2594: return [Rect(x: 0, y: 0, width: width, height: height / 8)]
    case 0x2595: return [Rect(x: width - width / 8, y: 0, width: width / 8, height: height)]
    default:
      let (mask, part) = (quadrantsOfBlock[value - 0x2596], Size(width: width / 2, height: height / 2))
      return (0..<4).filter { mask & 1 << $0 != 0 }.map { quarter in
        Rect(
          x: quarter % 2 * part.width, y: quarter / 2 * part.height, width: part.width, height: part.height)
      }
    }
  }

  /// The quarters of U+2596 and the nine after it: 1 upper left, 2 upper right, 4 lower left, 8 lower right.
  private static let quadrantsOfBlock = [
    4, 8, 1, 1 + 4 + 8, 1 + 8, 1 + 2 + 4, 1 + 2 + 8, 2, 2 + 4, 2 + 4 + 8,
  ]
}
