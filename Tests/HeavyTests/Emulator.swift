import Glibc
import Screen
import TestSupport

/// A terminal emulator in a window on an X server without a screen, with a shell in it. Keys come from the server, as from a
/// keyboard, and what the window shows is told by the emulator itself.
final class Emulator {
  enum Kind: CaseIterable, Sendable { case xterm, kitty }

  static let size = Size(width: 100, height: 30)

  private let kind: Kind
  private let folder: Folder
  private let serverTerminal: PseudoTerminal
  private let server: TerminalProcess
  private let terminal: PseudoTerminal
  private let process: TerminalProcess
  private let environment: [String]

  /// A shell in a window with that background.
  init(_ kind: Kind, on ground: Ground) throws {
    self.kind = kind
    (folder, terminal, serverTerminal) = (try Folder(), try PseudoTerminal(), try PseudoTerminal())
    server = try TerminalProcess(
      "/usr/bin/Xvfb", ["-displayfd", "1", "-screen", "0", "1400x900x24", "-noreset"],
      environment: Program.environment, on: serverTerminal)
    let number = /(?m)^(\d+)\r?$/
    let display = try serverTerminal.read { $0.contains(number) }.firstMatch(of: number)?.output.1 ?? ""
    environment =
      Program.environment.filter { !$0.hasPrefix("HOME=") } + [
        "DISPLAY=:\(display)", "HOME=\(folder.path)", "LIBGL_ALWAYS_SOFTWARE=1",
      ]
    let path = try "\(Program.buildFolder()):/usr/bin:/bin"
    let shell = ["sh", "-c", "tty > '\(folder.path)/tty'; PS1='$ ' PATH='\(path)' exec sh -i"]
    let (back, front) = ground == .dark ? ("#000000", "#ffffff") : ("#ffffff", "#000000")
    let arguments =
      switch kind {
      case .xterm:
        [
          "-tn", "xterm-256color", "-bg", back, "-fg", front, "-b", "0", "-bw", "0", "+sb", "-geometry",
          "\(Self.size.width)x\(Self.size.height)", "-xrm", "XTerm*printAttributes: 0", "-xrm",
          "XTerm*printerCommand: cat > \(folder.path)/new && mv \(folder.path)/new \(folder.path)/screen",
          "-e",
        ]
      case .kitty:
        ["--config", "NONE", "--listen-on", "unix:\(folder.path)/socket"]
          + [
            "allow_remote_control=yes", "background=\(back)", "foreground=\(front)",
            "update_check_interval=0",
            "paste_actions=filter", "remember_window_size=no", "initial_window_width=\(Self.size.width)c",
            "initial_window_height=\(Self.size.height)c", "shell_integration=disabled",
          ].flatMap { ["-o", $0] }
      }
    process = try TerminalProcess(
      "/usr/bin/\(kind)", arguments + shell, environment: environment, on: terminal)
    try run("xdotool search --sync --onlyvisible --class \(kind) windowfocus --sync")
    try wait(for: "the prompt") { $0.first == "$" }
  }

  deinit {
    for process in [process, server] {
      process.send(SIGTERM)
      _ = try? process.end()
    }
  }

  /// Presses keys by their names in X.
  func press(_ keys: String...) throws { try run("xdotool key \(keys.joined(separator: " "))") }

  /// Types a text.
  func type(_ text: String) throws { try run("xdotool type --delay 20 \(Repository.quoted(text))") }

  /// Selects a text in another window, so to speak, and pastes it.
  func paste(_ text: String) throws {
    try run("printf %s \(Repository.quoted(text)) | xclip -in -selection primary >/dev/null 2>&1")
    try press("shift+Insert")
  }

  /// Clicks somewhere in the window.
  func click() throws { try run("xdotool mousemove 200 200 click 1") }

  /// The colours of the window's pixels in a rectangle, or in all of it: `#FFFFFF`.
  func colours(in area: Rect? = nil) throws -> Set<String> {
    let crop = area.map { "-crop \($0.width)x\($0.height)+\($0.minX)+\($0.minY)" } ?? ""
    let text = try run("import -window root \(crop) -depth 8 txt:-")
    return Set(text.matches(of: /#[0-9A-F]{6}/).map { String($0.output) })
  }

  /// The width and height of a cell in pixels.
  func cell() throws -> Size {
    let text = try run("xdotool getwindowfocus getwindowgeometry --shell")
    func number(_ name: String) -> Int {
      text.split(separator: "\n").first { $0.hasPrefix("\(name)=") }.flatMap {
        Int($0.dropFirst(name.count + 1))
      } ?? 0
    }
    return Size(width: number("WIDTH") / Self.size.width, height: number("HEIGHT") / Self.size.height)
  }

  /// Waits until the window shows what is looked for, and answers its lines without the blanks at their ends.
  @discardableResult
  func wait(for what: String, until isThere: ([String]) -> Bool) throws -> [String] {
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    var lines: [String] = []
    repeat {
      lines = try screen()
      if isThere(lines) { return lines }
    } while ContinuousClock.now < deadline
    throw Program.Failure(
      description: "\(what) never comes; \(kind) shows:\n\(lines.joined(separator: "\n"))")
  }

  private func screen() throws -> [String] {
    let command =
      switch kind {
      case .xterm:
        "rm -f screen; printf '\\033[i' >\"$(cat tty)\"; while [ ! -e screen ]; do sleep 0.02; done; cat screen"
      case .kitty: "kitty @ --to unix:socket get-text"
      }
    // xterm prints this for the second columns of wide letters.
    let text = try run(command, mayFail: true).replacing("\u{FFFF}", with: "")
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0.isWhitespace }.reversed())
    }
  }

  @discardableResult
  private func run(_ command: String, mayFail: Bool = false) throws -> String {
    let outcome = try Program("/bin/sh").run(
      ["-c", "cd \(Repository.quoted(folder.path)) && \(command)"], environment: environment)
    guard mayFail || outcome.end == .exited(0) else {
      throw Program.Failure(
        description:
          "\(command): \(outcome.errors)\(terminal.text)\nThese tests need other programs: see Tests/README.md."
      )
    }
    return outcome.output
  }
}
