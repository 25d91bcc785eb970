import ProcessSupport
import Screen
import TestSupport
import Testing

/// On a pseudo-terminal, with a home of its own.
@Suite("The explorer with a configuration and a session")
struct ExplorerConfigurationTests {
  /// Starts the explorer, and reads until its screen has a text.
  private func start(
    _ arguments: [String] = [], _ home: UserFolder, _ environment: [String] = [], until text: String
  ) throws -> (process: TerminalProcess, terminal: PseudoTerminal) {
    let terminal = try PseudoTerminal(size: Size(width: 120, height: 30))
    let process = try TerminalProcess(
      Program.built().path, arguments,
      environment: environment + home.environment + Program.environment + ["TERM=xterm-256color"],
      on: terminal)
    try terminal.read { $0.contains(text) }
    return (process, terminal)
  }

  /// Presses keys one at a time; the last one quits.
  private func press(_ keys: [String], _ session: (process: TerminalProcess, terminal: PseudoTerminal)) throws
  {
    for key in keys {
      try session.process.waitUntilIdle(on: session.terminal)
      session.terminal.type(key)
    }
    #expect(try session.process.end() == .exited(0))
    try session.terminal.readAll()
  }

  @Test("The screen says how many mistakes there are and who tells them, and goes on with what is good")
  func message() throws {
    let home = try UserFolder(
      configuration: """
        {"pane": "nations", "theme": "drak",
         "keys": {"quit": "Q", "hlep": "H"}}
        """)
    let session = try ExplorerSession(
      .init(size: Size(width: 160, height: 24), environment: home.environment))
    let problems = "2 problems in config.json. Run cislunar doctor."
    try session.start(expecting: " \(problems)")
    #expect(try session.tmux.screen().text.contains("Bolivia"))
    try session.tmux.press("x")
    try session.tmux.wait("the hints") { $0.lines.last?.contains("cleared") == true }
    try session.tmux.press("x", "j")
    try session.tmux.wait("the hints") { $0.lines.last?.contains("Q quit") == true }
    try session.tmux.press("q")
    try session.tmux.wait("a refusal") { $0.lines.last?.contains("No action on q here.") == true }
    try session.tmux.press("Q")
    try session.expectShell()
    try session.tmux.run("cislunar --plain < /dev/null 2> $XDG_STATE_HOME/errors")
    let errors = try Repository.run("cat state/errors", in: home.folder.path).output
    #expect(errors.hasPrefix("cislunar: \(problems)"))
  }

  @Test("Colours and questions are as set: an option before the configuration before NO_COLOR")
  func terminal() throws {
    func output(_ configuration: String, _ arguments: [String] = [], _ environment: [String] = []) throws
      -> String
    {
      let home = try UserFolder(configuration: configuration)
      let session = try start(arguments, home, environment, until: "quit")
      try press(["\u{3}"], session)
      return session.terminal.text
    }
    let coloured = "[38;5;"
    #expect(try output("{}").contains(coloured))
    #expect(try !output("{}", [], ["NO_COLOR=1"]).contains(coloured))
    #expect(try output(#"{"colour": "256"}"#, [], ["NO_COLOR=1"]).contains(coloured))
    #expect(try !output(#"{"colour": "256"}"#, ["--colour", "none"]).contains(coloured))
    let usual = try output("{}")
    #expect(usual.contains("]11;?") && usual.contains("[6n") && usual.contains("[?1000h"))
    let fixed = try output(#"{"theme": "dark", "mouse": false}"#)
    #expect(!fixed.contains("]11;?") && fixed.contains("[6n") && !fixed.contains("[?1000h"))
    #expect(
      try output(#"{"theme": "dark", "mouse": false}"#, ["--theme", "terminal", "--mouse"]).contains("]11;?"))
    let silent = try output(#"{"askTerminal": false}"#)
    #expect(!silent.contains("]11;?") && !silent.contains("[6n") && !silent.contains("[c"))
  }

  @Test("The pane, the glyphs and the style of citations are as set")
  func screen() throws {
    let home = try UserFolder(
      configuration: #"{"pane": "world", "glyphs": "blocks", "citationStyle": "footnotes"}"#)
    let session = try start([], home, until: "World")
    try press(["1", "\r", "B", "\r", "\u{3}"], session)
    let text = session.terminal.text
    #expect(!text.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) })
    let copied = try #require(text.ranges(of: "\u{1B}]52;c;").last).upperBound
    #expect(try decodedBase64(text[copied...].prefix { $0 != "\u{7}" }).hasPrefix("[^"))
    let other = try start(["--pane", "moon"], home, until: "Moon")
    try press(["\u{3}"], other)
    #expect(other.terminal.text.contains("]2;Moon - cislunar"))
  }

  @Test("What is left is resumed: pane, filter, date, lens and selection")
  func resume() throws {
    let home = try UserFolder()
    let first = try start(["--resume"], home, until: "There is no session to continue yet.")
    try press(["1", "c", "r", "a", "\u{15}2024-05-10\r", "g", "j", "q"], first)
    expectText(
      try home.session(),
      """
      {
        "format": "cislunar/session/1",
        "pane": "nations",
        "asOf": "2024-05-10",
        "selected": "nation/ETH",
        "filter": {"coalition": ["ilrs"], "region": ["Africa"]}
      }

      """)
    let kept = try home.session()
    let resumed = try start(["--resume"], home, until: "as of 10 May 2024")
    try press(["\u{3}"], resumed)
    #expect(resumed.terminal.text.contains("Capital") && resumed.terminal.text.contains("Addis Ababa"))
    #expect(try home.session() == kept)
    let without = try start([], home, until: "quit")
    try press(["2", "q"], without)
    #expect(!without.terminal.text.contains("10 May 2024"))
    #expect(try home.session().contains(#""pane": "phases""#))
    let asked = try start(["--resume", "--pane", "missions", "--as-of", "2023"], home, until: "31 Dec 2023")
    try press(["\u{3}"], asked)
    #expect(asked.terminal.text.contains("]2;Missions - cislunar"))
    let plain = try start(["--plain", "--resume"], home, until: "> ")
    plain.terminal.type("menu\n5\nq\n")
    #expect(try plain.process.end() == .exited(0))
    #expect(try home.session().contains(#""pane": "growth""#))
  }

  @Test(
    "A broken or stale session does no harm and says so",
    arguments: [
      ("{", "session.json:1:2: expected a key in quotation marks or \"}\", found the end of the"),
      (
        #"{"format": "cislunar/session/9"}"#,
        "session.json:1:12: format: \"cislunar/session/9\" is not known here"
      ),
      (
        #"{"selected": "nation/ATL"}"#,
        "session.json:1:14: selected: \"nation/ATL\" is not in the data; it was left out"
      ),
      (
        #"{"lens": "x", "pane": "world"}"#,
        "session.json:1:10: lens: \"x\" is not in the data; it was left out"
      ),
      (#"{"asOf": "1 Foo"}"#, "session.json:1:10: asOf: \"1 Foo\" is not in the data; it was left out"),
      (
        #"{"filter": {"region": ["Atlantis"]}}"#,
        "session.json:1:24: filter.region[0]: \"Atlantis\" is not known here"
      ),
      (#"{"filter": {"size": ["x"]}}"#, "session.json:1:13: filter.size: is not a name here"),
    ])
  func stale(text: String, message: String) throws {
    let home = try UserFolder(session: text)
    let session = try start(["--resume"], home, until: message)
    try press(["\u{3}"], session)
    let restored = try home.session()
    #expect(restored.contains("cislunar/session/1") && !restored.contains("Atlantis"))
  }

  @Test("A kiosk reads no configuration and no session, and keeps none")
  func kiosk() throws {
    let home = try UserFolder(configuration: #"{"pane": "moon", "x": 1}"#)
    let session = try start(["--kiosk"], home, until: "quit")
    try press(["1", "\u{3}"], session)
    #expect(
      session.terminal.text.contains("]2;Overview - cislunar")
        && !session.terminal.text.contains("config.json"))
    #expect(try home.session() == "")
    let outcome = try cislunar(["--kiosk", "--resume"])
    #expect(outcome.end == .exited(64))
    #expect(outcome.errors.hasPrefix("Error: --resume: a kiosk keeps no session to continue."))
  }

  @Test("Nothing that goes into a pipe depends on it, and nothing is kept of that")
  func pipe() throws {
    let home = try UserFolder(
      configuration: #"{"pane": "moon", "glyphs": "ascii", "colour": "none", "x": 1}"#)
    for line in ["", "nations", "snapshot world", "--plain"] {
      let words = line.split(separator: " ").map(String.init)
      let own = try cislunar(words, environment: Program.environment + home.environment)
      let bare = try cislunar(words)
      #expect(own.output == bare.output && own.errors == bare.errors, "\(line)")
    }
    #expect(try home.session() == "")
  }

  @Test("Where the session cannot be kept, it is told to whoever resumes, and to nobody else")
  func unwritable() throws {
    let home = try UserFolder()
    _ = try Repository.run("rm -r state; touch state", in: home.folder.path)
    let silent = try start([], home, until: "quit")
    try press(["q"], silent)
    #expect(!silent.terminal.text.contains("was not kept"))
    let told = try start(["--resume"], home, until: "There is no session")
    try press(["q"], told)
    #expect(told.terminal.text.contains("cislunar: the session was not kept: Not a directory."))
  }
}
