import CTerminal
import Platform

/// Giving up system calls, for a program that serves strangers.
public enum Confinement {
  /// Confines the process for good: the kernel then refuses to open or create files, start programs, use the network or
  /// signal other processes. Drawing, reading keys and restoring the terminal still work.
  public static func enter() throws(TerminalError) {
    let error = cislunar_confine()
    guard error == 0 else {
      throw .cannotOpen(
        reason: "the system does not let the program confine itself: \(systemMessage(error))")
    }
  }
}
