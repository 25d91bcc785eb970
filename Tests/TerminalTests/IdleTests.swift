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

  @Test("A flood of keys does not keep a signal waiting")
  func flood() throws {
    let session = try ProbeSession.ready()
    session.terminal.type(String(repeating: "j", count: 2000))
    session.process.send(15)
    #expect(try session.process.end() == .killed(15))
    try session.expectRestored()
  }
}
