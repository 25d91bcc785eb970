import Screen
import TestSupport
import Testing
import Text

/// On a pseudo-terminal that answers as the test says.
@Suite("The explorer and its terminal's answers")
struct ExplorerGroundTests {
  private static let light = "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}"
  private static let dark = "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{1B}\\"
  private static let kind = "\u{1B}[?62;c"

  /// An explorer that has drawn its first screen.
  private func start(
    _ arguments: [String] = [], _ environment: [String] = [], on terminal: PseudoTerminal
  ) throws -> TerminalProcess {
    let process = try TerminalProcess(
      Program.built().path, arguments,
      environment: environment + Program.environment + ["TERM=xterm-256color"],
      on: terminal)
    // The last row; what is not in the terminfo database has a notice there.
    try terminal.read { $0.contains("Newest") && ($0.contains("quit") || $0.contains("unknown terminal")) }
    return process
  }

  /// Opens each pane and the help, quits and reads what was drawn.
  private func showEveryPane(_ process: TerminalProcess, on terminal: PseudoTerminal) throws {
    for key in "1234567890?" {
      terminal.type(String(key))
      try process.waitUntilIdle(on: terminal)
    }
    terminal.type("\u{3}")
    #expect(try process.end() == .exited(0))
    try terminal.readAll()
  }

  @Test(
    "It takes the theme for the background, until the first key",
    arguments: [
      ([light + kind, "t"], [], "high-contrast"), ([dark + kind, "t"], [], "light"),
      ([kind, "t"], [], "dark"),
      (["j" + light + kind, "t"], [], "dark"), ([kind, "t"], ["COLORFGBG=0;15"], "high-contrast"),
      ([dark + kind, "t"], ["COLORFGBG=0;15"], "light"),
      ([kind, "t"], ["COLORFGBG=0;15", "NO_COLOR=1"], "high-contrast"),
    ] as [([String], [String], String)])
  func theme(_ typed: [String], _ environment: [String], _ next: String) throws {
    let terminal = try PseudoTerminal()
    let process = try start([], environment, on: terminal)
    for text in typed { terminal.type(text) }
    try terminal.read { $0.contains("Theme: \(next)") }
    terminal.type("q")
    #expect(try process.end() == .exited(0))
  }

  @Test("On the Linux console only characters in its fonts are drawn", arguments: ["linux", "linux-16color"])
  func console(_ term: String) throws {
    let terminal = try PseudoTerminal(size: Size(width: 120, height: 40))
    let process = try start([], ["TERM=\(term)"], on: terminal)
    try showEveryPane(process, on: terminal)
    let signs = "─│┌┐└┘├┤┬┴┼░▒●✗≠≤≥…–—‘’“”•→←↑↓"
    let wrong = Set(
      terminal.text.unicodeScalars.filter { $0.value >= 0x180 && !signs.unicodeScalars.contains($0) })
    #expect(wrong == [], "\(wrong.sorted())")
  }

  @Test("Thumbs and bars are blanks in reverse, without gaps in any font")
  func blocks() throws {
    let terminal = try PseudoTerminal(size: Size(width: 80, height: 10))
    let process = try start(["--theme", "mono"], on: terminal)
    #expect(
      !terminal.text.contains("█") && (terminal.text.contains("[7m ") || terminal.text.contains(";7m ")))
    terminal.type("q")
    #expect(try process.end() == .exited(0))
  }

  @Test("A chosen theme stays, and the background is not queried")
  func fixed() throws {
    let terminal = try PseudoTerminal()
    let process = try start(["--theme", "default"], ["COLORFGBG=0;15"], on: terminal)
    #expect(!terminal.text.contains("]11;") && terminal.text.contains("\u{1B}[c"))
    terminal.type(Self.light + Self.kind + "t")
    try terminal.read { $0.contains("Theme: dark") }
    terminal.type("q")
    #expect(try process.end() == .exited(0))
  }

  @Test(
    "If ambiguous characters are wide, the screen is redrawn without them, with letters folded")
  func wide() throws {
    let terminal = try PseudoTerminal(size: Size(width: 120, height: 40))
    let process = try start(on: terminal)
    #expect(terminal.text.contains("─"))
    try process.waitUntilIdle(on: terminal)
    terminal.forgetOutput()
    terminal.type("\u{1B}[2;3R\(Self.kind)")
    try terminal.read { $0.contains("quit") && $0.contains("Newest") }
    try showEveryPane(process, on: terminal)
    let wrong = Set(terminal.text.unicodeScalars.filter { $0.isAmbiguous })
    #expect(wrong == [], "\(wrong.sorted())")
    #expect(terminal.text.unicodeScalars.contains { (0x2800...0x28FF).contains($0.value) })
  }
}
