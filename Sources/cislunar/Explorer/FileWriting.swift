import App
import Platform

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
      realpath(named, nil).map { resolved in
        defer { free(resolved) }
        return String(cString: resolved)
      } ?? named
    var status = stat()
    let isThere = stat(target, &status) == 0
    if isThere {
      if status.st_mode & S_IFMT == S_IFDIR { return .failed("\(path) is a directory; name a file.") }
      if status.st_mode & S_IFMT != S_IFREG { return .failed("\(path) is no plain file; name another.") }
      if !mayReplace { return .exists(path: path) }
    }
    let temporary = "\(target).\(getpid()).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return failure(path) }
    if isThere { fchmod(descriptor, status.st_mode & 0o777) }
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
    let canLink = mayReplace || link(temporary, target) == 0
    // Some file systems know no links. Nobody was there when we looked.
    let isRenamed = mayReplace || !canLink && [EPERM, EOPNOTSUPP, ENOSYS].contains(errno)
    let isDone = isRenamed ? rename(temporary, target) == 0 : canLink
    let error = errno
    if !isRenamed || !isDone { unlink(temporary) }
    if isDone { return .written(path: path, bytes: bytes) }
    return error == EEXIST ? .exists(path: path) : failure(path, error)
  }

  private static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = environment("HOME") else { return path }
    return home + path.dropFirst()
  }

  private static func failure(_ path: String, _ error: Int32 = errno) -> Report {
    .failed("\(path): \(systemMessage(error)). Nothing was changed.")
  }
}
