import TestSupport
import Testing
import Text

@Suite("Columns of text")
struct ColumnsTests {
  @Test(
    "The width of a text is the sum of its scalars",
    arguments: [
      ("", 0), ("Belarus", 7), ("嫦娥七号 lands", 14), ("São Tomé", 8), ("e\u{301}", 1),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("☀\u{FE0F}", 1), ("1\u{FE0F}\u{20E3}", 1), ("👩‍🚀", 4), ("👍🏽", 2),
      ("🇫🇷", 2), ("นี", 1), ("น้ำ", 2), ("\u{915}\u{94D}\u{937}\u{93F}", 3),
      ("a\u{7}b\r\n", 5), ("a\u{200B}\u{AD}\u{200E}b", 2), ("\u{202E}evil", 5), ("\u{E000}\u{10FFFD}", 2),
      ("\u{308}\u{301}", 0), ("\u{308}\u{93F}", 1), (" \u{308}\u{93F}", 2),
    ])
  func columns(text: String, columns: Int) {
    #expect(text.columns == columns)
    #expect(text[...].columns == columns)
  }

  @Test(
    "Marks join the cell before, two at most, and without one they are left out",
    arguments: [
      ("e\u{301}\u{302}\u{303}", "e\u{301}\u{302}"), ("\u{301}e", "e"), ("e\u{200D}\u{301}", "e\u{301}"),
      ("e\u{301}\u{302}月\u{303}", "e\u{301}\u{302}月\u{303}"), ("\u{7}\u{301}", "\u{FFFD}\u{301}"),
      (" \u{301}", " \u{301}"), ("\u{93F}\u{94D}", "\u{93F}\u{94D}"), ("\n\u{301}", "\n"),
      ("e\u{301}\u{302}\ne\u{303}", "e\u{301}\u{302}\ne\u{303}"), ("가\u{11A8}", "가\u{11A8}"),
    ])
  func marks(text: String, shown: String) {
    #expect(Array(text.printable.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test("Every scalar keeps its width beside every other, and printable text stays unchanged")
  func everyScalar() {
    for scalar in ScalarClasses.allScalars where scalar.form != .replaced {
      let text = ScalarClasses.text(around: scalar)
      let columns = ScalarClasses.columns(around: scalar.columns)
      let printable = text.printable
      let isSound =
        text.columns == columns && printable.columns == columns
        && printable.printable.utf8.elementsEqual(printable.utf8)
      if !isSound { Issue.record("\(scalar.hexadecimalName)") }
    }
  }
}
