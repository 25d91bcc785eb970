import Glibc
import Screen
import TestSupport
import Testing

@Suite("Waiting")
struct IdleTests {
  @Test("An idle program does not run at all")
  func idle() throws {
    let session = try ProbeSession.ready()
    #expect(try session.answer(to: "j") == "key j")
    let before = try session.process.usage()
    #expect(try session.process.isSilent(for: .seconds(1)))
    let after = try session.process.usage()
    #expect(after.ticks - before.ticks <= 1)
    // It goes to sleep once, after its answer.
    #expect(after.waits - before.waits <= 1)
  }

  @Test("Unread keys do not hold up a signal")
  func flood() throws {
    let session = try ProbeSession.ready()
    #expect(try session.answer(to: "k" + String(repeating: "j", count: 500)) == "key k")
    #expect(try session.process.nextReport() == "signal \(SIGTERM)")
    #expect(try session.process.end() == .killed(SIGTERM))
    try session.expectRestored()
  }
}
