import Glibc
import ProcessSupport
import Screen
import TestSupport
import Testing

/// What goes wrong around a running explorer: the terminal is given back, and one line says what it was.
@Suite("The explorer in difficulties")
struct ExplorerFaultTests {
  private static let environment = Program.environment + ["TERM=xterm-256color"]

  /// An explorer on a terminal, started by a line of shell in which `"$0"` is the program.
  private static func start(
    _ line: String = "exec \"$0\"", _ environment: [String] = environment, on terminal: PseudoTerminal
  ) throws -> TerminalProcess {
    let process = try TerminalProcess(
      "/bin/sh", ["-c", line, Program.built().path], environment: environment, on: terminal)
    try terminal.read { $0.contains("Newest") && $0.contains("quit") }
    return process
  }

  private static func expectRestored(_ terminal: PseudoTerminal, _ before: [UInt8]) throws {
    try terminal.readAll()
    #expect(terminal.modes == before)
    #expect(!terminal.isOnOtherScreen)
    for (on, off) in [("[?1000h", "[?1000l"), ("[?1006h", "[?1006l"), ("[?1h", "[?1l"), ("[?25l", "[?25h")] {
      let last = terminal.text.ranges(of: "\u{1B}" + on).last?.lowerBound
      let end = terminal.text.ranges(of: "\u{1B}" + off).last?.lowerBound
      #expect(last == nil || end.map { last! < $0 } == true, "\(off)")
    }
  }

  /// What is written on the main screen after the explorer has left it.
  private static func afterwards(_ terminal: PseudoTerminal) -> String {
    let end = terminal.text.ranges(of: "\u{1B}[?1049l").last
    return end.map { String(terminal.text[$0.upperBound...]) } ?? terminal.text
  }

  @Test(
    "A fatal signal ends it with that signal and one line",
    arguments: [
      (SIGQUIT, "ended by SIGQUIT"), (SIGUSR1, "ended by SIGUSR1"), (SIGUSR2, "ended by SIGUSR2"),
      (SIGXCPU, "ended by SIGXCPU"), (SIGIO, "ended by SIGPOLL"), (SIGPWR, "ended by SIGPWR"),
      (SIGSTKFLT, "ended by SIGSTKFLT"), (SIGVTALRM, "ended by SIGVTALRM"), (SIGPROF, "ended by SIGPROF"),
      (34, "ended by SIGRTMIN+0"), (50, "ended by SIGRTMIN+16"), (64, "ended by SIGRTMIN+30"),
      (SIGSYS, "ended by an error in the program, SIGSYS"),
      (SIGSEGV, "ended by an error in the program, SIGSEGV"),
      (SIGABRT, "ended by an error in the program, SIGABRT"),
    ])
  func signals(_ signal: Int32, _ line: String) throws {
    let terminal = try PseudoTerminal()
    let before = terminal.modes
    let process = try Self.start(on: terminal)
    process.send(signal)
    #expect(try process.end() == .killed(signal))
    try Self.expectRestored(terminal, before)
    #expect(Self.afterwards(terminal).hasSuffix("cislunar: \(line)\r\n"))
    #expect(Self.afterwards(terminal).split(separator: "\r\n").count == 1)
  }

  @Test("A signal that was ignored at the start stays ignored", arguments: ["USR1", "QUIT", "PIPE", "XFSZ"])
  func ignored(_ name: String) throws {
    let terminal = try PseudoTerminal()
    let process = try Self.start("trap '' \(name); exec \"$0\"", on: terminal)
    let numbers = ["USR1": SIGUSR1, "QUIT": SIGQUIT, "PIPE": SIGPIPE, "XFSZ": SIGXFSZ]
    process.send(try #require(numbers[name]))
    terminal.type("/zealand")
    try terminal.read { $0.contains("New Zealand") }
    terminal.type("\u{3}")
    #expect(try process.end() == .exited(0))
  }

  @Test(
    "A full disk damages no file or terminal: the export is reported as failed, and the explorer continues")
  func fullDisk() throws {
    let folder = try ScriptsFolder(["there.csv": "old"])
    let terminal = try PseudoTerminal(size: Size(width: 120, height: 30))
    let before = terminal.modes
    // No file may grow any more: what a write to a full disk answers, and a signal that would kill besides.
    let process = try Self.start("cd '\(folder.path)' && ulimit -f 0 && exec \"$0\"", on: terminal)
    terminal.type("e\u{15}new.csv")
    try terminal.read { $0.contains("new.csv") }
    terminal.type("\r")
    try terminal.read { $0.contains("File too large. Nothing was changed: new.csv") }
    // Once more replaces it, or would.
    terminal.type("\u{15}there.csv")
    try terminal.read { $0.contains("there.csv") }
    terminal.type("\r\r")
    try terminal.read { $0.contains("File too large. Nothing was changed: there.csv") }
    terminal.type("\u{3}")
    #expect(try process.end() == .exited(0))
    try Self.expectRestored(terminal, before)
    #expect(try Repository.run("ls -A; cat there.csv", in: folder.path).output == "there.csv\nold")
  }

  @Test(
    "A clipboard program that reads nothing or never ends is killed, and the explorer continues")
  func clipboard() throws {
    for script in [
      "#!/bin/sh\nexit 1\n", "#!/bin/sh\nexec sleep 1000\n", "#!/bin/sh\nexec >&- <&- 3>&-; sleep 1000\n",
    ] {
      let folder = try ScriptsFolder(["tmux": script])
      #expect(try Repository.run("chmod +x tmux", in: folder.path).status == 0)
      let terminal = try PseudoTerminal(size: Size(width: 120, height: 30))
      let before = terminal.modes
      let environment = [
        "PATH=\(folder.path):/usr/bin:/bin", "TMUX=x", "LC_ALL=C.UTF-8", "TERM=xterm-256color",
      ]
      let process = try Self.start("exec \"$0\"", environment, on: terminal)
      terminal.type("y")
      try terminal.read { $0.contains("which may ignore it") }
      terminal.type("\u{3}")
      // The end comes only when all that it started have ended too.
      #expect(try process.end() == .exited(0))
      try Self.expectRestored(terminal, before)
    }
  }

  @Test(
    "With descriptors closed at the start, it uses the others or says in one line why it cannot",
    arguments: [
      ("exec \"$0\" <&-", true), ("exec \"$0\" 2>&-", true), ("exec \"$0\" <&- 2>&-", true),
      ("\"$0\" >&-; echo status $?", false), ("\"$0\" <&- >&-; echo status $?", false),
      ("\"$0\" nations >&-; echo status $?", false),
    ])
  func closed(line: String, works: Bool) throws {
    let terminal = try PseudoTerminal()
    let before = terminal.modes
    let process = try TerminalProcess(
      "/bin/sh", ["-c", line, Program.built().path], environment: Self.environment, on: terminal)
    if works {
      try terminal.read { $0.contains("Newest") && $0.contains("quit") }
      terminal.type("/zealand")
      try terminal.read { $0.contains("New Zealand") }
      terminal.type("\u{3}")
    }
    #expect(try process.end() == .exited(0))
    try Self.expectRestored(terminal, before)
    if !works {
      #expect(terminal.text == "cislunar: standard output: Bad file descriptor\r\nstatus 1\r\n")
    }
  }

  @Test("A lost terminal is reported where it may be read, and costs no processor time")
  func lost() throws {
    let folder = try ScriptsFolder()
    let terminal = try PseudoTerminal()
    let process = try Self.start("trap '' HUP; exec \"$0\" 2> '\(folder.path)/errors'", on: terminal)
    let before = try process.usage()
    terminal.hangUp()
    #expect(try process.end() == .exited(1))
    #expect(before.ticks < 1000)
    #expect(try Repository.run("cat errors", in: folder.path).output == "cislunar: the terminal is gone\n")
  }

  @Test(
    "Standard output to a file that may not grow is an error, not a crash",
    arguments: ["nations", "show CHN"])
  func limitedOutput(command: String) throws {
    let folder = try ScriptsFolder()
    let line = "ulimit -f 0; '\(try Program.built().path)' \(command) 2>&1 > out; echo $?"
    #expect(
      try Repository.run(line, in: folder.path).output == "cislunar: standard output: File too large\n1\n")
  }

  @Test(
    "A stack limit is raised if possible, otherwise refused in one line",
    arguments: [64, 100, 128, 184])
  func smallStack(_ limit: Int) throws {
    let refused = try Program("/bin/sh").run(
      ["-c", "ulimit -s \(limit); exec \"$0\" nations --format csv", Program.built().path])
    #expect(refused.end == .exited(1) && refused.output == "")
    #expect(refused.errors.hasPrefix("cislunar: the stack may grow to \(limit) KiB, and 192 are needed"))
    let raised = try Program("/bin/sh").run(
      ["-c", "ulimit -S -s \(limit); exec \"$0\" nations --format csv", Program.built().path])
    #expect(raised.end == .exited(0) && raised.output.contains("China,"))
  }
}
