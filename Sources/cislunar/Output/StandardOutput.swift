import Platform
import Screen
import Terminal
import Text

/// Standard output, written with `write(2)`: nothing is buffered that an exit could lose, and a closed pipe ends the program
/// quietly.
enum StandardOutput {
  /// Writes text for people: whatever has come into it, nothing leaves here that could steer a terminal, in a file or a pipe
  /// neither, for they end up on one. Exits as ``write(exactly:)`` does.
  ///
  /// - Parameter isASCII: whether ASCII is asked for; it is used too where the locale has nothing else.
  static func write(_ text: String, inASCII isASCII: Bool = false) {
    write(exactly: isASCII || Charset.current == .ascii ? inASCII(text) : text.printable)
  }

  fileprivate static func inASCII(_ text: String) -> String {
    text.printable.simplified(fold: foldedToASCII)
  }

  /// Writes text that programs read, where every character counts. Exits with success where nobody reads any more, with
  /// failure on any other error.
  static func write(exactly text: String) {
    var text = text
    let outcome = text.withUTF8 { writeAll($0, to: STDOUT_FILENO) }
    if outcome == EPIPE { exit(EXIT_SUCCESS) }
    if outcome != 0 {
      StandardError.write("cislunar: standard output: \(systemMessage(outcome))")
      exit(EXIT_FAILURE)
    }
  }

  /// Writes text that programs read: exactly, except to a terminal, where no program reads it. Exits as ``write(exactly:)`` does.
  static func write(forPrograms text: String) {
    if isTerminal {
      write(text.replacing("\r\n", with: "\n").replacing("\t", with: "  "))
    } else {
      write(exactly: text)
    }
  }

  /// Whether a terminal reads it.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether it is read by a terminal that can be expected to know links (OSC 8), or to pass over them.
  static var takesLinks: Bool {
    guard isTerminal, let type = environment("TERM"), !type.isEmpty else { return false }
    return type != "dumb" && type != "linux" && !type.hasPrefix("vt")
  }

  /// The columns of the terminal that reads it; nil where none does.
  static var terminalWidth: Int? {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

extension StandardOutput {
  /// The columns that running text is wrapped to: those of the terminal, else a hundred. Nothing is cut.
  static var readingWidth: Int { terminalWidth ?? 100 }
}

/// Standard error, for everything that is not a result.
enum StandardError {
  /// Writes a line, or several, with nothing in them that could steer a terminal.
  static func write(_ lines: String) {
    var text = (Charset.current == .ascii ? StandardOutput.inASCII(lines) : lines.printable) + "\n"
    _ = text.withUTF8 { writeAll($0, to: STDERR_FILENO) }
  }
}
