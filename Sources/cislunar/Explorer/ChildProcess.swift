import Platform

/// A short-lived program that the explorer waits for.
struct ChildProcess {
  /// The time limit: a hanging program must not block the explorer.
  private static let patience: Duration = .seconds(2)

  private let id: pid_t
  /// Its standard input, non-blocking.
  private var input: Int32
  private let deadline = ContinuousClock.now + patience

  /// Runs a program with a text as its standard input. Kills it at the time limit.
  ///
  /// - Returns: whether it read the whole text and exited with success in time.
  static func run(_ arguments: [String], input text: String) -> Bool {
    guard var child = ChildProcess(arguments) else { return false }
    let isTaken = child.feed(Array(text.utf8))
    return child.end() && isTaken
  }

  /// Starts a program; nil on failure.
  private init?(_ arguments: [String]) {
    guard let (reading, input) = Self.pipe() else { return nil }
    defer { close(reading) }
    guard let id = Self.spawn(arguments, reading: reading) else {
      close(input)
      return nil
    }
    (self.id, self.input) = (id, input)
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
  }

  /// A pipe that other programs do not inherit.
  private static func pipe() -> (reading: Int32, writing: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard Platform.pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Writes the input until the program has read all of it or stops reading; returns whether it read all.
  private mutating func feed(_ bytes: [UInt8]) -> Bool {
    defer {
      close(input)
      input = -1
    }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno == EAGAIN {
        guard wait(for: input, Int16(POLLOUT)) else { return false }
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// Waits for it to exit, and kills it at the time limit; returns whether it succeeded. A process that it forks to
  /// serve the text lives on.
  private func end() -> Bool {
    var status: Int32 = 0
    while true {
      let isLate = ContinuousClock.now >= deadline
      if isLate { kill(id, SIGKILL) }
      let ended = waitpid(id, &status, isLate ? 0 : WNOHANG)
      if ended == id { return status == 0 }
      if ended < 0, errno != EINTR { return false }
      if ended == 0 { _ = poll(nil, 0, 2) }
    }
  }

  /// Whether a descriptor becomes ready in time.
  private func wait(for descriptor: Int32, _ events: Int16) -> Bool {
    while true {
      let left = deadline - .now
      guard left > .zero else { return false }
      var entry = pollfd(fd: descriptor, events: events, revents: 0)
      if poll(&entry, 1, Int32(left / .milliseconds(1)) + 1) > 0 { return true }
    }
  }

  private static func spawn(_ arguments: [String], reading input: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    return spawn(arguments, actions: &actions)
  }

  /// Starts a program, looked up in `PATH`, without a shell; nil on failure.
  ///
  /// - Parameters:
  ///   - actions: what to do with its descriptors.
  ///   - flags: additional spawn flags.
  static func spawn(
    _ arguments: [String], actions: inout posix_spawn_file_actions_t, flags: Int16 = 0
  ) -> pid_t? {
    // The explorer blocks or ignores some signals; a child must not inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    sigaddset(&signals, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, flags | Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child: pid_t = 0
    return posix_spawnp(&child, arguments[0], &actions, &attributes, &words, environ) == 0 ? child : nil
  }
}
