import Platform

/// A file in a data directory.
enum DataFile {
  /// The largest size that is read, in bytes: one byte less than 4 GiB.
  static let sizeLimit = 1 << 32 - 1

  /// The result of reading a file.
  enum Outcome {
    case absent
    case bytes([UInt8])
    /// Why it cannot be read, and what to do.
    case unreadable(String)
  }

  /// Reads a file of a directory without ever blocking, whatever kind of file it is.
  static func read(_ name: String, in directory: Int32) -> Outcome {
    let descriptor = openat(directory, name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { return failure(errno, name, in: directory) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      return .unreadable("cannot be read: \(systemMessage(errno))")
    }
    if let kind = kind(status.st_mode) {
      return .unreadable("is \(kind); it must be a plain file of text")
    }
    guard status.st_size <= sizeLimit else { return tooLarge }
    return contents(of: descriptor, size: Int(status.st_size))
  }

  private static let tooLarge = Outcome.unreadable("is larger than 4 GiB, the limit")

  private static func failure(_ error: Int32, _ name: String, in directory: Int32) -> Outcome {
    guard error == ENOENT else {
      let isSocket = error == ENXIO
      return .unreadable(
        isSocket
          ? "is a socket or a device; it must be a plain file of text"
          : "cannot be read: \(systemMessage(error))")
    }
    var status = stat()
    let isLink = fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW) == 0
    return isLink ? .unreadable("is a broken link") : .absent
  }

  /// The kind of a file that is not a regular one; nil for regular files.
  private static func kind(_ mode: mode_t) -> String? {
    switch mode & S_IFMT {
    case S_IFREG: nil
    case S_IFDIR: "a directory"
    case S_IFIFO: "a FIFO"
    case S_IFSOCK: "a socket"
    default: "a device"
    }
  }

  /// All bytes of a file. It may have grown since its size was read, and under `/proc` its size reads as 0.
  private static func contents(of descriptor: Int32, size: Int) -> Outcome {
    var bytes: [UInt8] = []
    var room = size + 1
    while true {
      var outcome = 0
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        outcome = Platform.read(descriptor, buffer.baseAddress, room)
        count = max(0, outcome)
      }
      if outcome < 0, errno == EINTR { continue }
      guard outcome >= 0 else { return .unreadable("cannot be read: \(systemMessage(errno))") }
      if outcome == 0 { break }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      guard bytes.count <= sizeLimit else { return tooLarge }
      room = 65_536
    }
    return isBinary(bytes)
      ? .unreadable("is binary: it holds a NUL byte; it must be text in UTF-8") : .bytes(bytes)
  }

  /// Whether it contains a NUL byte. UTF-16 counts as text and gets its own message.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let isWide = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
    return !isWide
      && bytes.withUnsafeBytes { $0.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false }
  }
}
