import Glibc
public import Screen
import Synchronization

/// A terminal that shows what is written to it: a tmux server of its own with one window, and a shell in that.
///
/// Nothing here sleeps and hopes: whatever is waited for is looked for on the screen until it is there and stays, and a
/// screen that never comes is an error that shows the one that did. The server ends with the last use of this object.
public final class Tmux {
  /// What the window shows.
  public struct Contents: Equatable, Sendable {
    /// The rows, without the spaces at their ends.
    public let lines: [String]
    /// Where the cursor stands.
    public let cursor: Point
    /// Whether the cursor is to be seen.
    public let isCursorVisible: Bool
    /// The rows as one text.
    public var text: String { lines.joined(separator: "\n") }
  }

  /// What the shell writes when it waits for a command.
  public static let prompt = "$"

  private static let count = Atomic(0)
  private let socket: String
  private let program: Program
  private var isRunning = false

  /// Starts a shell in a window of that size.
  ///
  /// The shell is the plain `sh`: unlike bash it leaves the terminal's modes as a program left them.
  ///
  /// - Parameters:
  ///   - term: the value of `TERM` in the window.
  ///   - environment: what the shell gets beside ``Program/environment``, as `NAME=value`.
  ///   - executable: the tmux that is used.
  public init(
    size: Size, term: String = "tmux-256color", environment: [String] = [], executable: String = "tmux"
  ) throws {
    program = Program(executable)
    socket = "cislunar-test-\(getpid())-\(Self.count.wrappingAdd(1, ordering: .relaxed).newValue)"
    let path = try "PATH=\(Program.buildFolder()):/usr/local/bin:/usr/bin:/bin"
    let shell =
      [
        "env", "-u", "TMUX", "-u", "TMUX_PANE", "-u", "TERM_PROGRAM", "-u", "TERM_PROGRAM_VERSION", "-u",
        "SHELL",
      ]
      + [path, "PS1=\(Self.prompt) "] + environment + ["sh", "-i"]
    do {
      try tmux(
        ["start-server", ";", "set", "-g", "default-terminal", term, ";", "set", "-g", "status", "off", ";"]
          + ["set", "-s", "escape-time", "0", ";", "set", "-s", "set-clipboard", "on", ";"]
          + ["new-session", "-d", "-x", "\(size.width)", "-y", "\(size.height)"] + shell)
      isRunning = true
    } catch let failure as Program.Failure where failure.description.contains("cannot be started") {
      throw Program.Failure(
        description: "\(failure.description); these tests need tmux, install it with: apt-get install -y tmux"
      )
    }
    try wait("the shell's prompt") { $0.lines.first == Self.prompt }
  }

  deinit { kill() }

  /// Ends the server, and with it the terminal of the window.
  public func kill() {
    guard isRunning else { return }
    isRunning = false
    let path = try? variable("socket_path")
    _ = try? tmux(["kill-server"])
    // The server leaves its socket behind.
    if let path { unlink(path) }
  }

  /// Types characters.
  public func type(_ text: String) throws {
    // A semicolon at the end of an argument would separate two commands of tmux.
    let text = text.last == ";" ? text.dropLast() + "\\;" : text
    try tmux(["send-keys", "-l", "--", text])
  }

  /// Pastes text, as the terminal does: between brackets where the program has asked for them, with a return at the end of
  /// each line. At most as much as a pipe takes (65,536 bytes).
  public func paste(_ text: String) throws {
    try tmux(
      ["load-buffer", "-b", "pasted", "-", ";", "paste-buffer", "-p", "-d", "-b", "pasted"], input: text)
  }

  /// Presses keys, by the names that tmux has for them: `Enter`, `Down`, `C-z`.
  public func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Sends bytes as if the terminal had sent them: what a mouse does, for example.
  public func send(_ bytes: [UInt8]) throws {
    try tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Gives the window another size.
  public func resize(to size: Size) throws {
    try tmux(["resize-window", "-x", "\(size.width)", "-y", "\(size.height)"])
  }

  /// What the window shows now.
  public func screen() throws -> Contents {
    let answer = try tmux(
      ["capture-pane", "-p", ";", "display-message", "-p", "#{cursor_x} #{cursor_y} #{cursor_flag}"])
    var lines = answer.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(trimmed)
    let cursor = (lines.popLast() ?? "").split(separator: " ").compactMap { Int($0) }
    guard cursor.count == 3 else {
      throw Program.Failure(description: "tmux answered \(answer.debugDescription)")
    }
    return Contents(lines: lines, cursor: Point(x: cursor[0], y: cursor[1]), isCursorVisible: cursor[2] == 1)
  }

  /// What the window shows, with the sequences that make its colours and attributes.
  public func styledText() throws -> String { try tmux(["capture-pane", "-p", "-e"]) }

  /// What a program has put on the terminal's clipboard; nil where nothing has.
  public func clipboard() throws -> String? {
    try tmux(["list-buffers"]).isEmpty ? nil : try tmux(["show-buffer"])
  }

  /// A variable of tmux: `pane_pid`, `alternate_on`, `mouse_any_flag`.
  public func variable(_ name: String) throws -> String {
    try trimmed(tmux(["display-message", "-p", "#{\(name)}"]).prefix { $0 != "\n" })
  }

  /// Waits until the window shows what is wanted, twice in a row the same: a frame that is half drawn is not taken for it.
  ///
  /// - Throws: ``Program/Failure``, with what is shown instead, after ``PseudoTerminal/patience``.
  @discardableResult
  public func wait(_ what: String, until isThere: (Contents) throws -> Bool) throws -> Contents {
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    var before = try screen()
    while true {
      let now = try screen()
      if now == before, try isThere(now) { return now }
      guard ContinuousClock.now < deadline else {
        throw Program.Failure(description: "waited in vain for \(what); the screen:\n\(now.text)")
      }
      before = now
      // Between two looks the program under test needs the processor more than tmux does.
      _ = poll(nil, 0, 10)
    }
  }

  /// Gives the shell a command line, and waits until it asks for the next; answers what was written meanwhile.
  @discardableResult
  public func run(_ command: String) throws -> [String] {
    let row = try screen().cursor.y
    try type(command)
    try press("Enter")
    let screen = try wait("the prompt after \(command)") {
      $0.cursor.y > row && $0.lines[$0.cursor.y] == Self.prompt
    }
    return Array(screen.lines[(row + 1)..<screen.cursor.y])
  }

  /// The process in the foreground of the window.
  public func foregroundProcess() throws -> Int32 {
    let shell = try variable("pane_pid")
    guard let id = Int32(shell), let status = ProcessStatus(of: id) else {
      throw Program.Failure(description: "the shell \(shell) has ended")
    }
    return status.foregroundGroup
  }

  @discardableResult
  private func tmux(_ arguments: [String], input: String = "") throws -> String {
    // -f: nothing of the user's own configuration.
    let outcome = try program.run(["-u", "-L", socket, "-f", "/dev/null"] + arguments, input: input)
    guard outcome.end == .exited(0) else {
      throw Program.Failure(description: "tmux \(arguments): \(outcome.end), \(outcome.errors)")
    }
    return outcome.output
  }

  private func trimmed(_ line: Substring) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
