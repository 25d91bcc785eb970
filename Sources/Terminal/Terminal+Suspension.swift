import CNcurses
import CTerminal
import Platform
import Screen

extension Terminal {
  /// Gives the terminal back, stops, and takes it again when the program is continued; ``size`` is asked anew, and the
  /// next frame is sent whole. Without job control nothing stops it, and it goes on at once.
  public mutating func suspend() { announced = suspension() }

  /// Suspends; what the run loop is to be told of it.
  mutating func suspension() -> Event {
    // Restoring shows the cursor: curses has to know.
    curs_set(1)
    cislunar_terminal_restore()
    // What had begun has been dropped.
    decoder = KeyDecoder()
    title = nil
    isAway = true
    _ = cislunar_signals_stop(SIGTSTP)
    return retake()
  }

  /// Sets the terminal up again as soon as it is ours: after a suspension, or a stop that gave no warning (`SIGSTOP`).
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
