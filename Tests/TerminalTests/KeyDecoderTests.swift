import CNcurses
import Screen
import Testing

@testable import Terminal

@Suite("Keys from what curses reads")
struct KeyDecoderTests {
  /// What is decoded from bursts of codes; between them nothing more can be read.
  private func inputs(_ bursts: [Int32]...) -> [Input] {
    var decoder = KeyDecoder()
    var inputs: [Input] = []
    for burst in bursts {
      for code in burst {
        decoder.feed(code)
        while let input = decoder.take() { inputs.append(input) }
      }
      decoder.settle()
      while let input = decoder.take() { inputs.append(input) }
    }
    return inputs
  }

  private func keys(_ bursts: String...) -> [Key] {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for burst in bursts {
      for byte in burst.utf8 { decoder.feed(Int32(byte)) }
      decoder.settle()
      while case .key(let key) = decoder.take() { keys.append(key) }
    }
    return keys
  }

  @Test("Letters, digits, signs and the space are characters")
  func characters() {
    #expect(
      keys("aZ9 ~") == [.character("a"), .character("Z"), .character("9"), .character(" "), .character("~")])
  }

  @Test(
    "Control characters are letters with Ctrl",
    arguments: [
      ("\u{01}", "a"), ("\u{03}", "c"), ("\u{06}", "f"), ("\u{0F}", "o"), ("\u{1A}", "z"), ("\u{1C}", "\\"),
      ("\u{1D}", "]"), ("\u{1E}", "^"), ("\u{1F}", "_"), ("\u{00}", " "),
    ] as [(String, Character)])
  func control(_ typed: String, _ letter: Character) {
    #expect(keys(typed) == [.control(letter)])
  }

  @Test("Tab, Enter by either code and Backspace by either code have their names")
  func named() {
    #expect(keys("\t\r\n\u{08}\u{7F}") == [.tab, .enter, .enter, .backspace, .backspace])
  }

  @Test("Escape with nothing after it is Escape")
  func escape() {
    #expect(keys("\u{1B}", "j") == [.escape, .character("j")])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
  }

  @Test("Escape and a character at once are that character with Alt")
  func alt() {
    #expect(keys("\u{1B}x") == [.alt("x")])
    #expect(keys("\u{1B}ж") == [.alt("ж")])
    #expect(keys("\u{1B}[") == [.alt("[")])
    #expect(keys("\u{1B}O") == [.alt("O")])
    #expect(keys("\u{1B}]", "a") == [.alt("]"), .character("a")])
  }

  @Test("Escape and a key that is no character at once are both keys")
  func escapeBeforeKey() {
    #expect(inputs([0x1B, KEY_UP]) == [.key(.escape), .key(.up)])
    #expect(keys("\u{1B}\r") == [.escape, .enter])
  }

  @Test(
    "The codes of curses have their names",
    arguments: [
      (KEY_UP, .up), (KEY_DOWN, .down), (KEY_LEFT, .left), (KEY_RIGHT, .right), (KEY_HOME, .home),
      (KEY_FIND, .home), (KEY_END, .end), (KEY_SELECT, .end), (KEY_PPAGE, .pageUp), (KEY_NPAGE, .pageDown),
      (KEY_IC, .insert), (KEY_DC, .delete), (KEY_BTAB, .backTab), (KEY_BACKSPACE, .backspace),
      (KEY_ENTER, .enter),
      (KEY_F0 + 1, .function(1)), (KEY_F0 + 12, .function(12)),
    ] as [(Int32, Key)])
  func curses(_ code: Int32, _ key: Key) {
    #expect(inputs([code]) == [.key(key)])
  }

  @Test(
    "Codes without a name here are nothing",
    arguments: [KEY_RESIZE, KEY_SUSPEND, KEY_F0, KEY_F0 + 13, 0x1FFF])
  func unnamed(_ code: Int32) {
    #expect(inputs([code, Int32(UInt8(ascii: "a"))]) == [.key(.character("a"))])
  }

  @Test(
    "Unknown sequences are swallowed, and what follows is a key again",
    arguments: [
      "\u{1B}[1;5A", "\u{1B}[20~", "\u{1B}[?62;c", "\u{1B}[[A", "\u{1B}OZ", "\u{1B}O5P", "\u{1B}[I",
      "\u{1B}]11;rgb:0000/0000/0000\u{07}", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\",
      "\u{1B}P>|xterm(390)\u{1B}\\",
    ])
  func unknown(_ sequence: String) {
    #expect(keys(sequence + "a") == [.character("a")])
  }

  @Test("A sequence may come in pieces")
  func pieces() {
    #expect(keys("\u{1B}[1", ";5", "A", "b") == [.character("b")])
    #expect(keys("\u{1B}]11;rgb", ":ffff\u{07}", "b") == [.character("b")])
  }

  @Test("A control character ends a sequence that never ended")
  func broken() {
    #expect(keys("\u{1B}[12\rb") == [.enter, .character("b")])
    #expect(keys("\u{1B}]abc\rb") == [.enter, .character("b")])
    #expect(inputs([0x1B, 0x5B, 0x31, KEY_UP]) == [.key(.up)])
  }

  @Test("A sequence without an end does not swallow for ever")
  func endless() {
    let typed = keys("\u{1B}[" + String(repeating: "1", count: 300) + "ab")
    #expect(typed.last == .character("b"))
    #expect(keys("\u{1B}]" + String(repeating: "x", count: 300) + "b").last == .character("b"))
  }

  @Test("Characters of several bytes are one key")
  func wide() {
    #expect(keys("é嫦🌙") == [.character("é"), .character("嫦"), .character("🌙")])
  }

  @Test("A character that two reads cut in half is one key")
  func halves() {
    #expect(inputs([0xE5, 0xAB], [0xA6]) == [.key(.character("嫦"))])
  }

  @Test("A combining mark joins the letter before it")
  func clusters() {
    #expect(keys("e\u{301}x") == [.character("e\u{301}"), .character("x")])
    #expect(keys("नि") == [.character("नि")])
  }

  @Test("A cluster that never ends becomes several keys")
  func longCluster() {
    let typed = keys("e" + String(repeating: "\u{301}", count: 1000))
    #expect(typed.count > 5 && typed.count < 20)
  }

  @Test(
    "Bytes that are no UTF-8 are dropped, and the keys after them are not",
    arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE5, 0xAB], [0x80], [0xF4, 0x90, 0x80, 0x80]]
      as [[Int32]])
  func invalid(_ bytes: [Int32]) {
    #expect(inputs(bytes + [0x61, 0x62]) == [.key(.character("a")), .key(.character("b"))])
  }

  @Test("C1 control characters are no keys")
  func c1() { #expect(keys("\u{85}\u{9B}a") == [.character("a")]) }
}
