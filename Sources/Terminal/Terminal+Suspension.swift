import CNcurses
import CTerminal
import Platform
import Screen

extension Terminal {
  /// Restores the terminal, stops, and takes over again when continued, with a new ``size`` and a full redraw. Without
  /// job control it goes on at once.
  public mutating func suspend() { announced = suspension() }

  /// Suspends; returns the event for the run loop.
  mutating func suspension() -> Event {
    // Restoring shows the cursor; tell curses.
    curs_set(1)
    cislunar_terminal_restore()
    // Drop unfinished input.
    decoder = KeyDecoder()
    title = nil
    isAway = true
    _ = cislunar_signals_stop(SIGTSTP)
    return retake()
  }

  /// Sets up the terminal again once the process is in the foreground, after a suspension or an unannounced stop
  /// (`SIGSTOP`).
  mutating func retake() -> Event {
    isAway = isAway || !cislunar_terminal_is_foreground()
    switch Foreground.awaited() {
    case .ours where cislunar_terminal_input_state() != cislunar_input_ended: break
    case .leaving(let signal): return .signal(signal)
    case .ours, .never: return loss()
    }
    isAway = false
    cislunar_terminal_activate()
    session.sequences.enter()
    reset_prog_mode()
    forgetScreen()
    adoptSize()
    return .resumed(size)
  }
}
