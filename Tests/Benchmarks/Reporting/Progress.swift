import Glibc

/// What goes on, for whoever waits for the figures: on standard error, so that the figures alone go into a file.
enum Progress {
  static func tell(_ text: String) {
    let line = Array("\(text)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}
