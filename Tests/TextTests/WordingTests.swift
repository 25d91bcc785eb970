import Testing
import Text

@Suite("Wording of messages")
struct WordingTests {
  @Test(
    "Invisible characters in a quoted text are shown by number",
    arguments: [
      ("", "\"\""), ("Moon 月", "\"Moon 月\""), ("a\u{1B}[2J", "\"aU+001B[2J\""),
      ("e\u{301}\u{202E}", "\"e\u{301}U+202E\""), ("👩‍🚀", "\"👩U+200D🚀\""), ("\u{F0000}", "\"U+F0000\""),
    ])
  func quotes(text: String, expected: String) {
    #expect(Array(quoted(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("A long text is cut, even one with a million marks")
  func long() {
    #expect(quoted(String(repeating: "a", count: 60)) == "\"" + String(repeating: "a", count: 60) + "\"")
    #expect(quoted(String(repeating: "a", count: 61)) == "\"" + String(repeating: "a", count: 60) + "…\"")
    #expect(quoted("a" + String(repeating: "\u{301}", count: 1_000_000)).unicodeScalars.count == 63)
  }

  @Test(
    "The likely name is a near one, or the only one with that beginning",
    arguments: [
      ("mision", "mission"), ("msision", "mission"), ("JOIN", "joined"), ("nat", "nation"), ("xyz", nil),
      ("jo", nil), ("", nil), ("statu", "status"), ("sta", nil),
    ] as [(String, String?)])
  func meant(wrong: String, name: String?) {
    #expect(nearest(to: wrong, among: ["mission", "joined", "nation", "status", "state"]) == name)
  }
}
