import Glibc
import ProcessSupport
import Screen
import TestSupport
import Testing

@Suite("A program that has confined itself")
struct ConfinementTests {
  static let ways = [
    "read-file", "make-file", "list-folder", "look-at-file", "remove-file", "make-folder", "change-folder",
    "start-program", "become-program", "network", "local-socket", "pipe", "another-descriptor",
    "signal-parent",
    "signal-group", "run-memory", "type-for-user", "more-privileges",
  ]

  @Test("Every way out is refused, and drawing, keys, sizes and the clipboard go on")
  func ways() throws {
    let session = try ProbeSession.ready(["confined"])
    #expect(try session.answer(to: "b") == "key b")
    #expect(try session.process.nextReport() == "refused " + Self.ways.joined(separator: " "))
    #expect(try session.answer(to: "\u{1B}[A") == "key <Up>")
    session.terminal.resize(to: Size(width: 100, height: 30))
    #expect(try session.process.nextReport() == "resize 100x30")
    #expect(try session.answer(to: "c") == "key c")
    try session.terminal.read { $0.contains("\u{1B}]52;c;TW9vbg==\u{7}") }
    #expect(try session.answer(to: "q") == "key q")
    #expect(try session.process.end() == .exited(0))
    try session.expectRestored()
  }

  @Test(
    "However it ends, the terminal is given back, and the signal kept",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGUSR1])
  func signals(_ signal: Int32) throws {
    let session = try ProbeSession.ready(["confined"])
    session.process.send(signal)
    #expect(try session.process.end() == .killed(signal))
    try session.expectRestored()
  }

  @Test(
    "So it is where it fails by itself",
    arguments: [("t", [SIGILL, SIGTRAP]), ("s", [SIGSEGV]), ("a", [SIGABRT])])
  func faults(_ key: String, _ signals: [Int32]) throws {
    let session = try ProbeSession.ready(["confined"])
    #expect(try session.answer(to: key) == "key \(key)")
    let end = try session.process.end()
    #expect(signals.contains { end == .killed($0) }, "\(end)")
    try session.expectRestored()
    #expect(session.afterwards.contains("cislunar: ended by an error in the program"))
  }

  @Test("A terminal that is closed ends it")
  func closed() throws {
    let session = try ProbeSession.ready(["confined", "nohup"])
    session.terminal.hangUp()
    #expect(try session.process.nextReport() == "lost")
    #expect(try session.process.end() == .exited(4))
  }
}
