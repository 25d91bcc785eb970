import App
import Platform
import Text

/// Writes files so that nothing is ever half written: into a new file beside the target, which then takes the target's name.
enum FileWriting {
  /// Writes a text file. A file that is replaced leaves its permissions to the new one, and behind a link it is the file that
  /// is replaced, not the link.
  ///
  /// - Parameters:
  ///   - path: where; `~/` stands for the home directory.
  ///   - mayReplace: whether a file that is there already is replaced; else it is reported and left as it is.
  static func write(_ contents: String, to path: String, mayReplace: Bool) -> Report {
    let named = expanded(path)
    let target =
      realpath(named.systemBytes, nil).map { resolved in
        defer { free(resolved) }
        return systemText(resolved)
      } ?? named
    var status = stat()
    let isThere = stat(target.systemBytes, &status) == 0
    if isThere {
      if status.st_mode & S_IFMT == S_IFDIR { return .failed("This is a directory; name a file: \(path)") }
      if status.st_mode & S_IFMT != S_IFREG {
        return .failed("This is not a plain file; name another: \(path)")
      }
      if !mayReplace { return .exists(path: path) }
    }
    let temporary = "\(target).\(getpid()).part"
    let descriptor = open(temporary.systemBytes, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return failure(path) }
    if isThere { fchmod(descriptor, status.st_mode & 0o777) }
    var text = contents
    let problem = text.withUTF8 { writeAll($0, to: descriptor) }
    // Only what has reached the disk may take the name of what was there before.
    let synced = problem == 0 && fsync(descriptor) == 0
    let error = problem == 0 ? errno : problem
    close(descriptor)
    guard synced else {
      unlink(temporary.systemBytes)
      return failure(path, error)
    }
    return moved(from: temporary, to: target, named: path, bytes: contents.utf8.count, mayReplace: mayReplace)
  }

  private static func moved(
    from temporary: String, to target: String, named path: String, bytes: Int, mayReplace: Bool
  ) -> Report {
    // A link, unlike a renaming, fails where somebody has put a file of that name there in the meantime.
    let canLink = mayReplace || link(temporary.systemBytes, target.systemBytes) == 0
    // Some file systems know no links. Nobody was there when we looked.
    let isRenamed = mayReplace || !canLink && [EPERM, EOPNOTSUPP, ENOSYS].contains(errno)
    let isDone = isRenamed ? rename(temporary.systemBytes, target.systemBytes) == 0 : canLink
    let error = errno
    if !isRenamed || !isDone { unlink(temporary.systemBytes) }
    if isDone { return .written(path: path, bytes: bytes) }
    return error == EEXIST ? .exists(path: path) : failure(path, error)
  }

  private static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME").map({ systemText($0) }) else { return path }
    return home + path.dropFirst()
  }

  private static func failure(_ path: String, _ error: Int32 = errno) -> Report {
    // The path comes last, for a long one would hide the reason.
    .failed("\(systemMessage(error)). Nothing was changed: \(path)")
  }
}
