import Model
import Platform
import Text

/// A directory with files that replace bundled ones.
struct DataDirectory {
  let path: String

  /// Whether there are so many missions that loading them would keep the user waiting.
  var isLarge: Bool {
    var status = stat()
    return stat(name(of: Catalog.File.missions.name).systemBytes, &status) == 0 && status.st_size > 4 << 20
  }

  /// Reads the files that exist, or all but the missions. Never blocks, not even on a FIFO or a terminal.
  func read(awaitsMissions: Bool = false) -> Catalog.Input {
    let directory = open(path.systemBytes, O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC)
    guard directory >= 0 else {
      let reason =
        switch errno {
        case ENOENT: "there is no such directory"
        case ENOTDIR: "is not a directory; name the directory with the data files"
        default: "cannot be read: \(systemMessage(errno))"
        }
      return Catalog.Input(problems: [Problem(file: path, message: reason)])
    }
    defer { close(directory) }
    var input = Catalog.Input()
    input.awaitsMissions = awaitsMissions
    for file in Catalog.File.allCases where file != .missions || !awaitsMissions {
      let name = self.name(of: file.name)
      switch DataFile.read(file.name, in: directory) {
      case .absent: input.names[file] = "bundled/" + file.name
      case .bytes(let bytes):
        input.files[file] = bytes
        input.names[file] = name
      case .unreadable(let reason): input.unreadable[file] = Problem(file: name, message: reason)
      }
    }
    var present = Set(input.files.keys).union(input.unreadable.keys)
    if awaitsMissions { present.insert(.missions) }
    input.problems = misnamed(in: directory, besides: present)
    if present.isEmpty, input.problems.isEmpty {
      let names = Catalog.File.allCases.map(\.name).joined(separator: ", ")
      input.problems = [Problem(file: path, message: "contains none of the data files \(names)")]
    }
    return input
  }

  /// Whether a file was just created and is yet to be written.
  func isFresh(_ file: String) -> Bool {
    var status = stat()
    return lstat(name(of: file).systemBytes, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && status.st_nlink == 1
  }

  /// The path of a file in the directory, as problems name it.
  func name(of file: String) -> String { path.hasSuffix("/") ? path + file : path + "/" + file }

  /// Problems with files whose names are close to those of missing data files.
  private func misnamed(in directory: Int32, besides present: Set<Catalog.File>) -> [Problem] {
    let missing = Catalog.File.allCases.filter { !present.contains($0) }.map(\.rawValue)
    let ending = ".json"
    return names(in: directory).sorted().compactMap { name in
      guard name.lowercased().hasSuffix(ending),
        let meant = nearest(to: String(name.dropLast(ending.count)), among: missing)
      else { return nil }
      return Problem(
        file: self.name(of: name), message: "is not read under this name; did you mean \"\(meant)\(ending)\"?"
      )
    }
  }

  private func names(in directory: Int32) -> [String] {
    guard let listing = fdopendir(dup(directory)) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { systemText($0) }
        })
    }
    return names
  }
}

enum DataFile {
  /// The largest size that is read, in bytes: one byte less than 4 GiB.
  static let sizeLimit = 1 << 32 - 1

  enum Outcome {
    case absent
    case bytes([UInt8])
    /// Why it cannot be read, and what to do.
    case unreadable(String)
  }

  /// Reads a file of a directory without ever blocking, whatever kind of file it is.
  static func read(_ name: String, in directory: Int32) -> Outcome {
    let descriptor = openat(directory, name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT:
        let isLink = fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW) == 0
        return isLink ? .unreadable("is a broken link") : .absent
      case ENXIO: return .unreadable("is a socket or a device; it must be a plain text file")
      default: return failure(errno)
      }
    }
    defer { close(descriptor) }
    guard fstat(descriptor, &status) == 0 else { return failure(errno) }
    if let kind = kind(status.st_mode) { return .unreadable("is \(kind); it must be a plain text file") }
    guard status.st_size <= sizeLimit else { return tooLarge }
    return contents(of: descriptor, size: Int(status.st_size))
  }

  private static let tooLarge = Outcome.unreadable("is larger than 4 GiB, the limit")

  private static func failure(_ error: Int32) -> Outcome {
    .unreadable("cannot be read: \(systemMessage(error))")
  }

  /// The kind of a file that is not a regular one; nil for regular files.
  private static func kind(_ mode: mode_t) -> String? {
    switch mode & S_IFMT {
    case S_IFREG: nil
    case S_IFDIR: "a directory"
    case S_IFIFO: "a FIFO"
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
      guard outcome >= 0 else { return failure(errno) }
      if outcome == 0 { break }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      guard bytes.count <= sizeLimit else { return tooLarge }
      room = 65_536
    }
    // UTF-16 counts as text and gets its own message.
    let isWide = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
    let hasNUL = bytes.withUnsafeBytes { $0.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false }
    return hasNUL && !isWide
      ? .unreadable("is binary: it holds a NUL byte; it must be text in UTF-8") : .bytes(bytes)
  }
}
