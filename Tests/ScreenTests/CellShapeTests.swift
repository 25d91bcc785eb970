import Plot
import TestSupport
import Testing

@testable import Screen

@Suite("Glyphs that are drawn as shapes")
struct CellShapeTests {
  private static let cell = Size(width: 8, height: 16)

  @Test(
    "A box-drawing character has the lines that it shows",
    arguments: [
      ("─", [1, 0, 1, 0]), ("┃", [0, 2, 0, 2]), ("┌", [0, 0, 1, 1]), ("┘", [1, 1, 0, 0]),
      ("┼", [1, 1, 1, 1]),
      ("╰", [0, 1, 1, 0]), ("╺", [0, 0, 2, 0]), ("╽", [0, 1, 0, 2]), ("╼", [1, 0, 2, 0]),
      ("┡", [0, 2, 2, 1]),
      ("┭", [2, 0, 1, 1]), ("╈", [2, 1, 2, 2]),
    ] as [(Unicode.Scalar, [Int])])
  func lines(scalar: Unicode.Scalar, expected: [Int]) throws {
    let lines = try #require(BoxLines(scalar))
    #expect([lines.left, lines.up, lines.right, lines.down] == expected)
    #expect(lines.dashes == 1)
  }

  @Test("Dashed lines know their dashes; double lines, diagonals and other signs are left to the font")
  func dashes() {
    #expect("╌┄┈".unicodeScalars.map { BoxLines($0)?.dashes } == [2, 3, 4])
    #expect("╎┇┋".unicodeScalars.map { BoxLines($0)?.down } == [1, 2, 2])
    #expect("═╬╳-█".unicodeScalars.allSatisfy { BoxLines($0) == nil })
  }

  @Test("Lines meet in the middle and at the sides")
  func meeting() {
    expectDrawn(
      Self.pixels(of: "┌┨", each: 1),
      """
                  ##
                  ##
                  ##
                  ##
                  ##
                  ##
                  ##
                  ##
          ##########
          #       ##
          #       ##
          #       ##
          #       ##
          #       ##
          #       ##
          #       ##
      """)
  }

  @Test("Blocks cover their part of the cell")
  func blocks() {
    expectDrawn(
      Self.pixels(of: "▂▋▐▔▟▚▀█", each: 2),
      """
          ###   ######  ####  ########
          ###   ##      ####  ########
          ###   ##      ####  ########
          ###   ##      ####  ########
          ###   ##    ####  ##    ####
          ###   ##    ####  ##    ####
      #######   ##    ####  ##    ####
      #######   ##    ####  ##    ####
      """)
  }

  @Test("Lines meet the sides of a cell at the same pixels, whatever the character")
  func sides() {
    for value: UInt32 in 0x2500...0x257F {
      guard let lines = Unicode.Scalar(value).flatMap(BoxLines.init), lines.dashes == 1 else { continue }
      let covered = lines.areas(in: Self.cell)
      func covers(_ x: Int, _ y: Int) -> Bool { covered.contains { $0.contains(Point(x: x, y: y)) } }
      let name = "U+\(String(value, radix: 16))"
      #expect((0..<16).filter { covers(0, $0) } == Array(8..<8 + lines.left), "\(name)")
      #expect((0..<16).filter { covers(7, $0) } == Array(8..<8 + lines.right), "\(name)")
      #expect((0..<8).filter { covers($0, 0) } == Array(4..<4 + lines.up), "\(name)")
      #expect((0..<8).filter { covers($0, 15) } == Array(4..<4 + lines.down), "\(name)")
      #expect(covers(4, 8), "\(name) has a hole in the middle")
    }
  }

  @Test("Shades and braille patterns are recognised by number")
  func shadesAndDots() {
    #expect(CellShape("▒", in: Self.cell) == .shade(percent: 50))
    #expect(CellShape("⠁", in: Self.cell) == .dots(1))
    #expect(CellShape("⣿", in: Self.cell) == .dots(255))
    #expect(CellShape("x", in: Self.cell) == nil && CellShape("●", in: Self.cell) == nil)
    #expect(CellShape("█\u{301}", in: Self.cell) == nil)
  }

  @Test("The dots of a pattern form a grid that continues from cell to cell")
  func dots() {
    var canvas = Canvas(size: Size(width: 2, height: 1))
    for x in 0..<4 { canvas.set(x: x, y: 3 - x) }
    var frame = Frame(size: Size(width: 2, height: 1))
    frame.draw(canvas, at: Point(x: 0, y: 0))
    #expect(frame.svg(title: "").contains(#"d="M6 10h0M2 14h0M10 6h0M14 2h0""#))
  }

  /// The areas of the glyphs, side by side, a character for so many pixels in each direction.
  private static func pixels(of glyphs: String, each step: Int) -> Frame {
    var frame = Frame(size: Size(width: glyphs.count * cell.width / step, height: cell.height / step))
    for (index, glyph) in glyphs.enumerated() {
      guard case .areas(let areas) = CellShape(String(glyph), in: cell) else { continue }
      for y in 0..<cell.height / step {
        for x in 0..<cell.width / step
        where areas.contains(where: { $0.contains(Point(x: x * step, y: y * step)) }) {
          frame.write("#", at: Point(x: index * cell.width / step + x, y: y))
        }
      }
    }
    return frame
  }
}
