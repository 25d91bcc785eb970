import Screen
import TestSupport
import Testing

@Suite("The runs of a row that changed")
struct ChangedRunsTests {
  private static let size = Size(width: 12, height: 1)

  private static func frame(_ text: String, bold: Range<Int> = 0..<0) -> Frame {
    var frame = Frame(size: size)
    frame.write(text, at: Point(x: 0, y: 0))
    let rect = Rect(x: bold.lowerBound, y: 0, width: bold.count, height: 1)
    frame.paint(rect, with: Style(attributes: .bold))
    return frame
  }

  private static func runs(_ frame: Frame, since earlier: Frame) -> [String] {
    var runs: [String] = []
    guard let columns = frame.changedColumns(ofRow: 0, since: earlier) else { return [] }
    frame.forEachRun(inRow: 0, columns: columns) { x, cells, _ in runs.append("\(x) \(cells.text)") }
    return runs
  }

  @Test("From the first differing column to the last")
  func span() {
    #expect(Self.runs(Self.frame("one two six"), since: Self.frame("one ten six")) == ["5 wo"])
    #expect(Self.runs(Self.frame("one two six"), since: Self.frame("one two six")) == [])
  }

  @Test("A style is a difference too")
  func style() {
    #expect(Self.runs(Self.frame("one two", bold: 4..<6), since: Self.frame("one two")) == ["4 tw"])
  }

  @Test("Wide glyphs stay complete, both new and replaced ones")
  func wide() {
    #expect(Self.runs(Self.frame("a月球b"), since: Self.frame("a月面b")) == ["3 球"])
    #expect(Self.runs(Self.frame("axyb"), since: Self.frame("a月b")) == ["1 xy"])
    #expect(Self.runs(Self.frame("a月b"), since: Self.frame("a面b", bold: 1..<3)) == ["1 月"])
  }

  @Test("A mark is a difference too, and goes with its cell")
  func marks() {
    #expect(Self.runs(Self.frame("abe\u{301}d"), since: Self.frame("abed")) == ["2 e\u{301}"])
    #expect(Self.runs(Self.frame("abed"), since: Self.frame("abe\u{301}d")) == ["2 e"])
  }

  @Test("With another size everything is new")
  func size() {
    let larger = Frame(size: Size(width: 13, height: 1))
    #expect(Self.runs(Self.frame("ab"), since: larger) == ["0 ab          "])
  }

  @Test("Written over the earlier row, they give the new one", arguments: 0..<200 as Range<UInt64>)
  func replay(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let glyphs = ["a", "b", " ", "月", "面", "é", "🚀"]
    func row() -> Frame {
      var frame = Frame(size: Self.size)
      for x in 0..<Self.size.width where Bool.random(using: &random) {
        let style = Style(attributes: Bool.random(using: &random) ? .bold : [])
        frame.write(glyphs.randomElement(using: &random) ?? "", at: Point(x: x, y: 0), style: style)
      }
      return frame
    }
    let (earlier, later) = (row(), row())
    var replayed = earlier
    let columns = later.changedColumns(ofRow: 0, since: earlier)
    if columns == nil { return #expect(earlier == later) }
    later.forEachRun(inRow: 0, columns: columns) { x, cells, style in
      // Writing lays a style over what is there; curses replaces it.
      replayed.fill(Rect(x: x, y: 0, width: cells.count, height: 1), with: .blank)
      replayed.write(cells.text, at: Point(x: x, y: 0), style: style)
    }
    // The second half of a wide glyph is drawn with the first.
    let shown = { (frame: Frame) in frame.row(0).map { $0.text.isEmpty ? .blank : $0 } }
    #expect(shown(replayed) == shown(later))
  }
}
