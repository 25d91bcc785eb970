import Platform

/// How long a program waits for somebody to do something, before it leaves of itself.
struct IdleLimit {
  /// In seconds; 0 for as long as it takes.
  var seconds: UInt32 = 0

  /// Begins to count anew. Until then the system wakes nobody: at the end `SIGALRM` comes, once.
  func restart() {
    if seconds > 0 { alarm(seconds) }
  }
}
