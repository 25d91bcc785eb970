import Glibc
import Screen
import TestSupport
import Testing

/// On a pseudo-terminal without a shell: nothing but the program itself puts the modes back.
@Suite("The explorer on a pseudo-terminal")
struct ExplorerTerminalTests {
  private static let environment = Program.environment + ["TERM=xterm-256color"]

  /// A running explorer that has drawn its first screen.
  private static func start(
    _ arguments: [String] = [], on terminal: PseudoTerminal, input: TerminalProcess.StandardInput = .terminal
  ) throws -> TerminalProcess {
    let process = try TerminalProcess(
      Program.built().path, arguments, environment: environment, on: terminal, input: input)
    try terminal.read { $0.contains("q") && $0.contains("Newest") && $0.contains("quit") }
    return process
  }

  @Test(
    "The modes and the main screen of the terminal are restored, however it ends",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTRAP, SIGILL, SIGABRT, SIGSEGV, SIGBUS, SIGFPE])
  func modes(signal: Int32) throws {
    let terminal = try PseudoTerminal()
    let before = terminal.modes
    let process = try Self.start(on: terminal)
    #expect(terminal.modes != before)
    #expect(terminal.isOnOtherScreen)
    process.send(signal)
    #expect(try process.end() == .killed(signal))
    try terminal.readAll()
    #expect(terminal.modes == before)
    #expect(!terminal.isOnOtherScreen)
  }

  @Test("With a pipe as standard input, keys come from the controlling terminal")
  func pipeOnInput() throws {
    let terminal = try PseudoTerminal()
    let before = terminal.modes
    let process = try Self.start(on: terminal, input: .pipe)
    terminal.type("/zealand")
    try terminal.read { $0.contains("New Zealand") }
    terminal.type("\r")
    terminal.type("q")
    #expect(try process.end() == .exited(0))
    try terminal.readAll()
    #expect(terminal.modes == before)
  }

  @Test("Without a controlling terminal a message says what to use instead")
  func noKeyboard() throws {
    let terminal = try PseudoTerminal()
    let before = terminal.modes
    // In a session that has none.
    let process = try TerminalProcess(
      "/bin/sh", ["-c", "setsid -w \"$0\" < /dev/null", Program.built().path], environment: Self.environment,
      on: terminal)
    #expect(try process.end() == .exited(1))
    try terminal.readAll()
    #expect(
      terminal.text
        == "cislunar: standard input is not a terminal, and there is no controlling terminal to read keys "
        + "from; for text, run: cislunar nations --format plain\r\n")
    #expect(terminal.modes == before)
  }

  @Test("A terminal without TERM is treated as an xterm, with a message")
  func noTerm() throws {
    let terminal = try PseudoTerminal()
    let process = try TerminalProcess(Program.built().path, environment: Program.environment, on: terminal)
    try terminal.read { $0.contains("TERM is not set: running as xterm-256color") }
    terminal.type("q")
    #expect(try process.end() == .exited(0))
  }

  @Test("Closing the terminal ends it within a second")
  func hangUp() throws {
    let terminal = try PseudoTerminal()
    let process = try Self.start(on: terminal)
    let start = ContinuousClock.now
    terminal.hangUp()
    #expect(try process.end() == .killed(SIGHUP))
    #expect(ContinuousClock.now - start < .seconds(1))
  }

  @Test("Even if the signal for that is ignored, as under nohup")
  func hangUpIgnored() throws {
    let terminal = try PseudoTerminal()
    let process = try TerminalProcess(
      "/bin/sh", ["-c", "trap '' HUP; exec \"$0\"", Program.built().path], environment: Self.environment,
      on: terminal)
    try terminal.read { $0.contains("Newest") && $0.contains("quit") }
    let start = ContinuousClock.now
    terminal.hangUp()
    #expect(try process.end() == .exited(1))
    #expect(ContinuousClock.now - start < .seconds(1))
  }

  @Test("While idle it uses no processor time and does not wake")
  func idle() throws {
    let terminal = try PseudoTerminal()
    let process = try Self.start(on: terminal)
    terminal.type("jjk")
    // It waits, once it has dealt with the keys: from then on only silence.
    #expect(try process.isSilent(for: .milliseconds(500)))
    try terminal.readAll()
    let before = try process.usage()
    #expect(try process.isSilent(for: .seconds(3)))
    let after = try process.usage()
    #expect(after.ticks - before.ticks <= 1)
    #expect(after.waits == before.waits)
    process.send(SIGTERM)
    #expect(try process.end() == .killed(SIGTERM))
  }

  @Test(
    "One column is enough: curses is not asked to write the corner, which it would write from the column before",
    arguments: ["tmux-256color", "screen", "vt100", "xterm-256color"], [1, 3])
  func oneColumn(term: String, height: Int) throws {
    let terminal = try PseudoTerminal(size: Size(width: 1, height: height))
    let process = try TerminalProcess(
      Program.built().path, environment: Program.environment + ["TERM=\(term)"], on: terminal)
    try terminal.read { $0.contains("\u{1B}[H\u{1B}[") }
    terminal.type("q")
    #expect(try process.end() == .exited(0))
    try terminal.readAll()
    let insertCharacter = ["\u{1B}[@", "\u{1B}[1@", "\u{1B}[4h"]
    #expect(!insertCharacter.contains { terminal.text.contains($0) }, "\(terminal.text.debugDescription)")
  }

  @Test("Keys that arrive at once are all handled, with few redraws")
  func manyKeys() throws {
    let terminal = try PseudoTerminal(size: Size(width: 120, height: 40))
    let process = try Self.start(on: terminal)
    terminal.type(String(repeating: "jk", count: 1000) + "/zealand\r")
    try terminal.read { $0.contains("New Zealand") }
    // A frame for each of the keys would be far more.
    #expect(terminal.output.count < 200_000)
    terminal.type("q")
    #expect(try process.end() == .exited(0))
  }

  @Test("The window title names the pane, and nothing from the data, if it will be restored")
  func title() throws {
    let terminal = try PseudoTerminal()
    let process = try Self.start(on: terminal)
    terminal.type("2")
    try terminal.read { $0.contains("\u{1B}]2;Phases - cislunar\u{7}") }
    terminal.type("/q")
    try process.waitUntilIdle(on: terminal)
    #expect(terminal.text.ranges(of: "\u{1B}]2;").count == 2)
    #expect(terminal.text.contains("\u{1B}]2;Overview - cislunar\u{7}"))
    terminal.type("\u{3}")
    #expect(try process.end() == .exited(0))
    try terminal.readAll()
    #expect(terminal.text.contains("\u{1B}[23;0;0t"))
  }

  @Test(
    "If the title would not be restored, it is not changed", arguments: ["tmux-256color", "linux", "vt100"])
  func noTitle(_ term: String) throws {
    let terminal = try PseudoTerminal()
    let process = try TerminalProcess(
      Program.built().path, environment: Program.environment + ["TERM=\(term)"], on: terminal)
    try terminal.read { $0.contains("Newest") && $0.contains("quit") }
    #expect(!terminal.text.contains("\u{1B}]2;"))
    terminal.type("q")
    #expect(try process.end() == .exited(0))
  }
}
