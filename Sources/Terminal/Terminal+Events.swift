import CNcurses
import CTerminal
import Platform
import Screen

extension Terminal {
  /// Waits for the next event; takes no processor time meanwhile.
  ///
  /// - Parameter watched: a descriptor whose becoming readable is an event too; reading from it is for the caller.
  /// - Parameter milliseconds: how long to wait at most; nil waits for ever.
  public mutating func next(watching watched: Int32? = nil, atMost milliseconds: Int32? = nil) -> Event {
    while true {
      if let event = poll() { return event }
      // What is still to come of a key or an answer is waited for first.
      switch cislunar_signals_wait(watched ?? -1, decoder.patience ?? milliseconds ?? -1) {
      case cislunar_wait_other: return .watched
      case cislunar_wait_time:
        if decoder.patience == nil { return .elapsed }
        decoder.finish()
      default: continue
      }
    }
  }

  /// The next event if there is one already: to take in held or pasted keys before drawing again.
  public mutating func poll() -> Event? {
    if isLost { return .lost }
    if let event = announced.take() { return event }
    var isMore = true
    while isMore {
      cislunar_signals_deliver()
      if let event = signalEvent() { return event }
      isMore = read(atMost: 4096)
      if let input = decoder.take() { return .input(input) }
      if let answer = decoder.takeAnswer() {
        // What has been drawn so far stands in wrong places.
        if answer == .wide, glyphs == .all {
          glyphs = .unambiguous
          forgetScreen()
        }
        return .answer(answer)
      }
    }
    return hasLostInput() ? loss() : nil
  }

  /// Whether the keyboard is gone. That there is something to read and reading fails can be chance once, for another
  /// program may have read it; for ever it is a terminal that belongs to others now, and waiting for it would be no waiting.
  private mutating func hasLostInput() -> Bool {
    switch cislunar_terminal_input_state() {
    case cislunar_input_some: failedReads += 1
    case cislunar_input_none: failedReads = 0
    default: return true
    }
    return failedReads > 10
  }

  /// A terminal that is gone does not come back.
  mutating func loss() -> Event {
    isLost = true
    return .lost
  }

  private mutating func signalEvent() -> Event? {
    // Before CONT, which the kernel sends after HUP when the terminal goes.
    if let signal = Foreground.leavingSignal() { return .signal(signal) }
    if cislunar_signals_take(SIGTSTP) { return suspension() }
    if cislunar_signals_take(SIGCONT) { return retake() }
    if cislunar_signals_take(SIGWINCH), adoptSize() { return .input(.resize(size)) }
    return nil
  }

  /// Reads until something is recognised, but only so many bytes, so that signals do not wait for the end of a long paste. What
  /// is behind that stays for whoever reads after this program.
  ///
  /// - Returns: whether there may be more to read.
  private mutating func read(atMost count: Int) -> Bool {
    defer { cislunar_terminal_owes(decoder.isOwed) }
    for _ in 0..<count {
      if decoder.isReady { return true }
      let byte = cislunar_terminal_read()
      guard byte >= 0 else {
        decoder.settle()
        return false
      }
      failedReads = 0
      decoder.feed(UInt8(byte))
    }
    return true
  }
}
