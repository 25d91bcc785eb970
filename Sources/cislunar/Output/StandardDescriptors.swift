import Platform

/// Standard input, output and error.
enum StandardDescriptors {
  /// Fills the places of those that are closed, so that no file or terminal that is opened later comes to stand there and
  /// is read from or written to by mistake. What fills them fails as a closed one does: nothing can be written to the output,
  /// or read from the input.
  static func fill() {
    for (descriptor, mode) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ]
    where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest that is free: those below are filled.
      _ = open("/dev/null", mode)
    }
  }
}
