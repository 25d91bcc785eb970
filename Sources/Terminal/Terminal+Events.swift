import CNcurses
import CTerminal
import Glibc
import Screen

extension Terminal {
  /// Waits for the next event; takes no processor time meanwhile.
  public mutating func next() -> Event {
    while true {
      if let event = poll() { return event }
      cislunar_signals_wait()
    }
  }

  /// The next event if there is one already: to take in held or pasted keys before drawing again.
  public mutating func poll() -> Event? {
    if isLost { return .lost }
    cislunar_signals_deliver()
    if let event = signalEvent() { return event }
    if let input = readInput() { return .input(input) }
    guard cislunar_terminal_input_ended() else { return nil }
    isLost = true
    return .lost
  }

  /// The signals that ask the program to leave.
  static var leaving: [Int32] { [SIGHUP, SIGTERM, SIGINT] }

  /// Coming back first: what asks to leave meanwhile must find the terminal either ours or untouched.
  private mutating func signalEvent() -> Event? {
    if cislunar_signals_take(SIGTSTP), let event = suspension() { return event }
    if cislunar_signals_take(SIGCONT), let event = retake() { return event }
    for signal in Self.leaving where cislunar_signals_take(signal) { return .signal(signal) }
    if cislunar_signals_take(SIGWINCH), adoptSize() { return .input(.resize(size)) }
    return nil
  }

  private mutating func readInput() -> Input? {
    while true {
      if let input = decoder.take() { return input }
      let code = wgetch(session.keyboard)
      if code == ERR {
        decoder.settle()
        return decoder.take()
      }
      decoder.feed(code)
    }
  }
}
