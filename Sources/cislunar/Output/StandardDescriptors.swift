import Platform

/// Standard input, output and error.
enum StandardDescriptors {
  /// Opens those that are closed, so that no file opened later takes their place by mistake. The replacements fail like
  /// closed descriptors: the output cannot be written and the input cannot be read.
  static func fill() {
    for (descriptor, mode) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ]
    where fcntl(descriptor, F_GETFD) < 0 {
      // `open` returns the lowest free descriptor.
      _ = open("/dev/null", mode)
    }
  }
}
