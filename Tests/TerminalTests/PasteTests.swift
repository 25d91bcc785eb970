import Glibc
import Screen
import TestSupport
import Testing

@testable import Terminal

@Suite("Pasted text")
struct PasteTests {
  private static let start = "\u{1B}[200~"
  private static let end = "\u{1B}[201~"

  /// What is decoded from bursts of bytes; between them nothing more can be read.
  private func inputs(_ bursts: [[UInt8]]) -> [Input] {
    var decoder = KeyDecoder()
    var inputs: [Input] = []
    for burst in bursts {
      for byte in burst { decoder.feed(byte) }
      decoder.settle()
      while let input = decoder.take() { inputs.append(input) }
    }
    return inputs
  }

  private func inputs(_ text: String) -> [Input] { inputs([Array(text.utf8)]) }

  @Test("Everything between the brackets is one text, and everything outside is keys")
  func brackets() {
    #expect(
      inputs("a\(Self.start)q\r\(Self.end)b")
        == [.key(.character("a")), .paste("q\r"), .key(.character("b"))])
    #expect(inputs(Self.start + Self.end) == [.paste("")])
    #expect(inputs("\(Self.end)b") == [.key(.character("b"))])
  }

  @Test(
    "Only the end marker ends it",
    arguments: [
      "one\r\ntwo\n\tthree", "\u{0}\u{3}\u{7F}\u{9B}", "\u{1B}", "\u{1B}\u{1B}", "\u{1B}[", "\u{1B}[201",
      "\u{1B}[31mred\u{1B}[0m", "\u{1B}[200~again", "[201~", "\u{1B}[2\u{1B}[20", "嫦娥 e\u{301} 🌙",
      "\u{1B}]0;title\u{7}",
    ])
  func contents(_ text: String) {
    #expect(
      inputs(Self.start + text + Self.end + "b") == [.paste(text), .key(.character("b"))])
  }

  @Test("It may come in pieces, wherever they are cut")
  func pieces() {
    let typed = Array("\(Self.start)Ча\r\(Self.end)b".utf8)
    for cut in typed.indices {
      let pieces = [Array(typed[..<cut]), Array(typed[cut...])]
      #expect(inputs(pieces) == [.paste("Ча\r"), .key(.character("b"))], "cut at \(cut)")
    }
  }

  @Test("Bytes that are not UTF-8 are dropped, but the text around them is kept")
  func invalid() {
    let typed = Array("\(Self.start)T".utf8) + [0xFC, 0xC0, 0xE5, 0xAB] + Array("rkiye\(Self.end)b".utf8)
    #expect(inputs([typed]) == [.paste("Trkiye"), .key(.character("b"))])
  }

  @Test("The beginning of a long paste is kept, and its end is still recognised", arguments: -1...8)
  func long(_ excess: Int) {
    let limit = 65_536
    let text = String(repeating: "x", count: limit + excess)
    #expect(
      inputs(Self.start + text + Self.end + "b") == [
        .paste(String(text.prefix(limit))), .key(.character("b")),
      ])
    // Three bytes each: the last that is kept is not whole.
    let wide = String(repeating: "月", count: limit / 3 + 5)
    #expect(inputs(Self.start + wide + Self.end) == [.paste(String(repeating: "月", count: limit / 3))])
  }

  @Test("A paste without an end is accepted after a pause, and keys work again")
  func unfinished() {
    var decoder = KeyDecoder()
    for byte in "\(Self.start)moon\r".utf8 { decoder.feed(byte) }
    decoder.settle()
    #expect(decoder.take() == nil)
    decoder.finish()
    #expect(decoder.take() == .paste("moon\r"))
    for byte in "\(Self.end)b\(Self.start)c\(Self.end)".utf8 { decoder.feed(byte) }
    #expect([decoder.take(), decoder.take(), decoder.take()] == [.key(.character("b")), .paste("c"), nil])
  }
}

@Suite("Pasting into a terminal")
struct PastingTests {
  @Test(
    "It is enabled on every type of terminal, and arrives unchanged",
    arguments: ["xterm-256color", "tmux-256color", "screen-256color", "rxvt", "linux", "vt100"])
  func types(_ term: String) throws {
    let session = try ProbeSession.ready(term: term)
    try session.terminal.read { $0.contains("\u{1B}[?2004h") }
    let typed = "\u{1B}[200~q\r\t\u{3}\u{1B}[200~\u{1B}[31mЛуна \u{1B}\u{1B}[201~b"
    let text = "q\r\t\u{3}\u{1B}[200~\u{1B}[31mЛуна \u{1B}"
    #expect(try session.answer(to: typed) == "paste \(text.debugDescription)")
    #expect(try session.process.nextReport() == "key b")
  }

  @Test("It is enabled even without the mouse")
  func noMouse() throws {
    let session = try ProbeSession.ready(["no-mouse"])
    #expect(try session.answer(to: "\u{1B}[200~q\u{1B}[201~") == "paste \"q\"")
    #expect(try session.answer(to: "q") == "key q")
    #expect(try session.process.end() == .exited(0))
    try session.expectRestored()
  }

  @Test("A paste without an end is over when nothing more comes, and the program continues")
  func unfinished() throws {
    let session = try ProbeSession.ready()
    #expect(try session.answer(to: "\u{1B}[200~moon\r") == "paste \"moon\\r\"")
    #expect(try session.answer(to: "\u{1B}[A") == "key <Up>")
    #expect(try session.process.isSilent(for: .seconds(4)))
  }

  @Test("A resize during a paste is reported at once and does not end the paste")
  func resized() throws {
    let session = try ProbeSession.ready()
    session.terminal.type("\u{1B}[200~mo")
    try session.process.waitUntilIdle(on: session.terminal)
    session.terminal.resize(to: Size(width: 100, height: 40))
    #expect(try session.process.nextReport() == "resize 100x40")
    #expect(try session.answer(to: "on\u{1B}[201~") == "paste \"moon\"")
  }

  @Test("An endless paste does not hold up a signal")
  func endless() throws {
    let session = try ProbeSession.ready()
    session.terminal.type("\u{1B}[200~")
    let chunk = [UInt8](repeating: UInt8(ascii: "x"), count: 4096)
    var typed = 0
    var isAsked = false
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    while try session.process.isSilent(for: .milliseconds(1)) {
      try #require(ContinuousClock.now < deadline)
      typed += session.terminal.offer(chunk)
      // More than the terminal holds: the program is in the middle of it.
      guard typed > 200_000, !isAsked else { continue }
      session.process.send(SIGTERM)
      isAsked = true
    }
    #expect(try session.process.nextReport() == "signal \(SIGTERM)")
    #expect(try session.process.end() == .killed(SIGTERM))
    try session.expectRestored()
  }
}
