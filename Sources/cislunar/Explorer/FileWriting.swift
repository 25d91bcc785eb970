import App
import Glibc

/// Writes files so that nothing is ever half written: into a new file beside the target, which then takes the target's name.
enum FileWriting {
  /// Writes a text file.
  ///
  /// - Parameters:
  ///   - path: where; `~/` stands for the home directory.
  ///   - mayReplace: whether a file that is there already is replaced; else it is reported and left as it is.
  static func write(_ contents: String, to path: String, mayReplace: Bool) -> Report {
    let target = expanded(path)
    var status = stat()
    if stat(target, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { return .failed("\(path) is a directory; name a file.") }
      if !mayReplace { return .exists(path: path) }
    }
    let temporary = "\(target).\(getpid()).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return failure(path) }
    var text = contents
    let problem = text.withUTF8 { writeAll($0, to: descriptor) }
    // Only what has reached the disk may take the name of what was there before.
    let synced = problem == 0 && fsync(descriptor) == 0
    let error = problem == 0 ? errno : problem
    close(descriptor)
    guard synced else {
      unlink(temporary)
      return failure(path, error)
    }
    return moved(from: temporary, to: target, named: path, bytes: contents.utf8.count, mayReplace: mayReplace)
  }

  private static func moved(
    from temporary: String, to target: String, named path: String, bytes: Int, mayReplace: Bool
  ) -> Report {
    // A link, unlike a renaming, fails where somebody has put a file of that name there in the meantime.
    let outcome = mayReplace ? rename(temporary, target) : link(temporary, target)
    let error = errno
    if !mayReplace || outcome != 0 { unlink(temporary) }
    if outcome == 0 { return .written(path: path, bytes: bytes) }
    return error == EEXIST ? .exists(path: path) : failure(path, error)
  }

  private static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }

  private static func failure(_ path: String, _ error: Int32 = errno) -> Report {
    .failed("\(path): \(String(cString: strerror(error))). Nothing was changed.")
  }
}
