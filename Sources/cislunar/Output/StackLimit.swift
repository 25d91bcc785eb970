import Platform

/// The limit on the size of the stack.
enum StackLimit {
  /// With less than this, the program crashes before it can print a message.
  private static let needed: rlim_t = 192 << 10
  private static let usual: rlim_t = 8 << 20

  /// Raises a limit that is too low, or exits with a message.
  static func raise() {
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
