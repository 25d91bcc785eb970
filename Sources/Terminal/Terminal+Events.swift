import CNcurses
import CTerminal
import Platform
import Screen

extension Terminal {
  /// Waits for the next event without using processor time.
  ///
  /// - Parameters:
  ///   - watched: a descriptor that is an event when readable; the caller reads it.
  ///   - milliseconds: the time limit; nil for none.
  public mutating func next(watching watched: Int32? = nil, atMost milliseconds: Int32? = nil) -> Event {
    while true {
      if let event = poll() { return event }
      // The rest of a key or an answer comes first.
      switch cislunar_signals_wait(watched ?? -1, decoder.patience ?? milliseconds ?? -1) {
      case cislunar_wait_other: return .watched
      case cislunar_wait_time:
        if decoder.patience == nil { return .elapsed }
        decoder.finish()
      default: continue
      }
    }
  }

  /// The next event if there is one already, so that held or pasted keys are handled before drawing.
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
        // What has been drawn so far is misplaced.
        if answer == .wide, glyphs == .all {
          glyphs = .unambiguous
          forgetScreen()
        }
        return .answer(answer)
      }
    }
    return hasLostInput() ? loss() : nil
  }

  /// Whether the keyboard is gone. Failing to read available input once may be chance: another program may have read
  /// it. If it keeps failing, the terminal belongs to others, and waiting for it would be a busy loop.
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
    // Check before CONT, which the kernel sends after HUP when the terminal goes.
    if let signal = Foreground.leavingSignal() { return .signal(signal) }
    if cislunar_signals_take(SIGTSTP) { return suspension() }
    if cislunar_signals_take(SIGCONT) { return retake() }
    if cislunar_signals_take(SIGWINCH), adoptSize() { return .input(.resize(size)) }
    return nil
  }

  /// Reads until something is recognised, up to a number of bytes, so that signals need not wait for the end of a long
  /// paste. What follows stays unread.
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
