import Screen
import TestSupport
import Testing
import Text

@Suite("Writing on a frame")
struct FrameWritingTests {
  private static let red = Style(foreground: .palette(1))
  private static let onBlue = Style(background: .palette(4))

  @Test("A text is clipped at the edges of the frame")
  func clippingByTheFrame() {
    var frame = Frame(size: Size(width: 6, height: 3))
    #expect(frame.write("abcdefgh", at: Point(x: 2, y: 0)) == 8)
    #expect(frame.write("abcdefgh", at: Point(x: -5, y: 1)) == 8)
    #expect(frame.write("月面", at: Point(x: 0, y: 3)) == 4)
    #expect(frame.write("abc", at: Point(x: 0, y: -1)) == 3)
    #expect(frame.write("abc", at: Point(x: 6, y: 2)) == 3)
    expectDrawn(
      frame,
      """
        abcd
      fgh

      """)
  }

  @Test("A text is clipped at both edges of a part of the frame")
  func clippingByAPart() {
    var frame = Frame(size: Size(width: 8, height: 2))
    let clip = Rect(x: 2, y: 0, width: 3, height: 5)
    frame.write("abcdefgh", at: Point(x: 0, y: 0), in: clip)
    frame.write("äbcdëfgh", at: Point(x: 0, y: 1), in: clip)
    expectDrawn(
      frame,
      """
        cde
        cdë
      """)
  }

  @Test("A wide glyph cut by an edge becomes a blank")
  func wideGlyphsAtEdges() {
    var frame = Frame(size: Size(width: 9, height: 2))
    frame.fill(frame.bounds, with: Cell("."))
    frame.write("月面月面", at: Point(x: -1, y: 0), in: Rect(x: 0, y: 0, width: 6, height: 1))
    frame.write("月面", at: Point(x: 6, y: 1))
    expectDrawn(
      frame,
      """
       面月 ...
      ......月
      """)
    #expect(frame[Point(x: 8, y: 1)] == Cell(" "))
  }

  @Test("Writing over one half of a wide glyph blanks the other")
  func repairs() {
    var frame = Frame(size: Size(width: 6, height: 3))
    for y in 0..<3 { frame.write("月面月", at: Point(x: 0, y: y)) }
    frame.write("a", at: Point(x: 1, y: 0))
    frame.write("é", at: Point(x: 2, y: 1))
    frame.write("面", at: Point(x: 1, y: 2))
    expectDrawn(
      frame,
      """
       a面月
      月é 月
       面 月
      """)
  }

  @Test("A style is applied over an existing one, keeping its background")
  func overlay() {
    var frame = Frame(size: Size(width: 3, height: 1))
    frame.paint(Rect(x: 0, y: 0, width: 2, height: 1), with: Self.onBlue)
    frame.write("ab", at: Point(x: 1, y: 0), style: Self.red)
    #expect(frame[Point(x: 0, y: 0)] == Cell(" ", style: Self.onBlue))
    #expect(
      frame[Point(x: 1, y: 0)]
        == Cell("a", style: Style(foreground: .palette(1), background: .palette(4))))
    #expect(frame[Point(x: 2, y: 0)] == Cell("b", style: Self.red))
    #expect(frame[Point(x: 3, y: 0)] == .blank)
  }

  @Test("A line is written in the styles of its spans")
  func line() {
    var frame = Frame(size: Size(width: 6, height: 1))
    #expect(
      frame.write(Line([Span("月", style: Self.red), Span("ab")]), at: Point(x: 1, y: 0)) == 4)
    expectDrawn(frame, " 月ab")
    #expect(frame[Point(x: 1, y: 0)].style == Self.red)
    #expect(frame[Point(x: 3, y: 0)].style == .plain)
  }

  @Test("Control characters are replaced, and invisible ones left out")
  func unprintables() {
    var frame = Frame(size: Size(width: 16, height: 2))
    frame.write("a\u{1B}[31mb\u{202E}\u{7}\r\nc\u{85}", at: Point(x: 0, y: 0))
    frame.write("d\u{AD}e\u{200B}f\u{FEFF}g\u{200E}\u{301}h\u{2028}i\u{378}", at: Point(x: 0, y: 1))
    expectDrawn(
      frame,
      """
      a�[31mb����c�
      defg\u{301}h�i�
      """)
  }

  @Test("Marks join the preceding cell of the same text, if it is fully visible")
  func marks() {
    var frame = Frame(size: Size(width: 4, height: 1))
    frame.write("abcd", at: Point(x: 0, y: 0))
    frame.write("\u{301}", at: Point(x: 1, y: 0))
    #expect(frame.text == "abcd")
    frame.write(
      "x\u{301}y\u{302}月\u{303}z", at: Point(x: -1, y: 0), in: Rect(x: 0, y: 0, width: 2, height: 1))
    #expect(frame.text == "y\u{302} cd")
    frame.write("x\u{301}y\u{302}z", at: Point(x: 2, y: 0))
    #expect(frame.text == "y\u{302} x\u{301}y\u{302}")
  }

  @Test("A frame without cells accepts everything and shows nothing")
  func emptyFrame() {
    var frame = Frame(size: Size(width: 0, height: 4))
    frame.write("abc", at: Point(x: 0, y: 0))
    frame.fill(Rect(x: -1, y: -1, width: 9, height: 9), with: Cell("x"))
    frame.drawBox(Rect(x: 0, y: 0, width: 4, height: 4), style: .plain)
    #expect(frame.text == "\n\n\n")
    #expect(Frame(size: Size(width: 3, height: 0)).text == "")
  }
}

@Suite("Invariants of frames")
struct FrameInvariantTests {
  /// What is wrong with a frame, if anything.
  static func fault(of frame: Frame) -> String? {
    for (y, row) in frame.rows.enumerated() {
      guard row.count == frame.size.width else { return "row \(y) has \(row.count) cells" }
      for (x, cell) in row.enumerated() {
        let isSecond = x > 0 && row[x - 1].text.columns == 2
        let isFirst = cell.text.columns == 2
        if cell.text.isEmpty != isSecond { return "half a glyph at \(x), \(y)" }
        if isFirst && x + 1 == row.count { return "a wide glyph in the last column of row \(y)" }
      }
    }
    return nil
  }

  private static let texts = [
    "plain", "月面", "a月b面c", "👩‍🚀☀\u{FE0F}", "e\u{301}\u{7}月", "│─┘", "한국 ", "", "Ａ\u{200B}Ｂ",
  ]

  @Test("A frame laid over another has its cells there, their styles over those beneath")
  func laid() {
    var under = Frame(
      size: Size(width: 8, height: 3), filledWith: Cell(".", style: Style(attributes: .underline)))
    under.write("月月", at: Point(x: 1, y: 1))
    var over = Frame(size: Size(width: 4, height: 2))
    over.write("ab", at: Point(x: 1, y: 0), style: Style(attributes: .bold))
    over.write("面", at: Point(x: 2, y: 1))
    under.lay(over, at: Point(x: 4, y: 1))
    #expect(under.row(1).map(\.text).joined() == ".月  ab ")
    #expect(under.row(0).allSatisfy { $0.text == "." })
    #expect(under.row(2).map(\.text) == [".", ".", ".", ".", " ", " ", "面", ""])
    #expect(under[Point(x: 5, y: 1)].style == Style(attributes: [.underline, .bold]))
  }

  @Test("Whatever is drawn, no half of a wide glyph remains", arguments: 1...40)
  func randomDrawing(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var frame = Frame(
      size: Size(width: .random(in: 0...12, using: &random), height: .random(in: 1...4, using: &random)))
    for _ in 0..<150 {
      let point = Point(x: .random(in: -6...14, using: &random), y: .random(in: -1...4, using: &random))
      let rect = Rect(
        x: point.x, y: point.y, width: .random(in: 0...9, using: &random),
        height: .random(in: 0...4, using: &random))
      let text = Self.texts.randomElement(using: &random) ?? ""
      switch Int.random(in: 0...6, using: &random) {
      case 0: frame.fill(rect, with: Cell(text.unicodeScalars.first ?? " "))
      case 1: frame.drawBox(rect, style: .plain, title: Line(text))
      case 2: frame.put(Cell("x"), at: point, in: frame.bounds)
      case 3: frame.write(text, at: point)
      case 4:
        let area = rect.intersection(frame.bounds)
        var other = Frame(size: area.size)
        other.write(text, at: Point(x: 0, y: 0))
        if !area.isEmpty { frame.lay(other, at: area.origin) }
      default: frame.write(text, at: Point(x: .random(in: -3...12, using: &random), y: point.y), in: rect)
      }
      #expect(Self.fault(of: frame) == nil)
      #expect(Self.fault(of: frame.simplified { _ in nil }) == nil)
    }
  }
}
