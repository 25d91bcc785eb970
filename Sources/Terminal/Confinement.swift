import CTerminal
import Platform

/// Giving up what the system would allow: for a program that serves strangers.
public enum Confinement {
  /// Keeps from here on, for good, to what is open: the kernel then refuses to open or make files, to start programs, to
  /// reach the network and to signal others. Drawing, reading keys and giving the terminal back go on as before.
  public static func enter() throws(TerminalError) {
    let error = cislunar_confine()
    guard error == 0 else {
      throw .cannotOpen(
        reason: "the system does not let the program confine itself: \(systemMessage(error))")
    }
  }
}
