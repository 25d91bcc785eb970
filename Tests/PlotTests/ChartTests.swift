import Plot
import Screen
import TestSupport
import Testing
import Text

@Suite("Charts")
struct ChartTests {
  @Test("The labels of an axis are at their values, and those without space are left out")
  func labels() {
    var frame = Frame(size: Size(width: 26, height: 2))
    let axis = Axis.months(Double(2023 * 12)...Double(2025 * 12), length: 24)
    frame.drawLine(of: axis, in: Rect(x: 1, y: 0, width: 24, height: 1), style: .plain)
    frame.drawLabels(of: axis, in: Rect(x: 1, y: 1, width: 24, height: 1), style: .plain, major: .plain)
    expectDrawn(
      frame,
      """
       ┬─────┬─────┬─────┬────┬
       2023  Jul   2024  Jul
      """)
  }

  private static let line = [(0, 3), (4, 2), (8, 0)].map { PlanePoint(x: $0.0, y: $0.1) }

  private func drawn(_ lines: [StepLine], _ glyphs: GlyphLevel, width: Int = 12, height: Int = 4) -> Frame {
    var frame = Frame(size: Size(width: width, height: height))
    frame.draw(lines, in: frame.bounds, with: glyphs)
    return frame
  }

  @Test("A line in braille keeps its height until it steps, to the dot")
  func braille() {
    expectDrawn(
      drawn([StepLine(Self.line, end: 12)], .braille),
      """
              ⡏⠉⠉⠉
              ⡇
          ⡏⠉⠉⠉⠁
      ⠉⠉⠉⠉⠁
      """)
  }

  @Test("Dashes and dots leave gaps")
  func patterns() {
    let flat = [PlanePoint(x: 0, y: 0)]
    expectDrawn(drawn([StepLine(flat, end: 12, pattern: .dashed)], .braille, height: 1), "⠉⠉ ⠈⠉⠁ ⠉⠉ ⠈⠉")
    expectDrawn(drawn([StepLine(flat, end: 12, pattern: .dotted)], .braille, height: 1), "⠁⠈ ⠁⠈ ⠁⠈ ⠁⠈")
  }

  @Test("Without braille a line is drawn with line glyphs")
  func blocks() {
    expectDrawn(
      drawn([StepLine(Self.line, end: 12)], .blocks),
      """
              ┏━━━
              ┃
          ┏━━━┛
      ━━━━┛
      """)
  }

  @Test("In ASCII each pattern has its own signs, a later line above the earlier")
  func ascii() {
    let falling = [(0, 0), (6, 2)].map { PlanePoint(x: $0.0, y: $0.1) }
    expectDrawn(
      drawn([StepLine(Self.line, end: 12), StepLine(falling, end: 12, pattern: .dashed)], .ascii),
      """
      ======+ +---
            | |
          +-+=====
      ----+
      """)
  }

  @Test("Outside parts are drawn along the edge")
  func outside() {
    let steps = [PlanePoint(x: -5, y: 9), PlanePoint(x: 3, y: -2)]
    expectDrawn(
      drawn([StepLine(steps, end: 99)], .ascii, width: 6, height: 3),
      """
         +--
         |
      ---+
      """)
    expectDrawn(drawn([StepLine([], end: 6)], .ascii, width: 6, height: 3), "")
    expectDrawn(drawn([StepLine(steps, end: 9)], .braille, width: 0, height: 0), "")
  }

  @Test("Every pattern has a distinct sample at every level", arguments: GlyphLevel.allCases)
  func samples(glyphs: GlyphLevel) {
    let patterns: [StepLine.Pattern] = [.solid, .dashed, .dotted]
    let samples = patterns.map { $0.sample(with: glyphs) }
    #expect(Set(samples).count == 3)
    #expect(samples.allSatisfy { $0.columns == 3 })
  }
}
