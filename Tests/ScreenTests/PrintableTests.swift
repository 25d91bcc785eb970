import Screen
import TestSupport
import Testing

@Suite("Text from outside")
struct PrintableTests {
  @Test(
    "What could steer a terminal shows as a replacement, what has no glyph not at all",
    arguments: [
      ("Луна 月 e\u{301} 👩‍🚀", "Луна 月 e\u{301} 👩‍🚀"),
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

  @Test("Line feeds stay where lines are printed, and are spaces where one line is")
  func lines() {
    #expect("one\ntwo\n".printable == "one\ntwo\n")
    #expect("one\ntwo\r\nthree\u{2028}four\u{85}five\tsix".printableLine == "one two three four five six")
  }

  @Test("Of a cluster the first scalars stay, however many marks are piled up")
  func clusters() {
    let zalgo = "z" + String(repeating: "\u{301}", count: 1000) + "!"
    #expect(zalgo.printable == "z" + String(repeating: "\u{301}", count: 7) + "!")
    #expect(zalgo.columns == 2)
  }

  @Test(
    "Nothing else is left of any kind of hostile text", arguments: HostileText.ofData + HostileText.controls)
  func kinds(_ kind: HostileText) {
    for text in [kind.text.printable, kind.text.printableLine, ("a" + kind.text + "b").printable] {
      #expect(text.unprintable == [])
      #expect(text.longestCluster <= 8)
      #expect(text.printable == text, "once is enough")
    }
    #expect(kind.text.printableLine.filter(\.isNewline) == "")
  }

  @Test("A frame shows of a text what is printable of it, one cell or two for each cluster")
  func cells() {
    let text = HostileText.all.replacing("\n", with: "")
    var frame = Frame(size: Size(width: text.columns, height: 1))
    frame.write(text, at: Point(x: 0, y: 0))
    #expect(frame.row(0).map(\.text).joined() == text.printable)
  }

  @Test("No scalar that a cell shows is one that Unicode gives no glyph")
  func everyScalar() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      if text.columns > 0, text.printable == text { #expect(text.unprintable == [], "\(value)") }
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
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(text.printable == lines.map(\.printable).joined(separator: "\n"))
      }
    }
  }
}
