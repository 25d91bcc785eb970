import Terminal
import Testing

@Suite("The character set of the environment")
struct CharsetTests {
  @Test(
    "A locale that names UTF-8 means it, however it is spelt",
    arguments: ["de_DE.UTF-8", "C.UTF-8", "C.utf8", "en_GB.utf-8", "sr_RS.UTF-8@latin"])
  func utf8(_ name: String) {
    #expect(Charset.wanted(lcAll: nil, lcCtype: nil, lang: name) == .utf8)
  }

  @Test(
    "Any other locale that is set means ASCII",
    arguments: [
      "C", "POSIX", "de_DE", "de_DE.ISO-8859-1", "ru_RU.KOI8-R", "ja_JP.eucJP", "de_DE@euro", "utf8",
    ])
  func ascii(_ name: String) {
    #expect(Charset.wanted(lcAll: name, lcCtype: nil, lang: nil) == .ascii)
  }

  @Test("Nothing set means UTF-8")
  func nothing() {
    #expect(Charset.wanted(lcAll: nil, lcCtype: nil, lang: nil) == .utf8)
    #expect(Charset.wanted(lcAll: "", lcCtype: "", lang: "") == .utf8)
  }

  @Test("LC_ALL takes precedence over LC_CTYPE, and that over LANG")
  func precedence() {
    #expect(Charset.wanted(lcAll: "C", lcCtype: "C.UTF-8", lang: "C.UTF-8") == .ascii)
    #expect(Charset.wanted(lcAll: "C.UTF-8", lcCtype: "C", lang: "C") == .utf8)
    #expect(Charset.wanted(lcAll: "", lcCtype: "C", lang: "C.UTF-8") == .ascii)
    #expect(Charset.wanted(lcAll: nil, lcCtype: "C.UTF-8", lang: "C") == .utf8)
  }
}
