import Testing
import Text

@Suite("Fitting text")
struct RoomTests {
  @Test("Only cut text ends in an ellipsis")
  func truncation() {
    #expect("Belarus".truncated(to: 7) == "Belarus")
    #expect("Belarus".truncated(to: 6) == "Belar…")
    #expect("Belarus".truncated(to: 1) == "…")
    #expect("Belarus".truncated(to: 0) == "")
    #expect("Belarus".truncated(to: -3) == "")
    #expect("".truncated(to: 0) == "")
  }

  @Test("A wide glyph is never cut in half")
  func truncationOfWideGlyphs() {
    #expect("嫦娥七号".truncated(to: 8) == "嫦娥七号")
    #expect("嫦娥七号".truncated(to: 7) == "嫦娥七…")
    #expect("嫦娥七号".truncated(to: 6) == "嫦娥…")
    #expect("a🚀b".truncated(to: 3) == "a…")
  }

  @Test("Padding counts columns, with control characters as their replacements")
  func padding() {
    #expect("月".padded(to: 5) == "月   ")
    #expect("12".padded(to: 5, alignment: .trailing) == "   12")
    #expect("ab".padded(to: 5, alignment: .centre) == " ab  ")
    #expect("Belarus".padded(to: 3) == "Belarus")
    #expect("a\u{7}".padded(to: 3).columns == 3)
    #expect("e\u{301}\u{200D}".padded(to: 3) == "e\u{301}\u{200D}  ")
  }

  @Test("Cut text keeps its marks and nothing invisible")
  func truncationOfMarks() {
    #expect("e\u{301}\u{302}\u{303}fg".truncated(to: 2) == "e\u{301}\u{302}…")
    #expect("\u{301}\u{200D}a\u{202E}bc".truncated(to: 3) == "a�…")
    #expect("ab\u{301}".truncated(to: 2) == "ab\u{301}")
  }

  @Test("At any width a text has the stated width, with at most half a glyph left over")
  func everyRoom() {
    let text = "月a\u{301}\u{200D}b\u{7}面\u{1161} \u{93F}c月"
    for room in 0...text.columns + 1 {
      #expect(text.isWider(than: room) == (text.columns > room))
      let cut = text.truncated(to: room).columns
      #expect(cut == min(room, text.columns) || cut == room - 1)
      for alignment in [Alignment.leading, .trailing, .centre] {
        #expect(text.padded(to: room, alignment: alignment).columns == max(room, text.columns))
      }
    }
  }
}
