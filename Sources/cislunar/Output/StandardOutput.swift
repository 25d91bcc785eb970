import Platform
import Screen
import Terminal
import Text

/// Standard output, unbuffered, so that an exit loses nothing. A closed pipe ends the program quietly.
enum StandardOutput {
  /// Writes text for people, with everything removed that could control a terminal, even to a file or pipe, which may
  /// end up on one. Exits as ``write(exactly:)`` does.
  ///
  /// - Parameter isASCII: whether to use ASCII even if the locale is UTF-8.
  static func write(_ text: String, inASCII isASCII: Bool = false) {
    write(exactly: isASCII || Charset.current == .ascii ? inASCII(text) : text.printable)
  }

  fileprivate static func inASCII(_ text: String) -> String {
    text.printable.simplified(fold: foldedToASCII)
  }

  /// Writes text for programs, byte for byte. Exits with success if the reader is gone, and with failure on any other
  /// error.
  static func write(exactly text: String) {
    var text = text
    let outcome = text.withUTF8 { writeAll($0, to: STDOUT_FILENO) }
    if outcome == EPIPE { exit(EXIT_SUCCESS) }
    if outcome != 0 {
      StandardError.write("cislunar: standard output: \(systemMessage(outcome))")
      exit(EXIT_FAILURE)
    }
  }

  /// Writes text for programs: byte for byte, but printable on a terminal. Exits as ``write(exactly:)`` does.
  static func write(forPrograms text: String) {
    if isTerminal {
      write(text.replacing("\r\n", with: "\n").replacing("\t", with: "  "))
    } else {
      write(exactly: text)
    }
  }

  /// Whether it is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether it is a terminal that shows or ignores links (OSC 8).
  static var takesLinks: Bool {
    guard isTerminal, let type = environment("TERM"), !type.isEmpty else { return false }
    return type != "dumb" && type != "linux" && !type.hasPrefix("vt")
  }

  /// The columns of the terminal; nil for a file or pipe.
  static var terminalWidth: Int? {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

extension StandardOutput {
  /// The width for running text: that of the terminal, otherwise 100 columns.
  static var readingWidth: Int { terminalWidth ?? 100 }
}

/// Standard error, for everything that is not a result.
enum StandardError {
  /// Writes lines, with everything removed that could control a terminal.
  static func write(_ lines: String) {
    var text = (Charset.current == .ascii ? StandardOutput.inASCII(lines) : lines.printable) + "\n"
    _ = text.withUTF8 { writeAll($0, to: STDERR_FILENO) }
  }
}
