import Platform
import Terminal

/// The explorer as it is served to strangers: they see everything and reach nothing.
///
/// What they could bring along is dropped before anything of it is used: the environment, but for what the terminal is and in
/// which text it draws; the command of SSH is never looked at. When the explorer has what it needs, the system is asked to
/// refuse the rest.
enum Kiosk {
  /// The variables that are kept, as far as they are plain words: ncurses and the C library make names of files of some.
  private static let kept = ["TERM", "COLORTERM", "LANG", "LC_ALL", "LC_CTYPE", "NO_COLOR", "FORCE_COLOR"]

  /// Prepares the process. Has to come before anything that the environment steers.
  ///
  /// - Throws: `TerminalError` without a terminal to serve on.
  static func prepare() throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw .cannotOpen(reason: "a kiosk needs one on standard input and output (ssh -t)")
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
