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
        #expect(canvas[x, y])
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
      #expect(there[start.x, start.y] && there[end.x, end.y])
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

  @Test("A polygon is filled by its hatch, with a hole where a ring lies within a ring")
  func polygons() {
    func square(_ low: Double, _ high: Double) -> [PlanePoint] {
      [(low, low), (high, low), (high, high), (low, high)].map { PlanePoint(x: $0.0, y: $0.1) }
    }
    var frame = Frame(size: Size(width: 31, height: 4))
    for (index, hatch) in [Hatch.sparse, .diagonal, .half, .solid].enumerated() {
      var canvas = Canvas(size: Size(width: 7, height: 4))
      canvas.fill([square(0, 14), square(5, 9)], hatch: hatch)
      frame.draw(canvas, at: Point(x: index * 8, y: 0))
    }
    expectDrawn(
      frame,
      """
      ⠁⠄⠁⠄⠁⠄⠁ ⢁⠔⢁⠔⢁⠔⢁ ⢕⢕⢕⢕⢕⢕⢕ ⣿⣿⣿⣿⣿⣿⣿
      ⠁⠄⠁ ⠁⠄⠁ ⢁⠔⠁ ⢁⠔⢁ ⢕⢕⠅⠁⢑⢕⢕ ⣿⣿⡏⠉⢹⣿⣿
      ⠁⠄⠁⠄ ⠄⠁ ⢁⠔⢁⠔⢀⠔⢁ ⢕⢕⢕⢔⢔⢕⢕ ⣿⣿⣷⣶⣾⣿⣿
      ⠁ ⠁ ⠁ ⠁ ⠁⠐⠁⠐⠁⠐⠁ ⠑⠑⠑⠑⠑⠑⠑ ⠛⠛⠛⠛⠛⠛⠛
      """)
  }

  @Test("Polygons with a common border neither share nor leave out dots")
  func borders() {
    let size = Size(width: 5, height: 3)
    let corners = [(0.3, 0.2), (9.7, 0.4), (9.4, 11.6), (0.1, 11.9)].map { PlanePoint(x: $0.0, y: $0.1) }
    let middle = PlanePoint(x: 4.5, y: 5.5)
    var counts: [Point: Int] = [:]
    for index in corners.indices {
      var canvas = Canvas(size: size)
      canvas.fill([[corners[index], corners[(index + 1) % 4], middle]])
      for y in 0..<12 {
        for x in 0..<10 where canvas[x, y] { counts[Point(x: x, y: y), default: 0] += 1 }
      }
    }
    var whole = Canvas(size: size)
    whole.fill([corners])
    for y in 0..<12 {
      for x in 0..<10 { #expect(counts[Point(x: x, y: y), default: 0] == (whole[x, y] ? 1 : 0)) }
    }
  }
}
