/// Something that the program around the explorer has to do. The reducer only says so.
public enum Effect: Hashable, Sendable {
  /// Draw the whole screen anew, whatever the terminal is believed to show.
  case redraw
  /// Read own data again.
  case reload
  /// Stop the process until it is continued.
  case suspend
  /// End the program.
  case quit
  /// Put a text where pasting takes it from.
  case copy(String, name: String)
  /// Open an address in the browser; copy it where none can be started.
  case openAddress(String)
  /// Write a file: to a temporary one first, which is then moved. Nothing is replaced unless `mayReplace` says so.
  case write(path: String, contents: String, mayReplace: Bool)
}

/// What became of an effect that reached outside, or what else there is to tell from there.
public enum Report: Hashable, Sendable {
  /// So many characters of the thing named went to where the words say.
  case copied(name: String, characters: Int, to: String)
  /// So many bytes were written to the file.
  case written(path: String, bytes: Int)
  /// Nothing was written: the file is there already.
  case exists(path: String)
  /// It could not be done, for the reason given.
  case failed(String)
  /// Something outside wants to be said.
  case notice(String)
  /// Data is being loaded, and so many percent of it are there.
  case loading(percent: Int)
}
