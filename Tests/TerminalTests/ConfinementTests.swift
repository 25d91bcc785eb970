import CTestSupport
import Glibc
import ProcessSupport
import Screen
import TestSupport
import Testing

@Suite("A confined program")
struct ConfinementTests {
  static let ways = [
    "read-file", "make-file", "list-folder", "look-at-file", "remove-file", "make-folder", "change-folder",
    "start-program", "become-program", "network", "local-socket", "pipe", "another-descriptor",
    "signal-parent",
    "signal-group", "run-memory", "type-for-user", "more-privileges",
  ]

  @Test("Every way out is refused; drawing, keys, resizing and the clipboard still work")
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

  /// The calls that are allowed whatever their arguments.
  static let calls: [Int32] = {
    var calls = [
      SYS_read, SYS_write, SYS_writev, SYS_close, SYS_ppoll, SYS_pselect6, SYS_dup3, SYS_lseek, SYS_pread64,
      SYS_brk, SYS_munmap, SYS_mremap, SYS_madvise, SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn,
      SYS_sigaltstack, SYS_restart_syscall, SYS_exit, SYS_exit_group, SYS_clock_gettime, SYS_clock_nanosleep,
      SYS_nanosleep, SYS_futex, SYS_sched_yield, SYS_getrandom, SYS_getpid, SYS_gettid, SYS_getpgid,
      SYS_setitimer,
    ]
    #if arch(x86_64)
      calls += [SYS_poll, SYS_select, SYS_getpgrp, SYS_alarm]
    #endif
    return calls
  }()

  @Test("These system calls are allowed, some with these arguments only")
  func verdicts() throws {
    let outcome = try Program.built("terminal-probe").run(
      ["judged"], environment: ["SWIFT_BACKTRACE=enable=no"])
    // Without an argument, memory is not to be run.
    let calls = (Self.calls + [SYS_mmap, SYS_mprotect]).sorted()
    let requests = [TCGETS, TCSETS, TCSETSW, TCSETSF, Int32(TCFLSH), TIOCGPGRP, TIOCGWINSZ, FIONREAD]
    #expect(
      outcome.output == """
        calls: \(words(calls))
        mmap: 0 1 2 3 8 9 10 11
        mprotect: 0 1 2 3 8 9 10 11
        fcntl: \(words([F_GETFD, F_SETFD, F_GETFL, F_SETFL]))
        ioctl: \(words(requests)) \(0x402C_542B) \(0x402C_542C) \(0x402C_542D) \(0x802C_542A)
        tgkill, from its own id on: 0

        """)
    #if arch(x86_64)
      // Where the processor knows no programs of 32 bits, the call is a fault.
      #expect([.killed(SIGSYS), .killed(SIGSEGV)].contains(outcome.end), "\(outcome.end)")
    #endif
  }

  private func words(_ numbers: [Int32]) -> String { numbers.map { "\($0)" }.joined(separator: " ") }

  @Test(
    "However it ends, the terminal is restored and the signal kept",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGUSR1])
  func signals(_ signal: Int32) throws {
    let session = try ProbeSession.ready(["confined"])
    session.process.send(signal)
    #expect(try session.process.end() == .killed(signal))
    try session.expectRestored()
  }

  @Test(
    "So does a crash",
    arguments: [("t", [SIGILL, SIGTRAP]), ("s", [SIGSEGV]), ("a", [SIGABRT])])
  func faults(_ key: String, _ signals: [Int32]) throws {
    let session = try ProbeSession.ready(["confined"])
    #expect(try session.answer(to: key) == "key \(key)")
    let end = try session.process.end()
    #expect(signals.contains { end == .killed($0) }, "\(end)")
    try session.expectRestored()
    #expect(session.afterwards.contains("cislunar: ended by an error in the program"))
  }

  @Test("Closing the terminal ends it")
  func closed() throws {
    let session = try ProbeSession.ready(["confined", "nohup"])
    session.terminal.hangUp()
    #expect(try session.process.nextReport() == "lost")
    #expect(try session.process.end() == .exited(4))
  }
}
