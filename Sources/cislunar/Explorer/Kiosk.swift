import Platform
import Terminal

/// The explorer served to strangers: they can read everything and change nothing.
///
/// The environment is cleared except for what describes the terminal and its character set; the SSH command is ignored.
/// Once the explorer has opened what it needs, the kernel is asked to refuse the rest.
enum Kiosk {
  /// The variables that are kept if they are plain words: ncurses and the C library turn some of them into file names.
  private static let kept = ["TERM", "COLORTERM", "LANG", "LC_ALL", "LC_CTYPE", "NO_COLOR", "FORCE_COLOR"]

  /// Prepares the process. Call it before anything reads the environment.
  ///
  /// - Throws: `TerminalError` without a terminal.
  static func prepare() throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw .cannotOpen(reason: "a kiosk needs a terminal on standard input and output (ssh -t)")
    }
    let variables = kept.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
    clearenv()
    for (name, value) in variables where isPlain(value) { setenv(name, value, 1) }
    for stop in [SIGTSTP, SIGTTIN, SIGTTOU] { signal(stop, SIG_IGN) }
  }

  private static func isPlain(_ value: String) -> Bool {
    value.utf8.count <= 64
      && value.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789-+._@".unicodeScalars.contains($0))
      }
  }
}
