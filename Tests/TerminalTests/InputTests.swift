import Glibc
import Screen
import TestSupport
import Testing

@Suite("Input from a terminal")
struct InputTests {
  @Test(
    "Keys are recognised, arrows and the keypad in both modes",
    arguments: [
      ("\u{1B}[A", "<Up>"), ("\u{1B}OA", "<Up>"), ("\u{1B}[B", "<Down>"), ("\u{1B}OB", "<Down>"),
      ("\u{1B}[C", "<Right>"), ("\u{1B}OC", "<Right>"), ("\u{1B}[D", "<Left>"), ("\u{1B}OD", "<Left>"),
      ("\u{1B}[H", "<Home>"), ("\u{1B}OH", "<Home>"), ("\u{1B}[1~", "<Home>"), ("\u{1B}[F", "<End>"),
      ("\u{1B}[4~", "<End>"), ("\u{1B}[5~", "<PageUp>"), ("\u{1B}[6~", "<PageDown>"),
      ("\u{1B}[2~", "<Insert>"),
      ("\u{1B}[3~", "<Delete>"), ("\u{1B}[Z", "<S-Tab>"), ("\u{1B}OP", "<F1>"), ("\u{1B}[24~", "<F12>"),
      ("\u{03}", "<C-c>"), ("\u{1C}", "<C-\\>"), ("\u{13}", "<C-s>"), ("\u{0F}", "<C-o>"),
      ("\u{16}", "<C-v>"),
      ("\r", "<Enter>"), ("\n", "<Enter>"), ("\u{7F}", "<Backspace>"), ("\u{08}", "<Backspace>"),
      ("\t", "<Tab>"),
      ("\u{1B}Os", "3"), ("\u{1B}Ok", "+"), ("\u{1B}OM", "<Enter>"), ("\u{1B}[1;3D", "<A-←>"),
      ("\u{1B}[27u", "<Esc>"),
      ("\u{1B}[1;5H", "<Home>"), ("\u{1B}[27;5;111~", "<C-o>"),
      ("\u{1B}", "<Esc>"), ("\u{1B}x", "<A-x>"), ("嫦", "嫦"), ("e\u{301}", "e\u{301}"),
    ])
  func keys(_ typed: String, _ name: String) throws {
    let session = try ProbeSession.ready()
    #expect(try session.answer(to: typed) == "key \(name)")
  }

  @Test(
    "Arrows are arrows on every type of terminal",
    arguments: ["vt100", "linux", "screen-256color", "tmux-256color", "rxvt"])
  func types(_ term: String) throws {
    let session = try ProbeSession.ready(term: term)
    for typed in ["\u{1B}[A", "\u{1B}OA"] { #expect(try session.answer(to: typed) == "key <Up>") }
  }

  @Test(
    "The keypad sends digits and arrows: application mode is never requested, and is switched off",
    arguments: ["xterm-256color", "tmux-256color", "vt100"])
  func keypad(_ term: String) throws {
    let session = try ProbeSession.ready(term: term)
    try session.terminal.read { $0.contains("\u{1B}>") }
    #expect(try session.answer(to: "\u{1A}") == "key <C-z>")
    #expect(try session.process.nextReport() == "resumed 80x24")
    #expect(try session.answer(to: "q") == "key q")
    _ = try session.process.end()
    try session.terminal.readAll()
    #expect(session.terminal.text.components(of: "\u{1B}>") == 2)
    #expect(!session.terminal.text.contains("\u{1B}=") && !session.terminal.text.contains("\u{1B}[?1h"))
  }

  @Test("An unknown sequence types nothing")
  func unknown() throws {
    let session = try ProbeSession.ready()
    #expect(try session.answer(to: "\u{1B}[99~\u{1B}[?1;2c\u{1B}[Ib") == "key b")
  }

  @Test("Keys that arrive at once arrive complete and in order")
  func burst() throws {
    let session = try ProbeSession.ready()
    let text = String(repeating: "Луна-25 嫦娥 ", count: 40)
    session.terminal.type(text)
    for character in text {
      #expect(try session.process.nextReport() == "key \(character == " " ? "<Space>" : String(character))")
    }
  }

  @Test(
    "The mouse is reported, in either encoding",
    arguments: ["xterm-256color", "tmux-256color", "screen-256color"])
  func mouse(_ term: String) throws {
    let session = try ProbeSession.ready(term: term)
    try session.terminal.read { $0.contains("\u{1B}[?1000h") && $0.contains("\u{1B}[?1006h") }
    #expect(try session.answer(to: "\u{1B}[<0;5;7M") == "mouse press 4,6")
    #expect(try session.answer(to: "\u{1B}[<64;250;7M") == "mouse wheelUp 249,6")
    #expect(try session.answer(to: "b") == "key b")
  }

  @Test("On request the mouse is left to the terminal")
  func noMouse() throws {
    let session = try ProbeSession.ready(["no-mouse"])
    #expect(try session.answer(to: "q") == "key q")
    _ = try session.process.end()
    try session.terminal.readAll()
    #expect(!session.terminal.text.contains("?100"))
  }

  @Test("A resize is reported, and the whole screen is sent")
  func resize() throws {
    let session = try ProbeSession.ready()
    for size in [Size(width: 100, height: 40), Size(width: 1, height: 1), Size(width: 79, height: 23)] {
      session.terminal.resize(to: size)
      #expect(try session.process.nextReport() == "resize \(size.width)x\(size.height)")
    }
    try session.terminal.read { $0.contains("probe: resize") }
  }

  @Test("A frame of the size before a resize does no harm")
  func staleFrame() throws {
    let session = try ProbeSession.ready(["stale"], size: Size(width: 40, height: 10))
    session.terminal.resize(to: Size(width: 9, height: 2))
    #expect(try session.process.nextReport() == "resize 9x2")
    try session.terminal.read { $0.contains("probe: re\u{1B}") }
    session.terminal.resize(to: Size(width: 60, height: 20))
    #expect(try session.process.nextReport() == "resize 60x20")
    #expect(try session.answer(to: "b") == "key b")
  }

  @Test("A screen that something wrote on is redrawn")
  func redraw() throws {
    let session = try ProbeSession.ready()
    #expect(try session.answer(to: "\u{0C}") == "key <C-l>")
    #expect(try session.process.nextReport() == "redrawn")
    let text = try session.terminal.read { $0.components(of: "probe: ready") == 2 }
    #expect(text.components(of: "月球") == 2)
  }

  @Test("A frame that is shown twice is sent once")
  func sameFrame() throws {
    let session = try ProbeSession.ready()
    #expect(try session.answer(to: "d") == "key d")
    #expect(try session.process.nextReport() == "drawn")
    try session.terminal.readAll()
    let before = session.terminal.output.count
    #expect(try session.answer(to: "d") == "key d")
    #expect(try session.process.nextReport() == "drawn")
    try session.terminal.readAll()
    #expect(session.terminal.output.count == before)
  }

  @Test("Bytes sent beside the screen are unchanged")
  func control() throws {
    let session = try ProbeSession.ready()
    #expect(try session.answer(to: "c") == "key c")
    try session.terminal.read { $0.contains("\u{1B}]52;c;TW9vbg==\u{7}") }
  }
}

extension String {
  /// How often a part occurs.
  fileprivate func components(of part: String) -> Int {
    indices.count { self[$0...].hasPrefix(part) }
  }
}
