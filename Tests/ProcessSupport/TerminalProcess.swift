import CTestSupport
import Glibc

/// A program under test on a pseudo-terminal, which is its controlling one.
///
/// Descriptor 3 of the program is a pipe to here: what a test program reports on it, and that it ends when the program and
/// all its children have.
public final class TerminalProcess {
  /// How a program ended.
  public enum End: Hashable, Sendable {
    /// By itself, with this status.
    case exited(Int32)
    /// By this signal.
    case killed(Int32)
  }

  /// Where the program's standard input comes from.
  public enum StandardInput {
    /// The terminal.
    case terminal
    /// A pipe that has ended.
    case pipe
    /// A file, from its beginning.
    case file(String)
  }

  /// The process.
  public let id: Int32
  /// All lines that were reported.
  public private(set) var reports: [String] = []
  private let report: Int32
  private var partial: [UInt8] = []
  private var hasEnded = false

  /// Starts a program as the leader of a session of its own, with all signals open and at their defaults. `path` is that of
  /// the executable, `environment` all that it gets, as `NAME=value`.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String], on terminal: PseudoTerminal,
    input: StandardInput = .terminal
  ) throws {
    var pipe: [Int32] = [0, 0]
    guard cislunar_test_pipe(&pipe) == 0 else { throw PseudoTerminal.Failure(description: "no pipe") }
    report = pipe[0]
    defer { close(pipe[1]) }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens becomes its controlling one.
    posix_spawn_file_actions_addopen(&actions, 0, terminal.path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_adddup2(&actions, pipe[1], 3)
    switch input {
    case .terminal: break
    case .pipe: posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    case .file(let file): posix_spawn_file_actions_addopen(&actions, 0, file, O_RDONLY, 0)
    }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    cislunar_test_set_session(&attributes)

    let argv = ([path] + arguments).map { strdup($0) } + [nil]
    let envp = environment.map { strdup($0) } + [nil]
    defer { for string in argv + envp { free(string) } }
    var id: pid_t = 0
    let error = posix_spawn(&id, path, &actions, &attributes, argv, envp)
    guard error == 0 else {
      throw PseudoTerminal.Failure(
        description: "\(path) cannot be started: \(String(cString: strerror(error)))")
    }
    self.id = id
  }

  deinit {
    if !hasEnded {
      kill(id, SIGKILL)
      waitpid(id, nil, 0)
    }
    close(report)
  }

  /// Sends a signal.
  public func send(_ signal: Int32) { kill(id, signal) }

  /// Waits for the next line that is reported; nil when there will be none.
  @discardableResult
  public func nextReport() throws -> String? {
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    while true {
      if let line = takeLine() { return line }
      guard try PollWait.readable(report, before: deadline) else {
        throw PseudoTerminal.Failure(description: "waited in vain; reported so far: \(reports)")
      }
      guard let bytes = PollWait.read(report) else { return nil }
      partial += bytes
    }
  }

  /// Whether nothing is reported, and the program does not end, for so long.
  public func isSilent(for duration: Duration) throws -> Bool {
    try !PollWait.readable(report, before: .now + duration)
  }

  /// Waits until the program and all its children have ended.
  public func end() throws -> End {
    while try nextReport() != nil {}
    var status: Int32 = 0
    waitpid(id, &status, 0)
    hasEnded = true
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
  }

  private func takeLine() -> String? {
    guard let end = partial.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let line = String(decoding: partial[..<end], as: UTF8.self)
    partial.removeFirst(end + 1)
    reports.append(line)
    return line
  }
}
