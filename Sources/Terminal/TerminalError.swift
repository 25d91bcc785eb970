/// Why the explorer cannot run on a terminal.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard output is not a terminal.
  case notATerminal
  /// Standard input is not a terminal, and there is no controlling terminal to read keys from.
  case noKeyboard
  /// The terminal cannot move its cursor: `TERM=dumb`, a printer.
  case dumb(term: String)
  /// Another error, in the system's words.
  case cannotOpen(reason: String)

  /// What is wrong and what to do, in one line.
  public var message: String {
    switch self {
    case .notATerminal:
      "the explorer needs a terminal on standard output; for text, run: cislunar nations --format plain"
    case .noKeyboard:
      "standard input is not a terminal, and there is no controlling terminal to read keys from; "
        + "for text, run: cislunar nations --format plain"
    case .dumb(let term):
      "the terminal (TERM=\(TerminalType.printable(term))) cannot move its cursor, which the explorer needs; "
        + "for text, run: cislunar nations --format plain"
    case .cannotOpen(let reason):
      "the terminal cannot be used: \(reason)"
    }
  }
}
