import Screen
import TestSupport
import Testing

@Suite("The runs of a row that are sent")
struct RunsToSendTests {
  private static let red = Style(foreground: .palette(1))
  private static let green = Style(foreground: .palette(2))

  private static func runs(_ frame: Frame) -> [String] {
    var runs: [String] = []
    frame.forEachRun(inRow: 0, fillingGaps: true) { x, cells, style in
      let color = style.foreground == red.foreground ? "red" : style.foreground == nil ? "none" : "green"
      runs.append("\(x) \(color) \(cells.text)")
    }
    return runs
  }

  private static func frame(_ second: Int, _ style: Style = green, gap: Style = .plain) -> Frame {
    var frame = Frame(size: Size(width: 16, height: 1))
    frame.paint(frame.bounds, with: gap)
    frame.write("ab", at: Point(x: 0, y: 0), style: red)
    frame.write("cd", at: Point(x: second, y: 0), style: style)
    return frame
  }

  @Test("A short gap has the colour before it; longer gaps and the rest of the row have their own")
  func gaps() {
    #expect(Self.runs(Self.frame(3)) == ["0 red ab ", "3 green cd", "5 none            "])
    #expect(Self.runs(Self.frame(10)) == ["0 red ab        ", "10 green cd", "12 none     "])
    #expect(Self.runs(Self.frame(11)) == ["0 red ab", "2 none          ", "11 green cd", "13 none    "])
    #expect(Self.runs(Self.frame(4, Self.red)) == ["0 red ab  cd", "6 none           "])
  }

  @Test(
    "A gap keeps its style if its blanks would look different without it",
    arguments: [
      Style(background: .palette(4)), Style(attributes: .underline), Style(attributes: .reverse),
    ])
  func seen(style: Style) {
    var frame = Frame(size: Size(width: 4, height: 1))
    frame.write("a", at: Point(x: 0, y: 0), style: Self.red)
    frame.write(" ", at: Point(x: 1, y: 0), style: style)
    frame.write("b", at: Point(x: 2, y: 0), style: Self.red)
    #expect(Self.runs(frame) == ["0 red a", "1 none  ", "2 red b", "3 none  "])
  }

  @Test("They show the same as all runs", arguments: 0..<200 as Range<UInt64>)
  func replay(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let glyphs = ["a", " ", " ", " ", "月", "🚀"]
    let styles = [
      .plain, Self.red, Self.green, Style(background: .palette(1)), Style(attributes: .reverse),
      Style(foreground: .palette(1), attributes: .underline), Style(attributes: [.bold, .dim]),
    ]
    var frame = Frame(size: Size(width: 16, height: 1))
    for x in 0..<16 {
      frame.write(
        glyphs.randomElement(using: &random) ?? "", at: Point(x: x, y: 0),
        style: styles.randomElement(using: &random) ?? .plain)
    }
    var replayed = Frame(size: frame.size)
    frame.forEachRun(inRow: 0, fillingGaps: true) { x, cells, style in
      replayed.write(cells.text, at: Point(x: x, y: 0), style: style)
    }
    // What is seen of a cell: of a blank neither the colour nor the weight of its glyph.
    func seen(_ frame: Frame) -> [String] {
      let row = frame.row(0)
      return row.indices.map { x in
        let owner = row[x].text.isEmpty ? row[x - 1] : row[x]
        let (style, isBlank) = (owner.style, row[x].text == " ")
        let marks = isBlank ? style.attributes.intersection([.underline, .reverse]) : style.attributes
        let color = isBlank && marks.isEmpty ? nil : style.foreground
        return
          "\(row[x].text) \(String(describing: color)) \(String(describing: style.background)) \(marks.rawValue)"
      }
    }
    #expect(seen(replayed) == seen(frame))
  }
}
