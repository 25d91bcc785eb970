import Screen
import TestSupport
import Testing

@Suite("The terminal at the start")
struct StartTests {
  @Test("Size, colours and character set are read")
  func facts() throws {
    let session = try ProbeSession.ready(size: Size(width: 97, height: 31))
    #expect(session.process.reports == ["ready 97x31 indexed256 UTF-8"])
    try session.terminal.readAll()
    #expect(session.terminal.isOnOtherScreen)
    #expect(session.terminal.modes != session.modesBefore)
  }

  @Test("A frame is shown with its colours, wide characters and the cursor in its place")
  func frame() throws {
    let session = try ProbeSession.ready()
    let text = try session.terminal.read { $0.contains("月球\u{1B}[3G") }
    #expect(text.contains("\u{1B}[38;5;208mprobe: ready"))
    #expect(text.contains("1mЛуна 月球"))
  }

  @Test(
    "The colours are those of the terminal, or fewer by choice",
    arguments: [
      ("xterm", [], "basic8"), ("vt100", [], "monochrome"), ("linux", [], "basic8"),
      ("tmux-256color", [], "indexed256"),
      ("xterm-256color", ["16"], "basic16"), ("xterm-256color", ["no-colour"], "monochrome"),
      ("xterm", ["256"], "indexed256"), ("vt100", ["256"], "monochrome"),
    ] as [(String, [String], String)])
  func colours(_ term: String, _ arguments: [String], _ depth: String) throws {
    let session = try ProbeSession.ready(arguments, term: term)
    #expect(session.process.reports == ["ready 80x24 \(depth) UTF-8"])
  }

  @Test("COLORTERM says that a terminal shows more than its type")
  func colorTerm() throws {
    let session = try ProbeSession.ready(term: "xterm", ["COLORTERM=truecolor"] + ProbeSession.locale)
    #expect(session.process.reports == ["ready 80x24 indexed256 UTF-8"])
  }

  @Test("Without colours none is sent, with sixteen only those sixteen")
  func fewerColours() throws {
    for (argument, colour) in [("no-colour", nil), ("16", "\u{1B}[9")] as [(String, String?)] {
      let session = try ProbeSession.ready([argument])
      let text = try session.terminal.read { $0.contains("月球") }
      #expect(!text.contains("\u{1B}[38;5"))
      #expect(text.contains(colour ?? "probe: ready"))
    }
  }

  @Test(
    "Text is ASCII if the locale is set and not UTF-8, or if the user asks for it",
    arguments: [
      ([], ["LC_ALL=C"], "ASCII"), ([], ["LC_ALL=", "LANG=POSIX"], "ASCII"), ([], [], "UTF-8"),
      ([], ["LANG=xx_XX.UTF-8"], "UTF-8"), ([], ["LC_ALL=xx_XX"], "ASCII"),
      (["ascii"], ["LANG=C.UTF-8"], "ASCII"),
    ] as [([String], [String], String)])
  func charset(_ arguments: [String], _ variables: [String], _ charset: String) throws {
    let session = try ProbeSession.ready(arguments, variables)
    #expect(session.process.reports == ["ready 80x24 indexed256 \(charset)"])
    if charset == "UTF-8" { try session.terminal.read { $0.contains("Луна 月球") } }
  }

  @Test("An unknown type runs as xterm-256color, with a message", arguments: ["kitty-unheard-of", nil])
  func unknown(_ term: String?) throws {
    let session = try ProbeSession.ready(term: term)
    let notice = try session.process.nextReport()
    let subject = term.map { "unknown terminal \($0)" } ?? "TERM is not set"
    #expect(notice == "notice \(subject): running as xterm-256color")
    #expect(try session.answer(to: "\u{1B}OA") == "key <Up>")
    #expect(try session.answer(to: "q") == "key q")
    #expect(try session.process.end() == .exited(0))
    try session.expectRestored()
  }

  @Test("A dumb terminal is refused, with the command that works there", arguments: ["dumb"])
  func dumb(_ term: String) throws {
    let session = try ProbeSession(term: term)
    #expect(try session.process.end() == .exited(1))
    try session.terminal.readAll()
    #expect(
      session.terminal.text == """
        probe: the terminal (TERM=dumb) cannot move its cursor, which the explorer needs; for text, run: cislunar \
        nations --format plain\r\n
        """)
    #expect(session.terminal.modes == session.modesBefore)
  }

  @Test("Keys come from the controlling terminal if standard input is a pipe")
  func pipe() throws {
    let session = try ProbeSession.ready(input: .pipe)
    #expect(try session.answer(to: "\u{1B}OB") == "key <Down>")
    #expect(try session.answer(to: "q") == "key q")
    #expect(try session.process.end() == .exited(0))
    try session.expectRestored()
  }

  @Test(
    "A size of one cell is a size",
    arguments: [Size(width: 1, height: 1), Size(width: 2, height: 1), Size(width: 300, height: 2)])
  func tiny(_ size: Size) throws {
    let session = try ProbeSession.ready(size: size)
    #expect(session.process.reports == ["ready \(size.width)x\(size.height) indexed256 UTF-8"])
    #expect(try session.answer(to: "q") == "key q")
    #expect(try session.process.end() == .exited(0))
  }

  @Test("An impossible size is reduced to the largest allowed")
  func huge() throws {
    let session = try ProbeSession.ready(size: Size(width: 65_535, height: 65_535))
    #expect(session.process.reports == ["ready 1000x500 indexed256 UTF-8"])
    session.terminal.resize(to: Size(width: 80, height: 24))
    #expect(try session.process.nextReport() == "resize 80x24")
  }

  @Test("A size in the environment is not trusted")
  func environmentSize() throws {
    let session = try ProbeSession.ready([], ProbeSession.locale + ["LINES=50", "COLUMNS=200"])
    #expect(session.process.reports == ["ready 80x24 indexed256 UTF-8"])
  }

  @Test("A terminal without a size has that of its type")
  func sizeless() throws {
    let session = try ProbeSession.ready(size: Size(width: 0, height: 0))
    #expect(session.process.reports == ["ready 80x24 indexed256 UTF-8"])
  }
}
