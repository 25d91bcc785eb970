import Screen
import Testing
import Text

@Suite("Wrapping text")
struct WrappingTests {
  @Test("Lines break between words, and within words that are too long")
  func wrapping() {
    #expect("the Moon is far away".wrapped(to: 8) == ["the Moon", "is far", "away"])
    #expect("deconfliction of sites".wrapped(to: 6) == ["deconf", "lictio", "n of", "sites"])
    #expect("a  b".wrapped(to: 2) == ["a", "b"])
    #expect("one\ntwo\n\nthree".wrapped(to: 9) == ["one", "two", "", "three"])
    #expect("".wrapped(to: 9) == [""])
    #expect("ab".wrapped(to: 0) == ["a", "b"])
    #expect("exactly it".wrapped(to: 10) == ["exactly it"])
    #expect("exactly it ".wrapped(to: 10) == ["exactly it"])
    #expect("a\tb\r\nc".wrapped(to: 10) == ["a�b�", "c"])
  }

  @Test("Lines may break between ideographs, but punctuation stays with them")
  func wrappingOfIdeographs() {
    #expect("嫦娥七号任务".wrapped(to: 5) == ["嫦娥", "七号", "任务"])
    #expect("嫦娥七号。任务".wrapped(to: 8) == ["嫦娥七", "号。任务"])
    #expect("月".wrapped(to: 1) == ["月"])
    #expect("Moon月面base".wrapped(to: 6) == ["Moon月", "面base"])
  }

  @Test("Marks stay with their cell, even a blank, and invisible ones are left out")
  func wrappingOfMarks() {
    #expect("abe\u{301}\u{302}\u{303}\u{200D}f".wrapped(to: 3) == ["abe\u{301}\u{302}", "f"])
    #expect("a \u{301} b".wrapped(to: 2) == ["a \u{301}", "b"])
    #expect("ab \u{301} c".wrapped(to: 2) == ["ab", " \u{301}", "c"])
    #expect(Line([Span("月"), Span("\u{301}面")]).wrapped(to: 2).map(\.text) == ["月", "面"])
  }

  @Test("No wrapped line is wider than the space, and no glyph is lost")
  func wrappingKeepsEverything() {
    let text = "月面 base—“e\u{301}t al.” 👩🚀 and deconfliction-of-operations, 国际月球科研站 (ILRS)"
    for columns in 2...60 {
      let lines = text.wrapped(to: columns)
      #expect(lines.allSatisfy { $0.columns <= columns })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}

@Suite("Lines")
struct LineTests {
  private static let bold = Style(attributes: .bold)
  private static let line = Line([
    Span("Source: "), Span("Xinhua", style: bold, link: 7), Span(", in 2021"),
  ])

  @Test("The width of a line is the sum of its spans")
  func columns() {
    #expect(Self.line.columns == 23)
    #expect(Line("月面", style: Self.bold).columns == 4)
    #expect(Line("") == Line([]))
  }

  @Test("A line that is cut keeps the style of the span in which it is cut")
  func truncation() {
    #expect(Self.line.truncated(to: 23) == Self.line)
    #expect(
      Self.line.truncated(to: 11)
        == Line([Span("Source: "), Span("Xi…", style: Self.bold, link: 7)]))
    #expect(
      Self.line.truncated(to: 14)
        == Line([Span("Source: "), Span("Xinhu…", style: Self.bold, link: 7)]))
    #expect(Self.line.truncated(to: 8) == Line([Span("Source:…")]))
    #expect(Self.line.truncated(to: 0) == Line([]))
  }

  @Test("No cut line is wider than the space, and at most half a glyph is left over")
  func truncationToEveryRoom() {
    let line = Line([Span("月a"), Span(""), Span("bc面", style: Self.bold), Span("de月")])
    for columns in 0...line.columns {
      let cut = line.truncated(to: columns).columns
      #expect(cut == columns || cut == columns - 1)
    }
  }

  @Test("Styles and links continue across breaks, and following lines are indented")
  func wrapping() {
    #expect(
      Self.line.wrapped(to: 11, hanging: 2) == [
        Line([Span("Source:")]),
        Line([Span("  "), Span("Xinhua", style: Self.bold, link: 7), Span(",")]),
        Line([Span("  "), Span("in 2021")]),
      ])
    #expect(
      Line([Span("deconfliction", link: 3)]).wrapped(to: 8)
        == [Line([Span("deconfli", link: 3)]), Line([Span("ction", link: 3)])])
  }

  @Test("The indent of following lines leaves room for a wide glyph")
  func wideAndHanging() {
    #expect(Line("b月月").wrapped(to: 2, hanging: 1).map(\.text) == ["b", "月", "月"])
    #expect(Line("b月月").wrapped(to: 3, hanging: 2).map(\.text) == ["b月", " 月"])
  }
}
