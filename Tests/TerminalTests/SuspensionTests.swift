import Glibc
import Screen
import TestSupport
import Testing

@Suite("Suspending, under a shell with job control")
struct SuspensionTests {
  private func job() throws -> ProbeSession { try ProbeSession.ready(["job", "foreground"]) }

  private func suspend(_ session: ProbeSession) throws {
    #expect(try session.answer(to: "\u{1A}") == "key <C-z>")
    #expect(try session.process.nextReport() == "job stopped \(SIGTSTP)")
    try session.expectRestored()
  }

  private func id(of session: ProbeSession) throws -> Int32 {
    #expect(try session.answer(to: "p") == "key p")
    let report = try session.process.nextReport()
    return try #require(report.flatMap { Int32($0.drop { !$0.isNumber }) })
  }

  @Test("Ctrl-Z restores the terminal, and the first arrow afterwards is an arrow, twenty times")
  func twentyTimes() throws {
    let session = try job()
    for round in 1...20 {
      try suspend(session)
      session.terminal.resize(to: Size(width: 80 + round, height: 24))
      #expect(try session.answer(to: "fg\n") == "resumed \(80 + round)x24")
      #expect(session.terminal.modes != session.modesBefore)
      try session.terminal.read { _ in session.terminal.isOnOtherScreen }
      #expect(try session.answer(to: round.isMultiple(of: 2) ? "\u{1B}OA" : "\u{1B}[A") == "key <Up>")
    }
    #expect(try session.answer(to: "q") == "key q")
    #expect(try session.process.nextReport() == "job exited 0")
    try session.expectRestored()
  }

  @Test("On return, the whole screen is sent, and the mouse and bracketed paste are enabled again")
  func repaint() throws {
    let session = try job()
    try suspend(session)
    let before = session.terminal.output.count
    #expect(try session.answer(to: "fg\n") == "resumed 80x24")
    try session.terminal.readAll()
    let after = String(decoding: session.terminal.output[before...], as: UTF8.self)
    #expect(after.contains("probe: resumed"))
    #expect(after.contains("Луна 月球"))
    #expect(after.contains("\u{1B}[?1006h"))
    #expect(after.contains("\u{1B}[?2004h"))
  }

  @Test("A TSTP from outside suspends like Ctrl-Z")
  func outside() throws {
    let session = try job()
    let job = try id(of: session)
    #expect(kill(job, SIGTSTP) == 0)
    #expect(try session.process.nextReport() == "job stopped \(SIGTSTP)")
    try session.expectRestored()
    #expect(try session.answer(to: "fg\n") == "resumed 80x24")
    #expect(try session.answer(to: "\u{1B}OA") == "key <Up>")
  }

  @Test("After a STOP, which cannot be caught, the screen is set up again")
  func stop() throws {
    let session = try job()
    let job = try id(of: session)
    #expect(kill(job, SIGSTOP) == 0)
    #expect(try session.process.nextReport() == "job stopped \(SIGSTOP)")
    let raw = session.terminal.modes
    // A line has to be typed to the shell, which a shell would see to.
    session.terminal.modes = session.modesBefore
    #expect(try session.answer(to: "fg\n") == "resumed 80x24")
    #expect(session.terminal.modes == raw)
    #expect(try session.answer(to: "\u{1B}OA") == "key <Up>")
  }

  @Test("Continued in the background, it stops again before it touches the terminal")
  func background() throws {
    let session = try job()
    try suspend(session)
    #expect(try session.answer(to: "bg\n") == "job stopped \(SIGTTOU)")
    try session.expectRestored()
    #expect(try session.answer(to: "fg\n") == "resumed 80x24")
    #expect(try session.answer(to: "\u{1B}[B") == "key <Down>")
  }

  @Test("Started in the background, it stops before it touches the terminal")
  func startInBackground() throws {
    let session = try ProbeSession(["job", "background"])
    #expect(try session.process.nextReport() == "job stopped \(SIGTTOU)")
    try session.terminal.readAll()
    #expect(session.terminal.text == "")
    #expect(session.terminal.modes == session.modesBefore)
    #expect(try session.answer(to: "fg\n") == "ready 80x24 indexed256 UTF-8")
    #expect(try session.answer(to: "\u{1B}OA") == "key <Up>")
  }

  @Test("Stopped there, it can be told to exit")
  func endInBackground() throws {
    let session = try ProbeSession(["job", "background"])
    #expect(try session.process.nextReport() == "job stopped \(SIGTTOU)")
    #expect(try session.answer(to: "term\n") == "job killed \(SIGTERM)")
    #expect(session.terminal.modes == session.modesBefore)
  }

  @Test("A stopped program that is told to exit does so without touching the terminal")
  func term() throws {
    let session = try job()
    try suspend(session)
    let before = session.terminal.output.count
    #expect(try session.answer(to: "term\n") == "signal \(SIGTERM)")
    #expect(try session.process.nextReport() == "job killed \(SIGTERM)")
    try session.expectRestored()
    let after = String(decoding: session.terminal.output[before...], as: UTF8.self)
    #expect(after == "term\r\n")
  }

  @Test("If nobody could continue it, it continues at once")
  func alone() throws {
    let session = try ProbeSession.ready()
    #expect(try session.answer(to: "\u{1A}") == "key <C-z>")
    #expect(try session.process.nextReport() == "resumed 80x24")
    #expect(try session.answer(to: "\u{1B}OA") == "key <Up>")
  }
}
