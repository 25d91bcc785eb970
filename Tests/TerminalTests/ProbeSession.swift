import Glibc
import Screen
import TestSupport
import Testing

/// The probe on a pseudo-terminal.
struct ProbeSession {
  static let locale = ["LANG=C.UTF-8"]

  let terminal: PseudoTerminal
  let process: TerminalProcess
  /// The modes of the terminal before the program had it.
  let modesBefore: [UInt8]

  /// Starts the probe; `variables` are added to the environment, and one without a value is not set.
  init(
    _ arguments: [String] = [], term: String? = "xterm-256color", _ variables: [String] = locale,
    size: Size = Size(width: 80, height: 24), cell: Size = Size(width: 0, height: 0),
    input: TerminalProcess.StandardInput = .terminal
  ) throws {
    terminal = try PseudoTerminal(size: size, cell: cell)
    modesBefore = terminal.modes
    // The runtime's own handler would spend seconds on a backtrace.
    let environment = variables + (term.map { ["TERM=\($0)"] } ?? []) + ["SWIFT_BACKTRACE=enable=no"]
    process = try TerminalProcess(
      Self.path, arguments, environment: environment, on: terminal, input: input)
  }

  /// Starts the probe and waits until it runs.
  static func ready(
    _ arguments: [String] = [], term: String? = "xterm-256color", _ variables: [String] = locale,
    size: Size = Size(width: 80, height: 24), cell: Size = Size(width: 0, height: 0),
    input: TerminalProcess.StandardInput = .terminal
  ) throws -> ProbeSession {
    let session = try ProbeSession(arguments, term: term, variables, size: size, cell: cell, input: input)
    let first = try session.process.nextReport()
    try #require(first?.hasPrefix("ready") == true, "\(first ?? session.terminal.text)")
    return session
  }

  /// Types, and answers the next report.
  func answer(to typed: String) throws -> String? {
    terminal.type(typed)
    return try process.nextReport()
  }

  /// Expects that the terminal is as it was before.
  func expectRestored(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try terminal.readAll()
    #expect(terminal.modes == modesBefore, "modes", sourceLocation: sourceLocation)
    #expect(!terminal.isOnOtherScreen, "other screen", sourceLocation: sourceLocation)
    for (on, off) in [
      ("[?1000h", "[?1000l"), ("[?1006h", "[?1006l"), ("[?1h", "[?1l"), ("[?2004h", "[?2004l"),
    ] {
      let last = [on, off].compactMap { terminal.text.range(ofLast: "\u{1B}" + $0) }.max()
      #expect(
        last.map { terminal.text[$0...].hasPrefix("\u{1B}" + off) } ?? true, "\(off)",
        sourceLocation: sourceLocation)
    }
  }

  /// What stands on the terminal after the last return to its main screen.
  var afterwards: String {
    guard let end = terminal.text.range(ofLast: "\u{1B}[?1049l") else { return terminal.text }
    return String(terminal.text[end...].dropFirst(8))
  }

  /// The probe lies beside the tests.
  private static let path: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let executable = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? executable
    return bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      + "/terminal-probe"
  }()
}

extension String {
  fileprivate func range(ofLast part: String) -> Index? {
    indices.reversed().first { self[$0...].hasPrefix(part) }
  }
}
