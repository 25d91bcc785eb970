import Glibc
import ProcessSupport
import Screen
import TestSupport
import Testing

/// `cislunar --kiosk` on a terminal, as sshd would start it: every way out is tried, and the system is asked what came of it.
@Suite("The kiosk")
struct KioskCommandTests {
  private static let environment = Program.environment + ["TERM=xterm-256color"]

  /// A kiosk that has drawn its first screen, in a folder of its own.
  private final class Session {
    let folder: ScriptsFolder
    let terminal: PseudoTerminal
    let process: TerminalProcess
    let modes: [UInt8]

    init(
      _ options: String = "", environment: [String] = KioskCommandTests.environment,
      files: [String: String] = [:], footer: String = "quit"
    ) throws {
      folder = try ScriptsFolder(files)
      terminal = try PseudoTerminal(size: Size(width: 120, height: 40))
      modes = terminal.modes
      process = try TerminalProcess(
        "/bin/sh",
        ["-c", "cd '\(folder.path)' && exec \"$0\" --kiosk \(options) 3>&-", Program.built().path],
        environment: environment.filter { !$0.hasPrefix("HOME=") } + ["HOME=\(folder.path)"], on: terminal)
      try terminal.read { $0.contains(footer) }
    }

    /// Types, and waits until everything that it brought about has been written.
    func type(_ text: String) throws {
      terminal.type(text)
      try process.waitUntilIdle(on: terminal)
    }

    /// What the system says of the process: of a field of its status.
    func status(_ field: String) throws -> String {
      let line = try Repository.run("grep '^\(field):' /proc/\(process.id)/status", in: "/").output
      return line.split(separator: "\t").last.map { String($0.filter { !$0.isNewline }) } ?? ""
    }

    /// Its descriptors, and its children.
    func possessions() throws -> String {
      try Repository.run(
        "ls -l /proc/\(process.id)/fd | sed 's/.* \\([0-9]* ->\\)/\\1/' | grep -e '->'; "
          + "cat /proc/\(process.id)/task/*/children; ls -d /proc/\(process.id)/task/* | wc -l", in: "/"
      ).output
    }

    func contents() throws -> String { try Repository.run("find . | sort", in: folder.path).output }

    func end() throws -> TerminalProcess.End {
      terminal.type("\u{3}")
      let end = try process.end()
      try terminal.readAll()
      #expect(terminal.modes == modes)
      #expect(!terminal.isOnOtherScreen)
      return end
    }
  }

  /// Every byte but those that leave.
  private static let bytes = (1...0x7E).filter { $0 != 3 && $0 != 0x71 }
    .map { String(Unicode.Scalar(UInt8($0))) }.joined()

  /// What else a stranger can type: sequences of keys, names of files, mouse reports, answers of terminals.
  private static let attempts: [String] =
    [
      "e", "e\u{15}out.csv\r\r", ":export\r", ":export\rout.svg\r", ":suspend\r", "\u{1A}", ":\u{15}!sh\r",
      "!sh\r",
    ]
    + ["A", "B", "C", "D", "H", "F", "Z", "5~", "6~", "2~", "3~", "<0;5;5M", "<64;5;5M", "M   "].map {
      "\u{1B}[\($0)"
    }
    + [
      "\u{1B}]52;c;?\u{7}", "\u{1B}P+q544e\u{1B}\\", "\u{1B}[200~e\rout.csv\r\u{1B}[201~", "y", "Y", "?", "o",
      "L\r",
    ]

  @Test("Whatever is typed, no file is opened or created, no process started, and nothing stops")
  func everyWay() throws {
    let session = try Session()
    #expect(try session.status("Seccomp") == "2")
    #expect(try session.status("NoNewPrivs") == "1")
    let before = (try session.possessions(), try session.contents())
    #expect(before.1 == ".\n")
    for attempt in [Self.bytes, String(Self.bytes.reversed())] + Self.attempts {
      try session.type(attempt)
      try session.type("\u{1B}")
    }
    for stop in [SIGTSTP, SIGTTIN, SIGTTOU] { session.process.send(stop) }
    try session.type("\u{1B}")
    #expect(try session.possessions() == before.0)
    #expect(try session.contents() == before.1)
    #expect(ProcessStatus(of: session.process.id)?.state == "S")
    let sent = TerminalText(session.terminal.text)
    #expect(sent.problems == [])
    #expect(try session.end() == .exited(0))
  }

  @Test("It still answers, copies through the terminal, and says what is missing")
  func answers() throws {
    let session = try Session(environment: Self.environment + ["TMUX=/tmp/x,1,0", "STY=1.x"])
    try session.type("/zealand\r")
    #expect(session.terminal.text.contains("New Zealand"))
    try session.type("y")
    #expect(session.terminal.text.contains("\u{1B}]52;c;"))
    try session.type("e")
    #expect(session.terminal.text.contains("writes no files"))
    try session.type("\u{1A}")
    #expect(session.terminal.text.contains("has no shell"))
    #expect(try session.end() == .exited(0))
  }

  @Test(
    "Nothing named in a visitor's environment is read: no terminfo, no locale, no other program"
  )
  func environment() throws {
    let folder = try ScriptsFolder(["tmux": "#!/bin/sh\ntouch \"$HOME/ran\"\n"])
    let compiled = try Repository.run(
      "chmod +x tmux; infocmp xterm | sed 's/^xterm[|]/evil|/' > evil.ti && tic -x -o terminfo evil.ti && ls terminfo/e",
      in: folder.path)
    #expect(compiled.output == "evil\n")
    let hostile = [
      "PATH=\(folder.path):/usr/bin:/bin", "TERMINFO=\(folder.path)/terminfo",
      "TERMINFO_DIRS=\(folder.path)/terminfo",
      "TERMCAP=\(folder.path)/x", "NCURSES_TRACE=8191", "LOCPATH=\(folder.path)", "TMUX=x", "TERM=evil",
      "LC_ALL=../../x", "SSH_ORIGINAL_COMMAND=sh -c id", "LINES=9999", "COLUMNS=9999",
    ]
    // Elsewhere the type is found.
    let terminal = try PseudoTerminal()
    let process = try TerminalProcess(Program.built().path, environment: hostile, on: terminal)
    try terminal.read { $0.contains("quit") }
    #expect(!terminal.text.contains("unknown terminal"))
    terminal.type("\u{3}")
    #expect(try process.end() == .exited(0))

    let session = try Session(
      environment: hostile, footer: "unknown terminal evil: running as xterm-256color")
    try session.type("y")
    #expect(try session.contents() == ".\n")
    #expect(try session.end() == .exited(0))
    let odd = try Session(environment: ["TERM=../../evil\u{1B}[31m"], footer: "TERM is not set")
    #expect(try odd.end() == .exited(0))
  }

  @Test("Own data is read at the start and not reloaded; its path is not shown")
  func data() throws {
    let session = try Session("--data .", files: ScriptsData.files)
    try session.type("3")
    #expect(session.terminal.text.contains("TUA Orbiter"))
    try session.folder.write(
      ScriptsData.missions.replacing("TUA Orbiter", with: "TUA Anew"), to: "missions.json")
    try session.type("jkY1")
    #expect(!session.terminal.text.contains("TUA Anew") && !session.terminal.text.contains("read again"))
    let start = try #require(session.terminal.text.ranges(of: "\u{1B}]52;c;").last).upperBound
    let copied = try decodedBase64(session.terminal.text[start...].prefix { $0 != "\u{7}" })
    #expect(copied.contains("cislunar missions") && !copied.contains("--data"))
    #expect(try session.end() == .exited(0))
  }

  @Test("It ends with its terminal, and by signals, as everywhere", arguments: [SIGTERM, SIGHUP, SIGSEGV])
  func ends(signal: Int32) throws {
    let session = try Session()
    session.process.send(signal)
    #expect(try session.process.end() == .killed(signal))
    try session.terminal.readAll()
    #expect(session.terminal.modes == session.modes)
    let other = try Session()
    other.terminal.hangUp()
    #expect(try other.process.end() == .killed(SIGHUP))
  }

  @Test("Plain mode is served too, and cannot be suspended")
  func plain() throws {
    let session = try Session("--plain", footer: "> ")
    #expect(try session.status("Seccomp") == "2")
    try session.type("1\n\u{1A}/zealand\n")
    #expect(session.terminal.text.contains("New Zealand"))
    #expect(ProcessStatus(of: session.process.id)?.state == "S")
    session.terminal.type("q\n")
    #expect(try session.process.end() == .exited(0))
  }

  @Test(
    "Idle visitors are disconnected, in the explorer and in plain mode",
    arguments: ["", "--plain"])
  func idle(option: String) throws {
    let session = try Session("--idle-limit 1 \(option)", footer: option == "" ? "quit" : "> ")
    session.terminal.type(option == "" ? "j" : "1\n")
    let end = try session.process.end()
    try session.terminal.readAll()
    #expect(session.terminal.modes == session.modes)
    if option == "" {
      #expect(end == .exited(0))
      #expect(
        session.terminal.text.hasSuffix("cislunar: exited after 1 s without a key\r\n"))
    } else {
      #expect(end == .killed(SIGALRM))
    }
  }

  @Test("Without a terminal it refuses, and no other command has the option")
  func refused() throws {
    let outcome = try cislunar(["--kiosk"], environment: Program.environment + ["SSH_ORIGINAL_COMMAND=id"])
    #expect(outcome.end == .exited(1))
    #expect(outcome.output == "")
    #expect(
      outcome.errors
        == "cislunar: the terminal cannot be used: a kiosk needs a terminal on standard input and output (ssh -t)\n"
    )
    for command in ["nations", "snapshot nations", "validate", "doctor", "show CHN"] {
      let words = command.split(separator: " ").map(String.init)
      #expect(try cislunar(words + ["--kiosk"]).end == .exited(64))
    }
    let input = try PseudoTerminal()
    let process = try TerminalProcess(
      "/bin/sh", ["-c", "\"$0\" --kiosk < /dev/null", Program.built().path], environment: Self.environment,
      on: input)
    #expect(try process.end() == .exited(1))
  }
}
