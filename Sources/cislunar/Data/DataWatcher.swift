import Model
import Platform
import Text

/// Notices changes of data files without waking an idle program: a descriptor becomes readable, and the run loop waits
/// for it and the keyboard at once.
///
/// It watches every directory in which a name on the path to a data file is looked up, following links. So it also
/// notices when a directory is replaced or a link is changed.
final class DataWatcher {
  /// Becomes readable when something has changed; -1 if nothing is watched.
  private(set) var descriptor: Int32 = -1
  /// Why some or all changes go unnoticed; nil if none do.
  private(set) var limitation: String?
  private let directory: DataDirectory
  /// The names that matter in each watched directory, by watch number; an empty name stands for a watched file itself.
  private var names: [Int32: Set<String>] = [:]

  /// Starts watching a directory.
  init(_ directory: DataDirectory) {
    self.directory = directory
    watch()
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Reads all pending events; returns whether the data may have changed.
  func takesChange() -> Bool {
    var isConcerned = false
    let alignment = MemoryLayout<inotify_event>.alignment
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: alignment) { buffer in
      while true {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        guard count > 0 else { return }
        var offset = 0
        while offset < count {
          let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          offset += MemoryLayout<inotify_event>.size
          let name = buffer[offset..<offset + Int(event.len)].prefix { $0 != 0 }
          isConcerned = isConcerned || concerns(event, systemText(name))
          offset += Int(event.len)
        }
      }
    }
    // The path may now lead through other directories.
    if isConcerned { watch() }
    return isConcerned
  }

  private func concerns(_ event: inotify_event, _ name: String) -> Bool {
    // Lost events may have been anything, and a watch that ended must be set up again.
    let losses = UInt32(IN_Q_OVERFLOW | IN_IGNORED | IN_UNMOUNT)
    if event.mask & losses != 0 { return true }
    guard names[event.wd]?.contains(name) == true else { return false }
    // Wait until a new file has been written; a link is complete at once.
    return event.mask & UInt32(IN_CREATE) == 0 || !directory.isFresh(name)
  }

  /// Watches everything on the paths to the data files.
  private func watch() {
    if descriptor >= 0 { close(descriptor) }
    names = [:]
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else {
      limitation = systemMessage(errno)
      return
    }
    let files = Catalog.File.allCases.map { directory.name(of: $0.name) }
    let changes = IN_CREATE | IN_CLOSE_WRITE | IN_ATTRIB | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE
    for (folder, name) in ([directory.path] + files).flatMap(Self.steps) {
      add(name, of: folder, changes | IN_ONLYDIR)
    }
    // A file may also be written under another name, as a hard link.
    for file in files { add("", of: file, IN_CLOSE_WRITE) }
    limitation =
      Self.isRemote(directory.path)
      ? "its file system does not report changes made on another machine" : nil
  }

  private func add(_ name: String, of path: String, _ changes: Int32) {
    let watch = inotify_add_watch(descriptor, path.systemBytes, UInt32(bitPattern: changes))
    // A missing file will appear in a directory that is watched.
    if watch >= 0 { names[watch, default: []].insert(name) }
  }

  /// Every name looked up on the path to a file, with the directory in which it is looked up.
  private static func steps(to path: String) -> [(directory: String, name: String)] {
    var steps: [(directory: String, name: String)] = []
    var directory = ""
    var rest = names(in: (isAbsolute(path) ? "" : workingDirectory + "/") + path)[...]
    var links = 0
    while let name = rest.popFirst() {
      if name == "." { continue }
      if name == ".." {
        directory = names(in: directory).dropLast().map { "/" + $0 }.joined()
        continue
      }
      steps.append((directory.isEmpty ? "/" : directory, name))
      let path = directory + "/" + name
      // The limit of the kernel.
      if links < 40, let target = target(ofLink: path) {
        links += 1
        if isAbsolute(target) { directory = "" }
        rest = names(in: target) + rest
      } else {
        directory = path
      }
    }
    return steps
  }

  // Compares bytes: a combining mark after the slash would form one character with it.
  private static func isAbsolute(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

  private static func names(in path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }

  private static var workingDirectory: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return systemText(path)
  }

  private static func target(ofLink path: String) -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
      guard let start = buffer.baseAddress else { return nil }
      let count = readlink(path.systemBytes, start, buffer.count)
      return count < 0
        ? nil : systemText(buffer.prefix(count).map { UInt8(bitPattern: $0) })
    }
  }

  /// Whether it is on a file system that other machines can write to.
  private static func isRemote(_ path: String) -> Bool {
    let process = open("/proc/self", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(process) }
    guard process >= 0, case .bytes(let mounts) = DataFile.read("mountinfo", in: process),
      let resolved = realpath(path.systemBytes, nil)
    else { return false }
    defer { free(resolved) }
    return kind(ofMountWith: systemText(resolved), in: systemText(mounts)).map {
      kind in
      ["nfs", "cifs", "smb", "9p", "afs", "ceph", "lustre", "fuse.", "virtiofs"].contains(
        where: kind.hasPrefix)
    } ?? false
  }

  /// The type of the file system that a path is on, from the lines of `/proc/self/mountinfo`: the mount point is the
  /// fifth word, and the type follows a single dash.
  private static func kind(ofMountWith path: String, in mounts: String) -> String? {
    var found: (point: Substring, kind: String)?
    for line in mounts.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let dash = words.firstIndex(of: "-"), dash > 4, dash + 1 < words.count else { continue }
      let point = words[4]
      let holds = point == "/" || path == point || path.hasPrefix(point + "/")
      // The last mount at a place hides the earlier ones.
      if holds, point.count >= found?.point.count ?? 0 { found = (point, String(words[dash + 1])) }
    }
    return found?.kind
  }
}
