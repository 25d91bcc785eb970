/// Something for the run loop to do. The reducer only asks for it.
public enum Effect: Hashable, Sendable {
  /// Redraw the whole screen.
  case redraw
  /// Reload own data.
  case reload
  /// Suspend the process.
  case suspend
  /// End the program.
  case quit
  /// Copy a text to the clipboard.
  case copy(String, name: String)
  /// Open an address in the browser, or copy it if there is no browser.
  case openAddress(String)
  /// Write a file, atomically. An existing file is replaced only if `mayReplace` says so.
  case write(path: String, contents: String, mayReplace: Bool)
}

/// The outcome of an effect, or other news from the run loop.
public enum Report: Hashable, Sendable {
  /// The named text was copied: its length in characters, and where it went.
  case copied(name: String, characters: Int, to: String)
  /// So many bytes were written to the file.
  case written(path: String, bytes: Int)
  /// Nothing was written: the file already exists.
  case exists(path: String)
  /// The effect failed, for this reason.
  case failed(String)
  /// A message from the run loop.
  case notice(String)
  /// Data is being loaded; progress in percent.
  case loading(percent: Int)
}
