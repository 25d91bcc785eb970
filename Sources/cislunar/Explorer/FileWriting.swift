import App
import Platform
import Text

/// Writes files atomically: into a temporary file beside the target, which is then renamed.
enum FileWriting {
  /// Writes a text file. The new file keeps the permissions of the one it replaces; a link is followed, not replaced.
  ///
  /// - Parameters:
  ///   - path: the path; `~/` stands for the home directory.
  ///   - mayReplace: whether to replace an existing file instead of reporting it.
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
        return .failed("This is not a regular file; name another: \(path)")
      }
      if !mayReplace { return .exists(path: path) }
    }
    let temporary = "\(target).\(getpid()).part"
    let descriptor = open(temporary.systemBytes, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return failure(path) }
    if isThere { fchmod(descriptor, status.st_mode & 0o777) }
    var text = contents
    let problem = text.withUTF8 { writeAll($0, to: descriptor) }
    // Flush to disk before replacing anything.
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
    // Unlike a rename, a link fails if somebody has created the file meanwhile.
    let canLink = mayReplace || link(temporary.systemBytes, target.systemBytes) == 0
    // Some file systems have no links. Fall back on the earlier check.
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
    // The path comes last: a long one would hide the reason.
    .failed("\(systemMessage(error)). Nothing was changed: \(path)")
  }
}
