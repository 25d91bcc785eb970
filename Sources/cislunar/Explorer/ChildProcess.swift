import Platform

/// A program that is run for a moment, while the explorer waits for it.
struct ChildProcess {
  /// The most time it gets: whatever hangs must not take the explorer with it.
  private static let patience: Duration = .seconds(2)

  private let id: pid_t
  /// Its standard input, which does not wait.
  private var input: Int32
  private let deadline = ContinuousClock.now + patience

  /// Runs a program with a text as its standard input; whether it took all of it and ended well in time. One that does not
  /// end is ended.
  static func run(_ arguments: [String], input text: String) -> Bool {
    guard var child = ChildProcess(arguments) else { return false }
    let isTaken = child.feed(Array(text.utf8))
    return child.end() && isTaken
  }

  /// Starts a program; nil where that fails.
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

  /// A pipe whose ends no other program inherits.
  private static func pipe() -> (reading: Int32, writing: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard Platform.pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Writes to it until it has taken all, or takes no more; whether it took all.
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

  /// Waits for its end, or brings about that when the time is up; whether it ended well. What it leaves behind to keep the text
  /// for others lives on.
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

  /// Whether a descriptor becomes ready before the time is up.
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

  /// Starts a program, found by the path, without a shell; nil where that fails.
  ///
  /// - Parameters:
  ///   - actions: what becomes of its descriptors.
  ///   - flags: what else is set for it.
  static func spawn(
    _ arguments: [String], actions: inout posix_spawn_file_actions_t, flags: Int16 = 0
  ) -> pid_t? {
    // The explorer blocks signals except while it waits, and ignores some; its child must not inherit that.
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
