import Glibc
import Testing

@testable import Text

@Suite("Scalars in cells")
struct FormTests {
  @Test(
    "It is shown, joins the cell before, is left out or is replaced",
    arguments: [
      ("a", .narrow), ("é", .narrow), ("─", .narrow), ("…", .narrow), ("⣿", .narrow), ("●", .narrow),
      ("Ж", .narrow), ("ｱ", .narrow), ("☀", .narrow), ("\u{1F1EB}", .narrow), ("\u{FFFD}", .narrow),
      ("\u{3C}", .narrow), ("\u{E33}", .narrow), ("\u{A0}", .narrow),
      ("月", .wide), ("한", .wide), ("Ａ", .wide), ("🚀", .wide), ("⌚", .wide), ("\u{1112}", .wide),
      ("\u{20000}", .wide),
      ("\u{93F}", .spacing), ("\u{BBE}", .spacing), ("\u{302E}", .spacing),
      ("\u{301}", .mark), ("\u{20DD}", .mark), ("\u{34F}", .mark), ("\u{94D}", .mark), ("\u{E31}", .mark),
      ("\u{1160}", .mark), ("\u{11FF}", .mark), ("\u{D7B0}", .mark), ("\u{D7FB}", .mark),
      ("\u{200B}", .dropped), ("\u{200D}", .dropped), ("\u{AD}", .dropped), ("\u{200E}", .dropped),
      ("\u{61C}", .dropped), ("\u{600}", .dropped), ("\u{FEFF}", .dropped), ("\u{E0067}", .dropped),
      ("\u{FE00}", .dropped), ("\u{FE0F}", .dropped), ("\u{180B}", .dropped), ("\u{E0100}", .dropped),
      ("\u{1F3FB}", .dropped), ("\u{1F3FF}", .dropped),
      ("\u{0}", .replaced), ("\u{1B}", .replaced), ("\n", .replaced), ("\u{7F}", .replaced),
      ("\u{85}", .replaced), ("\u{2028}", .replaced), ("\u{202A}", .replaced), ("\u{202E}", .replaced),
      ("\u{2066}", .replaced), ("\u{2069}", .replaced), ("\u{E000}", .replaced), ("\u{10FFFD}", .replaced),
      ("\u{378}", .replaced), ("\u{FFFE}", .replaced), ("\u{D7C7}", .replaced),
    ] as [(Unicode.Scalar, Unicode.Scalar.Form)])
  func forms(scalar: Unicode.Scalar, form: Unicode.Scalar.Form) {
    #expect(scalar.form == form)
  }

  @Test("Scalars newer than the table of widths are replaced")
  func age() {
    // Letters of Unicode 16 and 17.
    #expect(("\u{1C89}" as Unicode.Scalar).form == .narrow)
    #expect(("\u{A7CE}" as Unicode.Scalar).form == .replaced)
  }

  @Test("The fast path for scalars agrees with their properties")
  func shortcut() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.form != scalar.formByProperties else { continue }
      Issue.record("U+\(String(value, radix: 16)): \(scalar.form), not \(scalar.formByProperties)")
    }
  }

  /// What has on purpose other columns than the C library gives it: characters that became wide or narrow in a version of
  /// Unicode that it does not know, what is left out or replaced, the second and third letters of a Hangul syllable in its
  /// extended block, and the spacing marks of Hangul and Vietnamese, which it has in two columns.
  private static func isKnownDifference(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2630...0x2637, 0x268A...0x268F, 0x3248...0x324F, 0x4DC0...0x4DFF, 0x1D300...0x1D376: true
    case 0x1171E, 0xD7B0...0xD7FB, 0x302E...0x302F, 0x16FF0...0x16FF1: true
    default: scalar.isWithoutGlyph
    }
  }

  @Test("Every scalar known to the C library has the width it gives")
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
      guard let scalar = Unicode.Scalar(value), !Self.isKnownDifference(scalar) else { continue }
      let expected = Int(wcwidth(wchar_t(bitPattern: value)))
      if expected >= 0, scalar.columns != expected {
        different.append("U+\(String(value, radix: 16)): \(scalar.columns), not \(expected)")
      }
    }
    #expect(different == [])
  }
}
