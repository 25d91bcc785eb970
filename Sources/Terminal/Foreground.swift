import CTerminal
import Platform

/// Whether this program may use the terminal. Requires the signal handlers.
enum Foreground {
  case ours
  /// A signal asks the program to exit.
  case leaving(Int32)
  /// There is no shell left to bring it to the foreground.
  case never

  /// Waits, stopped, while the program is in the background (`program &`, `bg`, `kill` of a stopped job). Setting the
  /// terminal's modes would stop it too, but with `TERM` blocked, so that `kill` could not end it.
  static func awaited() -> Foreground {
    while !cislunar_terminal_is_foreground() {
      if let signal = leavingSignal() { return .leaving(signal) }
      if !cislunar_signals_stop(SIGTTOU) { return .never }
    }
    return .ours
  }

  /// The signal that asks the program to exit, if one came.
  static func leavingSignal() -> Int32? {
    [SIGHUP, SIGTERM, SIGINT, SIGALRM].first(where: cislunar_signals_take)
  }
}
