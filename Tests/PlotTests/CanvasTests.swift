import Plot
import Screen
import TestSupport
import Testing

@Suite("Canvas")
struct CanvasTests {
  @Test("Every dot of a cell has its own braille pattern")
  func dots() {
    #expect(Canvas(size: Size(width: 1, height: 1)).cell(at: Point(x: 0, y: 0)) == nil)
    var text = ""
    for y in 0..<4 {
      for x in 0..<2 {
        var canvas = Canvas(size: Size(width: 1, height: 1))
        canvas.set(x: x, y: y)
        text += canvas.cell(at: Point(x: 0, y: 0))?.text ?? "nothing"
      }
    }
    #expect(text == "⠁⠈⠂⠐⠄⠠⡀⢀")
  }

  @Test("Lines reach their ends in every direction and are clipped at the edges")
  func lines() {
    var canvas = Canvas(size: Size(width: 8, height: 2))
    canvas.drawLine(from: Point(x: 0, y: 0), to: Point(x: 7, y: 7))
    canvas.drawLine(from: Point(x: 15, y: 0), to: Point(x: 9, y: 3))
    canvas.drawLine(from: Point(x: 20, y: 7), to: Point(x: 9, y: 7))
    canvas.drawLine(from: Point(x: -9, y: 7), to: Point(x: 0, y: 7))
    var frame = Frame(size: Size(width: 8, height: 2))
    frame.draw(canvas, at: Point(x: 0, y: 0))
    expectDrawn(
      frame,
      """
      ⠑⢄  ⢀⠤⠒⠉
      ⡀ ⠑⢄⢀⣀⣀⣀
      """)
  }

  @Test("A straight or diagonal line is the same from either end")
  func directions() {
    let ends = [(0, 0), (7, 7), (0, 7), (7, 0), (3, 0), (3, 7)].map { Point(x: $0.0, y: $0.1) }
    for (start, end) in [(ends[0], ends[1]), (ends[2], ends[3]), (ends[4], ends[5])] {
      var there = Canvas(size: Size(width: 4, height: 2))
      var back = there
      there.drawLine(from: start, to: end)
      back.drawLine(from: end, to: start)
      #expect(there == back)
      #expect([start, end].allSatisfy { there.cell(at: Point(x: $0.x / 2, y: $0.y / 4)) != nil })
    }
  }

  @Test("Cells without dots keep what is beneath, and the last style of a cell counts")
  func drawing() {
    let red = Style(foreground: .palette(1))
    var canvas = Canvas(size: Size(width: 4, height: 1))
    canvas.set(x: 0, y: 0)
    canvas.set(x: 1, y: 1, style: red)
    canvas.set(x: 4, y: 3, style: red)
    canvas.set(x: 99, y: 0)
    var frame = Frame(size: Size(width: 6, height: 1))
    frame.write("abcdef", at: Point(x: 0, y: 0))
    frame.draw(canvas, at: Point(x: 1, y: 0), in: Rect(x: 0, y: 0, width: 3, height: 1))
    expectDrawn(frame, "a⠑cdef")
    #expect(frame[Point(x: 1, y: 0)].style == red)
    frame.draw(canvas, at: Point(x: 1, y: 0))
    expectDrawn(frame, "a⠑c⡀ef")
  }
}

@Suite("Canvas without braille")
struct CanvasLevelTests {
  private static func patterns(_ level: GlyphLevel) -> String {
    let cell = level.dotsPerCell
    return (0..<(1 << (cell.width * cell.height))).map { pattern in
      var canvas = Canvas(size: Size(width: 1, height: 1), level: level)
      for dot in 0..<cell.width * cell.height where pattern >> dot & 1 == 1 {
        canvas.set(x: dot % cell.width, y: dot / cell.width)
      }
      return canvas.cell(at: Point(x: 0, y: 0))?.text ?? " "
    }.joined()
  }

  @Test("Every pattern has a sign with its ink where its dots are")
  func patterns() {
    #expect(Self.patterns(.blocks) == " ▀▄█")
    #expect(Self.patterns(.ascii) == " `'\",|/*.\\|*_++#")
  }

  @Test("A path is clipped at the edges, and interrupted if a point is missing")
  func path() {
    var canvas = Canvas(size: Size(width: 12, height: 6), level: .ascii)
    let far = 1e9
    canvas.drawPath([
      PlanePoint(x: -far, y: 2.5), PlanePoint(x: far, y: 2.5), nil, PlanePoint(x: 4.5, y: 4.5),
      PlanePoint(x: 4.5, y: far), nil, PlanePoint(x: -5, y: -5), PlanePoint(x: far, y: -5), nil,
      PlanePoint(x: 10.5, y: 11.5), PlanePoint(x: 20.5, y: 11.5), PlanePoint(x: 20.5, y: 8.5), nil,
      PlanePoint(x: .infinity, y: 0), PlanePoint(x: 3, y: .nan),
    ])
    var frame = Frame(size: canvas.size)
    frame.draw(canvas, at: Point(x: 0, y: 0))
    expectDrawn(
      frame,
      """

      \"\"\"\"\"\"\"\"\"\"\"\"
        |
        |
        |       |
        |  _____|
      """)
  }
}
