import CTestSupport
import Glibc

/// A program that is run to its end, without a terminal: its outputs are pipes to here.
public struct Program: Sendable {
  /// What went wrong with running it.
  public struct Failure: Error, CustomStringConvertible {
    /// For people.
    public let description: String

    /// Says what went wrong.
    public init(description: String) { self.description = description }
  }

  /// What came of a run.
  public struct Outcome: Sendable {
    /// What it wrote on standard output.
    public let output: String
    /// What it wrote on standard error.
    public let errors: String
    /// How it ended.
    public let end: TerminalProcess.End
  }

  /// What standard output is.
  public enum Output: Sendable {
    /// A pipe; what comes through it is in the outcome.
    case collected
    /// A pipe that nobody reads any more, as when `head` has had enough.
    case closedPipe
    /// A file; nothing is in the outcome.
    case file(String)
  }

  /// Its path, or its name to be looked up in `PATH`.
  public let path: String

  /// The program at that path, or of that name.
  public init(_ path: String) { self.path = path }

  /// The program of that name that was built together with the tests.
  public static func built(_ name: String = "cislunar") throws -> Program {
    let path = try buildFolder() + "/" + name
    guard access(path, X_OK) == 0 else {
      throw Failure(description: "\(path) is not there; build it: swift build --product \(name)")
    }
    return Program(path)
  }

  /// Where the tests and the programs were built.
  public static func buildFolder() throws -> String {
    guard let path = realpath("/proc/self/exe", nil) else {
      throw Failure(description: "/proc/self/exe: \(String(cString: strerror(errno)))")
    }
    defer { free(path) }
    let folder = String(cString: path).split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return folder.joined(separator: "/")
  }

  /// The environment of a run unless it says otherwise: nothing of the machine's own, text in UTF-8.
  public static let environment = [
    "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/dev/null", "LC_ALL=C.UTF-8",
  ]

  /// Runs it in a session of its own, with no controlling terminal and all signals at their defaults, and waits for its end.
  ///
  /// - Parameters:
  ///   - environment: all that it gets, as `NAME=value`.
  ///   - input: what it can read from standard input, at most as much as a pipe takes (65,536 bytes).
  ///   - patience: how long it may take.
  /// - Throws: ``Failure`` where it cannot be started, or does not end in that time.
  public func run(
    _ arguments: [String] = [], environment: [String] = Self.environment, input: String = "",
    output: Output = .collected, patience: Duration = PseudoTerminal.patience
  ) throws -> Outcome {
    let (inputEnd, outputEnd, errorEnd) = (try Pipe(), try Pipe(), try Pipe())
    inputEnd.fill(input)
    if case .closedPipe = output { outputEnd.closeReading() }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, inputEnd.reading, 0)
    if case .file(let path) = output {
      posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY, 0)
    } else {
      posix_spawn_file_actions_adddup2(&actions, outputEnd.writing, 1)
    }
    posix_spawn_file_actions_adddup2(&actions, errorEnd.writing, 2)
    let id = try spawn(arguments, environment: environment, actions: &actions)
    for pipe in [inputEnd, outputEnd, errorEnd] { pipe.closeWriting() }
    return try Self.collect(from: outputEnd, errorEnd, of: id, name: path, before: .now + patience)
  }

  private func spawn(
    _ arguments: [String], environment: [String], actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    cislunar_test_set_session(&attributes)
    let argv = ([path] + arguments).map { strdup($0) } + [nil]
    let envp = environment.map { strdup($0) } + [nil]
    defer { for string in argv + envp { free(string) } }
    var id: pid_t = 0
    let error = posix_spawnp(&id, path, &actions, &attributes, argv, envp)
    guard error == 0 else {
      throw Failure(description: "\(path) cannot be started: \(String(cString: strerror(error)))")
    }
    return id
  }

  private static func collect(
    from output: Pipe, _ errors: Pipe, of id: pid_t, name: String, before deadline: ContinuousClock.Instant
  ) throws -> Outcome {
    var outputText: [UInt8] = []
    var errorText: [UInt8] = []
    var status: Int32 = 0
    do {
      // Both at once: a program that fills the one waits until it is read.
      while let readable = try Pipe.readable(output, errors, before: deadline) {
        for pipe in readable {
          guard let bytes = PollWait.read(pipe.reading) else {
            pipe.closeReading()
            continue
          }
          if pipe === output { outputText += bytes } else { errorText += bytes }
        }
      }
    } catch {
      kill(id, SIGKILL)
      waitpid(id, &status, 0)
      let seen = String(decoding: outputText + errorText, as: UTF8.self)
      throw Failure(description: "\(name) does not end; it wrote \(seen.debugDescription)")
    }
    waitpid(id, &status, 0)
    return Outcome(
      output: String(decoding: outputText, as: UTF8.self), errors: String(decoding: errorText, as: UTF8.self),
      end: TerminalProcess.End(status: status))
  }
}

extension TerminalProcess.End {
  /// What `waitpid` tells of a process that has ended.
  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
  }
}
