import Screen
import Testing

@testable import Terminal

@Suite("The terminal's type")
struct TerminalTypeTests {
  private func names(_ term: String, _ colour: ColorDepth? = nil, colorTerm: String = "") -> [String] {
    TerminalType.candidates(term: term, colour: colour, colorTerm: colorTerm)
  }

  @Test("TERM is tried first, and the common fallback last")
  func order() {
    #expect(names("foot") == ["foot", "xterm-256color"])
    #expect(names("xterm-256color") == ["xterm-256color"])
    #expect(names("") == ["xterm-256color"])
  }

  @Test("A terminal with more colours than the name of its family suggests gets the better entry")
  func better() {
    #expect(names("screen", colorTerm: "truecolor") == ["screen-256color", "screen", "xterm-256color"])
    #expect(names("xterm", colorTerm: "24bit") == ["xterm-256color", "xterm"])
    #expect(names("xterm", .indexed256) == ["xterm-256color", "xterm"])
    #expect(names("xterm", .basic8, colorTerm: "truecolor") == ["xterm", "xterm-256color"])
    #expect(names("xterm", .monochrome, colorTerm: "truecolor") == ["xterm", "xterm-256color"])
    #expect(names("linux", colorTerm: "truecolor") == ["linux", "xterm-256color"])
  }

  @Test("A name from the environment is shown without control characters")
  func printable() {
    #expect(TerminalType.printable("foo\u{1B}[2J\u{7}é") == "foo?[2J??")
    #expect(TerminalType.printable(String(repeating: "x", count: 100)).count == 40)
  }

  @Test("Delays for hardware terminals are not sent")
  func padding() {
    let bytes = ControlSequences.withoutPadding(Array("\u{1B}[m\u{0F}$<2>\u{1B}[1$<5*/>x$<".utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}[m\u{0F}\u{1B}[1x$<")
  }
}
