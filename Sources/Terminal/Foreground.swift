import CTerminal
import Platform

/// Whether the terminal is this program's to use. The signals have to be caught.
enum Foreground {
  case ours
  /// The program is asked to leave instead.
  case leaving(Int32)
  /// Nothing will bring it to the foreground: it has no shell any more.
  case never

  /// Waits, stopped, while the program is in the background (`program &`, `bg`, `kill` of a stopped job). To set the modes
  /// there would stop it too, but with `TERM` blocked, so that `kill` would not end it.
  static func awaited() -> Foreground {
    while !cislunar_terminal_is_foreground() {
      if let signal = leavingSignal() { return .leaving(signal) }
      if !cislunar_signals_stop(SIGTTOU) { return .never }
    }
    return .ours
  }

  /// The signal that asks the program to leave, if one came.
  static func leavingSignal() -> Int32? {
    [SIGHUP, SIGTERM, SIGINT, SIGALRM].first(where: cislunar_signals_take)
  }
}
