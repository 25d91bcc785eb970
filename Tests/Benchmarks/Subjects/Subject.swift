import ProcessSupport

/// A program to be measured, and how it is worked.
struct Subject {
  /// Its name in the table.
  let name: String
  /// Which one it is, as it says itself.
  var version = ""
  /// The path of the executable.
  let path: String
  var arguments: [String] = []
  /// Where its standard input comes from.
  var input = TerminalProcess.StandardInput.terminal
  /// What its environment has besides the common one.
  var environment: [String] = []
  /// What it has written at the latest when its first screen is complete.
  let mark: String
  /// Its keys.
  var keys: [Operation: KeySequence] = [:]
}
