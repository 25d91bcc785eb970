import Glibc

extension TerminalProcess {
  /// Reads what is written to the terminal until the program has dealt with everything that was typed: it has read all of it,
  /// has written its answer, and sleeps, for longer than it would wait for the rest of a sequence.
  ///
  /// - Throws: ``PseudoTerminal/Failure`` where that does not come within the deadline.
  public func waitUntilIdle(on terminal: PseudoTerminal) throws {
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    var samples = 0
    while samples < 3 {
      guard ContinuousClock.now < deadline else {
        throw PseudoTerminal.Failure(description: "waited in vain for the program to be idle")
      }
      if try terminal.arrival(within: .milliseconds(20)) != nil || terminal.hasUnreadInput {
        samples = 0
      } else {
        samples = ProcessStatus(of: id)?.state == "S" ? samples + 1 : 0
      }
    }
  }
}
