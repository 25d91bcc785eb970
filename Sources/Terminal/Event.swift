public import Screen

/// An event for the run loop.
public enum Event: Hashable, Sendable {
  /// A key, the mouse, pasted text, or a new size.
  case input(Input)
  /// The terminal has answered a question.
  case answer(Answer)
  /// A signal asks the program to exit: `SIGTERM`, `SIGHUP`, `SIGINT` or `SIGALRM`.
  case signal(Int32)
  /// The terminal is gone. Every further wait returns this at once.
  case lost
  /// The watched descriptor is readable.
  case watched
  /// The time limit has passed.
  case elapsed
  /// The program was stopped and continues; the terminal is set up again and needs a frame of this size.
  case resumed(Size)
}
