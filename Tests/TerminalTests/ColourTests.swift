import Screen
import Testing

@testable import Terminal

@Suite("Colours")
struct ColourTests {
  @Test(
    "The number of colours determines the depth",
    arguments: [
      (-1, .monochrome), (0, .monochrome), (8, .basic8), (16, .basic16), (88, .basic16), (256, .indexed256),
      (32767, .indexed256), (1 << 24, .trueColor),
    ] as [(Int, ColorDepth)])
  func depth(_ colors: Int, _ depth: ColorDepth) {
    #expect(ColorDepth(terminfoColors: colors) == depth)
  }

  @Test("Palette colours keep their numbers")
  func palette() {
    #expect(Color.palette(3).cursesNumber(direct: false) == 3)
    #expect(Color.palette(11).cursesNumber(direct: false) == 11)
    #expect(Color.indexed(208).cursesNumber(direct: false) == 208)
  }

  @Test("A direct-colour terminal receives red, green and blue, except for the first eight colours")
  func direct() {
    #expect(Color.palette(3).cursesNumber(direct: true) == 3)
    #expect(Color.rgb(255, 128, 1).cursesNumber(direct: true) == 0xFF8001)
    #expect(Color.indexed(208).cursesNumber(direct: true) == 0xFF8700)
    #expect(Color.indexed(16).cursesNumber(direct: true) == 8)
    #expect(Color.indexed(255).cursesNumber(direct: true) == 0xEEEEEE)
    #expect(Color.palette(9).cursesNumber(direct: true) == 0xFFA198)
  }
}
