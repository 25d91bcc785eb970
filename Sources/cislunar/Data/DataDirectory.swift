import Model
import Platform
import Text

/// A directory with files that replace bundled ones.
struct DataDirectory {
  /// The path as given.
  let path: String

  /// Whether there are so many missions that loading them would keep the user waiting.
  var isLarge: Bool {
    let megabyte = 1 << 20
    var status = stat()
    return stat(name(of: Catalog.File.missions.name).systemBytes, &status) == 0
      && status.st_size > 4 * megabyte
  }

  /// Reads the files that exist. Never blocks, not even on a FIFO or a terminal.
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

  private func reason(_ error: Int32) -> String {
    switch error {
    case ENOENT: "there is no such directory"
    case ENOTDIR: "is not a directory; name the directory with the data files"
    default: "cannot be read: \(systemMessage(error))"
    }
  }

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
