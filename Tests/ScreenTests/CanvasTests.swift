import Screen
import TestSupport
import Testing

@Suite("Canvas")
struct CanvasTests {
  @Test("Every dot of a cell has its own braille pattern")
  func dots() {
    var text = ""
    for y in 0..<4 {
      for x in 0..<2 {
        var canvas = Canvas(size: Size(width: 1, height: 1))
        canvas.set(x: x, y: y)
        #expect(canvas[x, y])
        text += canvas.cell(at: Point(x: 0, y: 0))?.text ?? "nothing"
        canvas.clear(x: x, y: y)
        #expect(canvas.cell(at: Point(x: 0, y: 0)) == nil)
      }
    }
    #expect(text == "⠁⠈⠂⠐⠄⠠⡀⢀")
  }

  @Test("Lines join their ends in every direction and are cut at the edges")
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

  @Test("A line is the same from either end where it is straight or diagonal")
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

  @Test("Cells without dots leave what is beneath, and the last style of a cell counts")
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
    canvas.clear()
    #expect(canvas == Canvas(size: Size(width: 4, height: 1)))
  }
}
