import CNcurses
import Glibc
import Screen
import TestSupport
import Testing
import Text

@testable import Terminal

/// In a locale of UTF-8, where curses runs.
@Suite("Cells for curses")
struct CursesCellTests {
  /// What curses is given of a text, the letters of each cell.
  private static func cells(_ text: String) -> [[UInt32]] {
    var frame = Frame(size: Size(width: text.columns, height: 1))
    frame.write(text, at: Point(x: 0, y: 0))
    var blank = cchar_t()
    blank.chars.0 = 0x20
    var cells: [cchar_t] = []
    for cell in frame.row(0) { cell.scalars.append(to: &cells, styledAs: blank) }
    return cells.map { cell in
      let (first, second, third, fourth, fifth) = cell.chars
      return [first, second, third, fourth, fifth].map { UInt32(bitPattern: $0) }.filter { $0 != 0 }
    }
  }

  private static func withLocale<Result>(_ body: () -> Result) -> Result {
    let locale = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    return body()
  }

  @Test("A letter includes its marks, and a wide one occurs once")
  func marks() {
    let cells = Self.withLocale { Self.cells("e\u{301}\u{323}月!") }
    #expect(cells == [[0x65, 0x301, 0x323], [0x6708], [0x21]])
  }

  @Test("Scalars with another width in the C library are replaced, and unknown marks left out")
  func unknown() {
    // Two columns since Unicode 16, and one before; a letter and a mark of Unicode 16.
    let cells = Self.withLocale { Self.cells("☰\u{301}\u{1C89}a\u{897}\u{301}") }
    #expect(cells == [[0xFFFD], [0x20], [0xFFFD], [0x61, 0x301]])
  }

  @Test("Curses counts the columns of every scalar like cells")
  func everyScalar() throws {
    let session = try ProbeSession.ready()
    var count = 0
    while true {
      #expect(try session.answer(to: "m") == "key m")
      let report = try #require(try session.process.nextReport())
      if report == "measured all" { break }
      #expect(report.hasPrefix("measured"))
      count += report.hasPrefix("measured") ? 1 : 0
      try session.terminal.readAll()
      session.terminal.forgetOutput()
    }
    // Some 150,000 scalars, 480 on a screen.
    #expect(count > 300)
  }

  @Test("After a spacing mark, the cursor position is sent whenever the mark is drawn")
  func spacingMarks() throws {
    let session = try ProbeSession.ready()
    #expect(try session.answer(to: "i") == "key i")
    #expect(try session.process.nextReport() == "drawn")
    #expect(try session.answer(to: "\u{C}") == "key <C-l>")
    #expect(try session.process.nextReport() == "redrawn")
    try session.terminal.readAll()
    let rests = session.terminal.text.split(separator: "a\u{93F}").dropFirst()
    #expect(rests.count == 2)
    for rest in rests {
      // Apart from changes of style nothing is sent before.
      let unstyled = rest.replacing(/\x1B(\[[0-9;]*m|\(B)/, with: "")
      #expect(unstyled.hasPrefix("\u{1B}[1;10H"), "\(rest.debugDescription)")
    }
  }

  @Test("A row that has or had a spacing mark is drawn anew from its beginning, over blanks")
  func joinedMarks() throws {
    let session = try ProbeSession.ready()
    try session.terminal.readAll()
    for (key, text) in [("i", "probe: a\u{93F}"), ("d", "probe: drawn"), ("i", "probe: a\u{93F}")] {
      session.terminal.forgetOutput()
      #expect(try session.answer(to: key) == "key \(key)")
      #expect(try session.process.nextReport() == "drawn")
      try session.terminal.readAll()
      let parts = session.terminal.text.split(separator: text, omittingEmptySubsequences: false)
      #expect(parts.count == 2, "\(session.terminal.text.debugDescription)")
      // Eight cells at least: by blanks, or by a sequence that clears.
      #expect(
        parts[0].contains("        ") || parts[0].contains(/\x1B\[(\d*X|1?K)/), "\(parts[0].debugDescription)"
      )
    }
  }
}
