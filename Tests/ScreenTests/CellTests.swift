import Screen
import TestSupport
import Testing
import Text

@Suite("Cells")
struct CellTests {
  private static func cells(_ text: String) -> [String] {
    var frame = Frame(size: Size(width: text.columns, height: 1))
    frame.write(text, at: Point(x: 0, y: 0))
    return frame.row(0).map(\.text)
  }

  @Test(
    "A visible scalar takes one or two cells, with at most two marks",
    arguments: [
      ("ae\u{301}b", ["a", "e\u{301}", "b"]), ("月\u{301}a", ["月\u{301}", "", "a"]),
      ("q\u{301}\u{302}\u{303}", ["q\u{301}\u{302}"]), ("\u{301}a", ["a"]),
      ("👩‍🚀!", ["👩", "", "🚀", "", "!"]), ("☀\u{FE0F}👍🏽", ["☀", "👍", ""]), ("🇫🇷", ["🇫", "🇷"]),
      ("🏴\u{E0067}\u{E007F}", ["🏴", ""]), ("น้ำ", ["น้", "ำ"]), ("\u{1112}\u{1161}\u{11AB}", ["하\u{11AB}", ""]),
      ("\u{937}\u{93F}\u{94D}", ["\u{937}", "\u{93F}\u{94D}"]),
      ("\u{323AF}\u{1E94A}\u{1E948}", ["\u{323AF}\u{1E94A}\u{1E948}", ""]), ("a\r\n", ["a", "�", "�"]),
    ])
  func division(text: String, cells: [String]) {
    #expect(Self.cells(text) == cells)
  }

  @Test("A cell of one scalar shows it in one column, or is blank")
  func ofOneScalar() {
    #expect(Cell("é").text == "é")
    #expect(Cell("\u{7}").text == "�")
    for scalar in ["月", "\u{301}", "\u{200D}"] as [Unicode.Scalar] { #expect(Cell(scalar) == .blank) }
  }

  @Test("Every scalar takes as many cells as its width, beside every other")
  func everyScalar() {
    for scalar in ScalarClasses.allScalars where scalar.form != .replaced {
      let text = ScalarClasses.text(around: scalar)
      let columns = ScalarClasses.columns(around: scalar.columns)
      var frame = Frame(size: Size(width: columns + 1, height: 1))
      let written = frame.write(text, at: Point(x: 0, y: 0))
      let row = frame.row(0)
      if written != columns || row.dropLast().text != text.printable || row.last != .blank {
        Issue.record("\(scalar.hexadecimalName)")
      }
    }
  }

  @Test("A style keeps every colour and attribute, beside every other")
  func styles() {
    let edges: [UInt8] = [0, 1, 15, 16, 255]
    let colors: [Color?] =
      [nil] + edges.map { .palette($0) } + edges.map { .indexed($0) }
      + edges.flatMap { red in edges.map { .rgb(red, $0, 255 - $0) } }
    for foreground in colors {
      for background in colors {
        for marks in [0, 1, 31, 255] as [UInt8] {
          let attributes = Style.Attributes(rawValue: marks)
          var style = Style(foreground: foreground, background: background, attributes: attributes)
          #expect(style.foreground == foreground)
          #expect(style.background == background)
          #expect(style.attributes == attributes)
          (style.foreground, style.background, style.attributes) = (background, foreground, .dim)
          #expect(style == Style(foreground: background, background: foreground, attributes: .dim))
        }
      }
    }
  }
}
