import Glibc
import Screen
import TestSupport
import Testing

@Suite("The terminal is restored")
struct RestoringTests {
  /// Types of terminals: with another screen and without one.
  static let types = ["xterm-256color", "tmux-256color", "linux", "vt100"]

  @Test("On quitting", arguments: types)
  func quit(_ term: String) throws {
    let session = try ProbeSession.ready(term: term)
    #expect(try session.answer(to: "q") == "key q")
    #expect(try session.process.end() == .exited(0))
    try session.expectRestored()
  }

  @Test("It can be taken over again afterwards")
  func again() throws {
    let session = try ProbeSession.ready()
    for _ in 1...3 {
      #expect(try session.answer(to: "r") == "key r")
      #expect(try session.process.nextReport() == "ready 80x24 indexed256 UTF-8")
      #expect(try session.answer(to: "\u{1B}[A") == "key <Up>")
    }
    #expect(try session.answer(to: "q") == "key q")
    #expect(try session.process.end() == .exited(0))
    try session.expectRestored()
  }

  @Test("On a thrown error, which is printed afterwards")
  func error() throws {
    let session = try ProbeSession.ready()
    #expect(try session.answer(to: "e") == "key e")
    #expect(try session.process.end() == .exited(1))
    try session.expectRestored()
    #expect(session.afterwards.hasSuffix("probe: ProbeError()\r\n"))
  }

  @Test("On exit() from anywhere")
  func exit() throws {
    let session = try ProbeSession.ready()
    #expect(try session.answer(to: "x") == "key x")
    #expect(try session.process.end() == .exited(3))
    try session.expectRestored()
  }

  @Test("On a request to exit; the signal is kept", arguments: [SIGTERM, SIGHUP, SIGINT, SIGALRM])
  func asked(_ signal: Int32) throws {
    let session = try ProbeSession.ready()
    session.process.send(signal)
    #expect(try session.process.nextReport() == "signal \(signal)")
    #expect(try session.process.end() == .killed(signal))
    try session.expectRestored()
  }

  @Test(
    "On every fatal signal; the signal is kept and named",
    arguments: [
      (SIGQUIT, "QUIT"), (SIGILL, "ILL"), (SIGTRAP, "TRAP"), (SIGABRT, "ABRT"), (SIGSEGV, "SEGV"),
      (SIGBUS, "BUS"),
      (SIGFPE, "FPE"), (SIGPWR, "PWR"), (SIGSTKFLT, "STKFLT"), (34, "RTMIN+0"), (64, "RTMIN+30"),
    ])
  func fatal(_ signal: Int32, _ name: String) throws {
    let session = try ProbeSession.ready()
    session.process.send(signal)
    #expect(try session.process.end() == .killed(signal))
    try session.expectRestored()
    #expect(session.afterwards.hasSuffix("SIG\(name)\r\n"))
    #expect(session.afterwards.contains("cislunar: ended by"))
  }

  @Test(
    "On every kind of crash",
    arguments: [("t", [SIGILL, SIGTRAP]), ("a", [SIGABRT]), ("s", [SIGSEGV]), ("o", [SIGSEGV, SIGBUS])])
  func fault(_ key: String, _ signals: [Int32]) throws {
    let session = try ProbeSession.ready()
    #expect(try session.answer(to: key) == "key \(key)")
    let end = try session.process.end()
    #expect(signals.contains { end == .killed($0) }, "\(end)")
    try session.expectRestored()
    #expect(session.afterwards.contains("cislunar: ended by an error in the program"))
  }

  @Test("On a fatal signal, even without an alternate screen", arguments: ["linux", "vt100"])
  func oneScreen(_ term: String) throws {
    let session = try ProbeSession.ready(term: term)
    session.process.send(SIGSEGV)
    #expect(try session.process.end() == .killed(SIGSEGV))
    try session.expectRestored()
    #expect(session.terminal.text.hasSuffix("\r\ncislunar: ended by an error in the program, SIGSEGV\r\n"))
  }

  @Test("When standard input is a pipe", arguments: [SIGTERM, SIGABRT])
  func pipe(_ signal: Int32) throws {
    let session = try ProbeSession.ready(input: .pipe)
    session.process.send(signal)
    #expect(try session.process.end() == .killed(signal))
    try session.expectRestored()
  }

  @Test("Closing the terminal ends the program")
  func closed() throws {
    let session = try ProbeSession.ready()
    session.terminal.hangUp()
    #expect(try session.process.nextReport() == "signal \(SIGHUP)")
    #expect(try session.process.end() == .killed(SIGHUP))
  }

  @Test("Closing the terminal also ends a program that ignores the hang-up")
  func closedUnderNohup() throws {
    let session = try ProbeSession.ready(["nohup"])
    session.terminal.hangUp()
    #expect(try session.process.nextReport() == "lost")
    #expect(try session.process.end() == .exited(4))
  }

  @Test("A terminal that nobody reads does not block the program for ever")
  func stalled() throws {
    let session = try ProbeSession.ready()
    #expect(try session.answer(to: "f") == "key f")
    #expect(try session.process.nextReport() == "full")
    #expect(try session.process.end() == .killed(SIGABRT))
    #expect(session.terminal.modes == session.modesBefore)
  }
}
