import Platform
import Screen
import Terminal
import Text

/// Standard output, unbuffered, so that an exit loses nothing. A closed pipe ends the program quietly.
enum StandardOutput {
  /// Writes text for people without what could control a terminal, in ASCII where the locale is not UTF-8.
  static func write(_ text: String, inASCII isASCII: Bool = false) {
    write(exactly: shown(text, inASCII: isASCII))
  }

  fileprivate static func shown(_ text: String, inASCII isASCII: Bool = false) -> String {
    isASCII || Charset.current == .ascii ? text.printable.simplified(fold: foldedToASCII) : text.printable
  }

  /// Writes text for programs, byte for byte. Exits with success if the reader is gone, otherwise with failure on an error.
  static func write(exactly text: String) {
    var text = text
    let outcome = text.withUTF8 { writeAll($0, to: STDOUT_FILENO) }
    if outcome == EPIPE { exit(EXIT_SUCCESS) }
    if outcome != 0 {
      StandardError.write("cislunar: standard output: \(systemMessage(outcome))")
      exit(EXIT_FAILURE)
    }
  }

  /// Writes text for programs: byte for byte, but printable on a terminal.
  static func write(forPrograms text: String) {
    if isTerminal {
      write(text.replacing("\r\n", with: "\n").replacing("\t", with: "  "))
    } else {
      write(exactly: text)
    }
  }

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

  static var readingWidth: Int { terminalWidth ?? 100 }
}

/// Standard error, for everything that is not a result.
enum StandardError {
  /// Writes lines, with everything removed that could control a terminal.
  static func write(_ lines: String) {
    var text = StandardOutput.shown(lines) + "\n"
    _ = text.withUTF8 { writeAll($0, to: STDERR_FILENO) }
  }
}

/// What a process inherits when it starts, and may need to repair.
enum Inheritance {
  static func mend() {
    fillDescriptors()
    raiseStackLimit()
    // Make a file that may not grow an ordinary error.
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Opens standard input, output and error where they are closed, so that no file opened later takes their place by
  /// mistake. The replacements fail like closed descriptors: they cannot be written, or read.
  private static func fillDescriptors() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
      // `open` returns the lowest free descriptor.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Raises a limit with which the program would crash before it can print a message, or exits with one.
  private static func raiseStackLimit() {
    let (needed, usual): (rlim_t, rlim_t) = (192 << 10, 8 << 20)
    let stack = __rlimit_resource_t(RLIMIT_STACK.rawValue)
    var limit = rlimit()
    guard getrlimit(stack, &limit) == 0, limit.rlim_cur < needed else { return }
    limit.rlim_cur = min(usual, limit.rlim_max)
    if limit.rlim_cur >= needed, setrlimit(stack, &limit) == 0 { return }
    StandardError.write(
      "cislunar: the stack may grow to \(limit.rlim_max >> 10) KiB, and \(needed >> 10) are needed; "
        + "raise the limit: ulimit -s \(usual >> 10)")
    exit(EXIT_FAILURE)
  }
}
