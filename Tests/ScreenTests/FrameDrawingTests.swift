import Screen
import TestSupport
import Testing

@Suite("Areas and lines on a frame")
struct FrameDrawingTests {
  @Test("A box has a title, cut to its room")
  func box() {
    var frame = Frame(size: Size(width: 16, height: 7))
    frame.drawBox(Rect(x: 0, y: 0, width: 16, height: 3), style: .plain, title: "Sources")
    frame.drawBox(Rect(x: 1, y: 3, width: 10, height: 3), style: .plain, title: "Sources")
    frame.drawBox(Rect(x: 12, y: 3, width: 2, height: 2), style: .plain, title: "Sources")
    frame.drawBox(Rect(x: 15, y: 3, width: 1, height: 2), style: .plain)
    expectDrawn(
      frame,
      """
      ┌─ Sources ────┐
      │              │
      └──────────────┘
       ┌─ Sou… ─┐ ┌┐
       │        │ └┘
       └────────┘

      """)
  }

  @Test("A box that extends beyond the frame shows the part inside")
  func boxOutside() {
    var frame = Frame(size: Size(width: 4, height: 3))
    frame.drawBox(Rect(x: -1, y: -1, width: 4, height: 3), style: .plain)
    frame.drawBox(Rect(x: 3, y: 1, width: 4, height: 9), style: .plain)
    expectDrawn(
      frame,
      """
        │
      ──┘┌
         │
      """)
  }

  @Test("Rules run from a first cell up to, but not including, an end")
  func rules() {
    var frame = Frame(size: Size(width: 6, height: 3))
    frame.drawHorizontalRule(y: 1, from: -2, to: 4, style: .plain)
    frame.drawHorizontalRule(y: 7, from: 0, to: 4, style: .plain)
    frame.drawVerticalRule(x: 5, from: 1, to: 9, style: .plain)
    frame.drawVerticalRule(x: 0, from: 3, to: 1, style: .plain)
    expectDrawn(
      frame,
      """

      ──── │
           │
      """)
  }

  @Test("The thumb of a scrollbar touches an end only at that end")
  func scrollbar() {
    var frame = Frame(size: Size(width: 11, height: 5))
    for (x, offset) in [(0, 0), (2, 1), (4, 10), (6, 19), (8, 20)] {
      frame.drawScrollbar(
        in: Rect(x: x, y: 0, width: 1, height: 5), offset: offset, visible: 5, total: 25, style: .plain)
    }
    frame.drawScrollbar(
      in: Rect(x: 10, y: 0, width: 1, height: 5), offset: 0, visible: 5, total: 5, style: .plain)
    expectDrawn(
      frame,
      """
      █ │ │ │ │
      │ █ │ │ │
      │ │ █ │ │
      │ │ │ █ │
      │ │ │ │ █
      """)
  }

  @Test("Filling replaces style and text, painting keeps the text")
  func fillAndPaint() {
    var frame = Frame(size: Size(width: 4, height: 1))
    let bold = Style(attributes: .bold)
    frame.write("月ab", at: Point(x: 0, y: 0))
    frame.paint(Rect(x: 0, y: 0, width: 3, height: 1), with: bold)
    frame.fill(Rect(x: 1, y: 0, width: 1, height: 1), with: Cell("x"))
    #expect(
      frame.rows == [[Cell(" ", style: bold), Cell("x"), Cell("a", style: bold), Cell("b")]])
  }
}

@Suite("A frame as text")
struct FrameTextTests {
  private static let bold = Style(attributes: .bold)

  private static func runs(_ frame: Frame, row: Int) -> [String] {
    var runs: [String] = []
    frame.forEachRun(inRow: row) { x, cells, style in
      runs.append("\(x) \(cells.text) \(style.attributes.rawValue)")
    }
    return runs
  }

  @Test("Runs extend as long as the style is the same, and count columns")
  func runs() {
    var frame = Frame(size: Size(width: 8, height: 1))
    frame.write("月ab", at: Point(x: 0, y: 0), style: Self.bold)
    frame.write("面c", at: Point(x: 4, y: 0))
    #expect(Self.runs(frame, row: 0) == ["0 月ab 1", "4 面c  0"])
    #expect(Self.runs(frame, row: 1) == [])
  }

  @Test("ANSI output sets styles by runs and resets them at the end of each row")
  func ansi() {
    var frame = Frame(size: Size(width: 7, height: 3))
    frame.write("ab", at: Point(x: 0, y: 0), style: Style(foreground: .rgb(255, 0, 0), attributes: .bold))
    frame.write("月", at: Point(x: 3, y: 0))
    frame.paint(Rect(x: 5, y: 2, width: 2, height: 1), with: Style(background: .palette(12)))
    let escape = "\u{1B}["
    #expect(
      frame.ansi(depth: .trueColor)
        == "\(escape)1;38;2;255;0;0mab\(escape)0m 月\n\n     \(escape)104m  \(escape)0m")
    #expect(
      frame.ansi(depth: .indexed256)
        == "\(escape)1;38;5;196mab\(escape)0m 月\n\n     \(escape)104m  \(escape)0m")
    #expect(
      frame.ansi(depth: .basic8)
        == "\(escape)1;31mab\(escape)0m 月\n\n     \(escape)44m  \(escape)0m")
    #expect(
      frame.ansi(depth: .monochrome) == "\(escape)1mab\(escape)0m 月\n\n     \(escape)7m  \(escape)0m")
  }

  @Test("Printed lines keep limits apart from arrows, and no scraps of names, in their columns")
  func printed() {
    let text = "2023 → ≥May 2024  x\n≤2030 39° N       y\n嫦娥五号T1 Луна-25  z"
    #expect(
      text.simplified { ["→": "->", "≥": ">=", "≤": "<=", "°": "deg"][$0] }
        == "2023 -> >=May 2024 x\n<=2030 39 N       y\n                    z")
  }

  @Test("In ASCII every glyph keeps its columns")
  func simplified() {
    var frame = Frame(size: Size(width: 16, height: 5))
    frame.drawBox(Rect(x: 0, y: 0, width: 16, height: 3), style: Self.bold, title: "São Tomé")
    frame.write("•月面 ≤ → ↑≥…▓", at: Point(x: 1, y: 1))
    frame.write("⠉⣀⣿⡇⠀“x”—‘y’ ½Ж", at: Point(x: 0, y: 3))
    frame.write("─│═ Ａ？ ß✓✗", at: Point(x: 0, y: 4))
    let simple = frame.simplified { letter in
      ["ã": "a", "é": "e", "ß": "ss", "Ａ": "A", "月": "yue", "≤": "<=", "≥": ">=", "→": "->"][letter]
    }
    expectDrawn(
      simple,
      """
      +- Sao Tome ---+
      |*    <=-> ^>~#|
      +--------------+
      '.#: \"x\"-'y'
      -|= A ? ssvx
      """)
    #expect(simple[Point(x: 0, y: 0)].style == Self.bold)
    #expect(simple.rows.joined().allSatisfy { $0.text.utf8.count == 1 })
  }
}
