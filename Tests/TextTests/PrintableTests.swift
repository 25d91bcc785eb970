import TestSupport
import Testing
import Text

@Suite("Text from outside")
struct PrintableTests {
  @Test(
    "Characters that could control a terminal are replaced, and invisible ones dropped",
    arguments: [
      ("Луна 月 e\u{301} 🚀", "Луна 月 e\u{301} 🚀"), ("👩‍🚀☀\u{FE0F}👍🏽", "👩🚀☀👍"),
      ("a\u{1B}[31mb", "a�[31mb"),
      ("a\u{9B}31mb", "a�31mb"),
      ("tab\there", "tab�here"),
      ("over\rwritten", "over�written"),
      ("file\u{202E}fdp.exe", "file�fdp.exe"),
      ("\u{2066}isolated\u{2069}", "�isolated�"),
      ("ILRS\u{200B}\u{FEFF}\u{AD}\u{200F}", "ILRS"),
      ("\u{E000}\u{378}\u{F0000}\u{E0FFF}", "����"),
      ("\u{301}\u{20DD}base", "base"),
      ("", ""),
    ])
  func printable(text: String, shown: String) {
    #expect(text.printable == shown)
    #expect(
      text.printableLine == shown.replacing("�here", with: " here").replacing("�written", with: " written"))
  }

  @Test("Line feeds are kept where lines are printed, and become spaces in a single line")
  func lines() {
    #expect("one\ntwo\n".printable == "one\ntwo\n")
    #expect("one\r\ntwo".printable == "one�\ntwo")
    #expect("one\ntwo\rthree\u{2028}four\u{85}five\tsix".printableLine == "one two three four five six")
  }

  @Test(
    "Only printable text remains of any hostile text", arguments: HostileText.ofData + HostileText.controls)
  func kinds(_ kind: HostileText) {
    for text in [kind.text.printable, kind.text.printableLine, ("a" + kind.text + "b").printable] {
      #expect(text.unprintable == [])
      #expect(text.mostMarks <= 2)
      #expect(text.printable == text, "once is enough")
    }
    #expect(kind.text.printableLine.filter(\.isNewline) == "")
  }

  @Test("No cell shows a scalar that has no glyph in Unicode")
  func everyScalar() {
    for scalar in ScalarClasses.allScalars where !scalar.isWithoutGlyph {
      if !String(scalar).unprintable.isEmpty { Issue.record("\(scalar.hexadecimalName)") }
    }
  }

  @Test("Lines are made printable one by one")
  func severalLines() {
    let pieces = [
      "plain", "\n", "\r\n", "\r", "é", "\u{1B}[1m", " ", "e\u{301}", "\n\n", "\u{200B}", "月", "\u{2028}",
    ]
    for (first, second) in pieces.flatMap({ first in pieces.map { (first, $0) } }) {
      for third in pieces {
        let text = first + second + third
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(text.printable == lines.map { String($0).printable }.joined(separator: "\n"))
      }
    }
  }
}
