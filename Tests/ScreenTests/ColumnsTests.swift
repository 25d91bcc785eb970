import Glibc
import Screen
import Testing

@Suite("Columns of text")
struct ColumnsTests {
  @Test(
    "A cluster has the columns that terminals give it",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("月", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｱ", 1),
      ("Ａ", 2),
      ("─", 1), ("…", 1), ("⣿", 1), ("●", 1), ("α", 1), ("Ж", 1), ("🚀", 2), ("☀", 1), ("☀\u{FE0F}", 2),
      ("1\u{FE0F}\u{20E3}", 2), ("👩‍🚀", 2), ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2), ("🇫🇷", 2), ("\u{1F1EB}", 1),
      ("นี", 1), ("\u{301}", 0), ("\u{200B}", 0), ("\u{202E}", 0), ("\u{7}", 0), ("\r\n", 0),
      ("\u{7F}", 0), ("\u{85}", 0), ("\u{0}", 0), ("⌚", 2), ("⌚\u{FE0E}", 2), ("\u{FFFD}", 1),
      ("\u{E000}", 0),
    ] as [(Character, Int)])
  func clusters(character: Character, columns: Int) {
    #expect(character.columns == columns)
  }

  @Test("A text has the columns of its clusters, and one for each control, which is drawn as a replacement")
  func text() {
    #expect("".columns == 0)
    #expect("Belarus".columns == 7)
    #expect("嫦娥七号 lands".columns == 14)
    #expect("São Tomé"[...].columns == 8)
    #expect("a\u{7}b\r\n".columns == 4)
    #expect("a\u{200B}\u{AD}\u{200E}b".columns == 2)
    #expect("\u{202E}evil".columns == 5)
    #expect("\u{E000}\u{10FFFD}".columns == 2)
  }

  @Test("A mark without a base is left out, and what follows it stays")
  func marks() {
    #expect("\u{308}\u{301}".columns == 0)
    #expect("\u{308}\u{93F}".columns == 1)
    #expect(" \u{308}\u{93F}".columns == 2)
    #expect("\u{308}\u{93F}".printable == "\u{93F}")
  }

  @Test("A text has the same columns whatever comes to stand before or behind it")
  func spaces() {
    let texts = [
      "\u{E33}\u{E33}\u{E33}", "\u{600}\u{600}\u{600}", "\u{93F}a", "\u{308}\u{93F}", "\u{1F3FD}\u{1F3FD}",
      "👍\u{1F3FD}",
      String(repeating: "\u{301}", count: 20) + "\u{93F}",
      String(repeating: "\u{200D}", count: 20) + "\u{93F}",
      "\u{301}", "\u{1F1EB}\u{1F1F7}", "\u{200D}👩",
    ]
    for text in texts {
      #expect((" " + text).columns == 1 + text.columns, "\(text)")
      #expect((text + " ").columns == 1 + text.columns, "\(text)")
    }
    #expect(" \u{301}".printable == " \u{301}")
    #expect("\u{600}\u{600}\u{600}\u{600}…".columns == 5)
    #expect("月\u{93F}".columns == 3)
    #expect("☀\u{1F3FD}\u{200D}🚀".columns == 5)
    #expect("👩\u{1F3FD}\u{200D}🚀".columns == 2)
    #expect("\u{915}\u{94D}\u{937}\u{94D}\u{92E}".columns == 3)
  }

  @Test("A long row of signs that Unicode calls one cluster is cut in no time")
  func longRow() {
    #expect(("x" + String(repeating: "\u{1F3FD}", count: 200_000)).columns == 400_001)
  }

  @Test("A skin tone colours an emoji that can be coloured; on anything else it is a sign of its own")
  func skinTones() {
    #expect("\u{1F3FD}".columns == 2)
    #expect("👍\u{1F3FD}!".columns == 3)
    #expect(" \u{1F3FD}a".columns == 4)
    #expect("x\u{1F3FD}\u{1F3FF}".columns == 5)
    #expect("e\u{301}\u{1F3FD}".columns == 3)
    #expect("\u{1F3FD}a".padded(to: 6, alignment: .trailing).columns == 6)
    var frame = Frame(size: Size(width: 5, height: 1))
    frame.write(" \u{1F3FD}ab", at: Point(x: 0, y: 0))
    #expect((0..<5).map { frame[Point(x: $0, y: 0)].text } == [" ", "\u{1F3FD}", "", "a", "b"])
  }

  /// What this library gives on purpose differently from the C library: characters that became wide or narrow in a
  /// version of Unicode that one of them does not know, formatting characters, which are left out, the second and third
  /// letters of a Hangul syllable in its extended block, and what is for private use, which is replaced.
  private static func isKnownDifference(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0x2630...0x2637, 0x268A...0x268F, 0x3248...0x324F, 0x4DC0...0x4DFF, 0x1D300...0x1D376: true
    case 0x1171E, 0xE0000...0xE007F, 0xD7B0...0xD7FB: true
    case 0xE000...0xF8FF, 0xF0000...0x10FFFD: true
    default: false
    }
  }

  @Test("Every scalar that the C library knows has the columns that it gives")
  func sameAsTheCLibrary() throws {
    // The header shows the function only to those who ask for X/Open, which the module does not.
    let symbol = try #require(dlsym(dlopen(nil, RTLD_NOW), "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> Int32).self)
    let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    #expect(wcwidth(0x6708) == 2, "the locale does not know wide characters")
    var different: [String] = []
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), !Self.isKnownDifference(value) else { continue }
      let expected = Int(wcwidth(wchar_t(bitPattern: value)))
      guard expected >= 0 else { continue }
      let columns = Character(scalar).columns
      if columns != expected {
        different.append("U+\(String(value, radix: 16)): \(columns), not \(expected)")
      }
    }
    #expect(different == [])
  }
}
