public import Screen

/// What the run loop waits for.
public enum Event: Hashable, Sendable {
  /// A key, the mouse, pasted text, or a new size.
  case input(Input)
  /// The terminal has told something of itself.
  case answer(Answer)
  /// The program is asked to leave: `SIGTERM`, `SIGHUP`, `SIGINT` or `SIGALRM`.
  case signal(Int32)
  /// There is no terminal any more. Every further wait answers the same at once.
  case lost
  /// The descriptor that is watched besides has something to read.
  case watched
  /// Nothing happened for as long as was asked.
  case elapsed
  /// The program was stopped and goes on; the terminal is set up again and wants a frame of this size.
  case resumed(Size)
}
