import Platform

/// How long the program waits for input before it exits.
struct IdleLimit {
  /// In seconds; 0 for no limit.
  var seconds: UInt32 = 0

  /// Restarts the countdown. At its end the system sends one `SIGALRM`; nothing wakes the program before.
  func restart() {
    if seconds > 0 { alarm(seconds) }
  }
}
