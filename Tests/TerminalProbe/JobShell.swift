import Glibc

/// The least of a shell with job control: it runs a probe as a job, reports when that stops or ends, and reads
/// from the terminal what to do then: `fg`, `bg`, `term`.
struct JobShell {
  let arguments: [String]

  /// Runs until the job has ended.
  func run() -> Never {
    Self.blockBackground(SIG_BLOCK)
    let job = start()
    while true {
      var status: Int32 = 0
      guard waitpid(job, &status, WUNTRACED) == job else { exit(2) }
      tcsetpgrp(0, getpgrp())
      guard status & 0xFF == 0x7F else {
        report(status & 0x7F == 0 ? "job exited \(status >> 8)" : "job killed \(status & 0x7F)")
        exit(0)
      }
      report("job stopped \(status >> 8)")
      obey(readLine() ?? "term", job)
    }
  }

  private func obey(_ command: String, _ job: pid_t) {
    if command == "fg" { tcsetpgrp(0, job) }
    if command == "term" { kill(-job, SIGTERM) }
    kill(-job, SIGCONT)
  }

  /// For the job: makes a group of its own, and gives it the terminal if it is to run in the foreground.
  static func beginJob(inForeground: Bool) {
    setpgid(0, 0)
    guard inForeground else { return }
    blockBackground(SIG_BLOCK)
    tcsetpgrp(0, getpgrp())
    blockBackground(SIG_UNBLOCK)
  }

  /// Whoever gives the terminal to another group may be in the background, where the kernel would stop it.
  private static func blockBackground(_ how: Int32) {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGTTOU)
    sigprocmask(how, &signals, nil)
  }

  private func start() -> pid_t {
    let argv = ([CommandLine.arguments[0]] + arguments).map { strdup($0) } + [nil]
    var id: pid_t = 0
    guard posix_spawn(&id, "/proc/self/exe", nil, nil, argv, environ) == 0 else { exit(2) }
    return id
  }
}
