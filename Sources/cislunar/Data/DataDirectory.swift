import Model
import Platform
import Text

/// A directory with data files that stand in for bundled ones.
struct DataDirectory {
  /// As it was given.
  let path: String

  /// Whether the missions are so many that loading them keeps a person waiting.
  var isLarge: Bool {
    let megabyte = 1 << 20
    var status = stat()
    return stat(name(of: Catalog.File.missions.name).systemBytes, &status) == 0
      && status.st_size > 4 * megabyte
  }

  /// Reads the files that are there.
  ///
  /// Never waits: neither for a FIFO without a writer nor for a terminal.
  ///
  /// - Parameter awaitsMissions: whether to leave out the missions.
  func read(awaitsMissions: Bool = false) -> Catalog.Input {
    let directory = open(path.systemBytes, O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC)
    guard directory >= 0 else {
      return Catalog.Input(problems: [Problem(file: path, message: reason(errno))])
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
      input.problems = [Problem(file: path, message: "holds none of the data files \(names)")]
    }
    return input
  }

  /// Whether a name is that of a file that has just been made, and is yet to be written.
  func isFresh(_ file: String) -> Bool {
    var status = stat()
    return lstat(name(of: file).systemBytes, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && status.st_nlink == 1
  }

  /// The path of a file in it, as it is called in problems.
  func name(of file: String) -> String { path.hasSuffix("/") ? path + file : path + "/" + file }

  private func reason(_ error: Int32) -> String {
    switch error {
    case ENOENT: "there is no such directory"
    case ENOTDIR: "is not a directory; name the one that the data files are in"
    default: "cannot be read: \(systemMessage(error))"
    }
  }

  /// Files whose names are all but those of data files that are missing.
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
