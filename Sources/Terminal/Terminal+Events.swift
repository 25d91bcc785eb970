import CNcurses
import CTerminal
import Platform
package import Screen

package enum Event: Hashable, Sendable {
  /// A key, the mouse, pasted text, or a new size.
  case input(Input)
  case answer(Answer)
  /// A signal asks the program to exit: `SIGTERM`, `SIGHUP`, `SIGINT` or `SIGALRM`.
  case signal(Int32)
  /// The terminal is gone. Every further wait returns this at once.
  case lost
  case watched
  case elapsed
  /// The program was stopped and continues; the terminal is set up again and needs a frame of this size.
  case resumed(Size)
}

extension Terminal {
  /// Waits for the next event, for a descriptor to become readable, which the caller reads, or for a time limit.
  package mutating func next(watching watched: Int32? = nil, atMost milliseconds: Int32? = nil) -> Event {
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
  package mutating func poll() -> Event? {
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

  /// Reads until something is recognised, up to a number of bytes, so that signals are served; returns whether to go on.
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

  /// Restores the terminal, stops, and takes over again when continued, with a new ``size``; without job control at once.
  package mutating func suspend() { announced = suspension() }

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

  /// Sets up the terminal again once the process is in the foreground, after a stop of any kind (`SIGSTOP`).
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

/// Whether this program may use the terminal. Requires the signal handlers.
enum Foreground {
  case ours
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

  static func leavingSignal() -> Int32? {
    [SIGHUP, SIGTERM, SIGINT, SIGALRM].first(where: cislunar_signals_take)
  }
}
