import Screen
import Testing

@testable import Terminal

@Suite("Keys from the bytes of a terminal")
struct KeyDecoderTests {
  /// What is decoded from bursts of bytes; between them nothing more comes for a while, and behind the last for long.
  private func inputs(_ bursts: [UInt8]...) -> [Input] {
    var decoder = KeyDecoder()
    var inputs: [Input] = []
    for burst in bursts {
      for byte in burst { decoder.feed(byte) }
      decoder.settle()
    }
    decoder.finish()
    while let input = decoder.take() { inputs.append(input) }
    return inputs
  }

  private func keys(_ bursts: String...) -> [Key] {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for burst in bursts {
      for byte in burst.utf8 { decoder.feed(byte) }
      decoder.settle()
      decoder.finish()
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

  @Test("A single Escape is Escape")
  func escape() {
    #expect(keys("\u{1B}", "j") == [.escape, .character("j")])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
  }

  @Test("Escape followed at once by a character is that character with Alt")
  func alt() {
    #expect(keys("\u{1B}x") == [.alt("x")])
    #expect(keys("\u{1B}ж") == [.alt("ж")])
    #expect(keys("\u{1B}[") == [.alt("[")])
    #expect(keys("\u{1B}O") == [.alt("O")])
    #expect(keys("\u{1B}]", "a") == [.alt("]"), .character("a")])
    #expect(keys("\u{1B}P", "a") == [.alt("P"), .character("a")])
  }

  @Test("Escape followed at once by another key is two keys")
  func escapeBeforeKey() {
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
    #expect(keys("\u{1B}\u{1B}[20~x") == [.escape, .function(9), .character("x")])
    #expect(keys("\u{1B}\u{1B}[?1;2cx") == [.escape, .character("x")])
    #expect(keys("\u{1B}\u{1B}\u{1B}") == [.escape, .escape, .escape])
    #expect(keys("\u{1B}\r") == [.escape, .enter])
    #expect(inputs(Array("\u{1B}\u{1B}[<0;1;1M".utf8)).first == .key(.escape))
  }

  @Test(
    "Unknown sequences are consumed, and what follows is a key",
    arguments: [
      "\u{1B}[99~", "\u{1B}[?62;c", "\u{1B}[[F", "\u{1B}[[@", "\u{1B}OZ", "\u{1B}Oz", "\u{1B}Oi", "\u{1B}[I",
      "\u{1B}[>0;276;0c", "\u{1B}[3;1R", "\u{1B}[?1;2$y", "\u{1B}[?1;5A", "\u{1B}[e", "\u{1B}[p",
      "\u{1B}]11;rgb:0000/0000/0000\u{07}", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\",
      "\u{1B}P>|xterm(390)\u{1B}\\",
    ])
  func unknown(_ sequence: String) {
    #expect(keys(sequence + "a") == [.character("a")])
  }

  @Test("A sequence may come in pieces")
  func pieces() {
    let up: [Input] = [.key(.up), .key(.character("b"))]
    #expect(inputs(Array("\u{1B}[1".utf8), Array(";5".utf8), Array("Ab".utf8)) == up)
    let answer = [Array("\u{1B}]11;rgb".utf8), Array(":ffff\u{1B}".utf8), Array("\\b".utf8)]
    #expect(inputs(answer[0], answer[1], answer[2]) == [.key(.character("b"))])
  }

  @Test("A control character ends an unfinished sequence, and so does a pause")
  func broken() {
    #expect(keys("\u{1B}[12\rb") == [.enter, .character("b")])
    #expect(keys("\u{1B}O5\rb") == [.enter, .character("b")])
    #expect(keys("\u{1B}]abc\rb") == [.enter, .character("b")])
    #expect(keys("\u{1B}[1\u{1B}[A") == [.up])
    #expect(keys("\u{1B}]11;rgb\u{1B}[A") == [.up])
    for begun in ["\u{1B}[1;", "\u{1B}O5", "\u{1B}]11;rgb", "\u{1B}]11;rgb\u{1B}", "\u{1B}[M!", "\u{1B}[["] {
      #expect(keys(begun, "b") == [.character("b")])
    }
  }

  @Test(
    "A sequence consumes all of its bytes, however many, and no more", arguments: [255, 256, 257, 4000])
  func long(_ count: Int) {
    let digits = String(repeating: "1", count: count)
    #expect(keys("\u{1B}[" + digits + "Ab") == [.character("b")])
    #expect(keys("\u{1B}O" + digits + "Ab") == [.character("b")])
    #expect(keys("\u{1B}]11;" + String(repeating: "x", count: count) + "\u{7}b") == [.character("b")])
  }

  @Test("Only what may be a key by itself is soon taken as one")
  func patience() {
    func patience(_ text: String) -> Int32? {
      var decoder = KeyDecoder()
      for byte in text.utf8 { decoder.feed(byte) }
      return decoder.patience
    }
    #expect(patience("a") == nil && patience("\u{1B}[A") == nil)
    for short in ["\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]"] { #expect(patience(short) == 25) }
    for long in ["\u{1B}[1", "\u{1B}O5", "\u{1B}]1", "\u{1B}]1\u{1B}", "\u{1B}[[", "\u{1B}[M", "\u{1B}[200~"]
    {
      #expect(patience(long) == 3000)
    }
  }

  @Test("Characters of several bytes are one key")
  func wide() {
    #expect(keys("é嫦🌙") == [.character("é"), .character("嫦"), .character("🌙")])
  }

  @Test("A character split across two reads is one key")
  func halves() {
    #expect(inputs([0xE5, 0xAB], [0xA6]) == [.key(.character("嫦"))])
  }

  @Test("A combining mark joins the letter before it")
  func clusters() {
    #expect(keys("e\u{301}x") == [.character("e\u{301}"), .character("x")])
    #expect(keys("नि") == [.character("नि")])
  }

  @Test("An endless cluster becomes several keys")
  func longCluster() {
    let typed = keys("e" + String(repeating: "\u{301}", count: 1000))
    #expect(typed.count > 5 && typed.count < 20)
  }

  @Test(
    "Bytes that are not UTF-8 are dropped, but the keys after them are not",
    arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE5, 0xAB], [0x80], [0xF4, 0x90, 0x80, 0x80]]
      as [[UInt8]])
  func invalid(_ bytes: [UInt8]) {
    #expect(inputs(bytes + [0x61, 0x62]) == [.key(.character("a")), .key(.character("b"))])
  }

  @Test("C1 control characters are not keys")
  func c1() { #expect(keys("\u{85}\u{9B}a") == [.character("a")]) }
}
