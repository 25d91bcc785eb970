import Model
import Platform
import Text

/// Notices when data files of a directory change, without ever waking an idle program: the kernel makes a descriptor readable,
/// which the run loop waits for together with the keyboard.
///
/// Watched is every directory that a name is looked up in on the way to a data file, through links too, for that name: so it is
/// noticed when a directory is replaced, or a link comes to point elsewhere.
final class DataWatcher {
  /// Becomes readable when something in the directories has changed; -1 where nothing is watched.
  private(set) var descriptor: Int32 = -1
  /// Why changes are not noticed, or not all; nil where they are.
  private(set) var limitation: String?
  private let directory: DataDirectory
  /// By the number of a watch: the names that concern the data in that directory, or of a watched file the empty name.
  private var names: [Int32: Set<String>] = [:]

  /// Watches a directory.
  init(_ directory: DataDirectory) {
    self.directory = directory
    watch()
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Takes in all that has been noticed; whether the data may be another than before.
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
    // What is watched now may not be on the way any more.
    if isConcerned { watch() }
    return isConcerned
  }

  private func concerns(_ event: inotify_event, _ name: String) -> Bool {
    // What was lost on the way may have been anything, and a watch that ended has to be begun anew.
    let losses = UInt32(IN_Q_OVERFLOW | IN_IGNORED | IN_UNMOUNT)
    if event.mask & losses != 0 { return true }
    guard names[event.wd]?.contains(name) == true else { return false }
    // A new file is taken when it has been written. A link is whole at once.
    return event.mask & UInt32(IN_CREATE) == 0 || !directory.isFresh(name)
  }

  /// Watches all that is on the way now.
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
    // A file may be written under another name too, as a hard link.
    for file in files { add("", of: file, IN_CLOSE_WRITE) }
    limitation =
      Self.isRemote(directory.path)
      ? "its file system tells nothing of changes that are made on another machine" : nil
  }

  private func add(_ name: String, of path: String, _ changes: Int32) {
    let watch = inotify_add_watch(descriptor, path.systemBytes, UInt32(bitPattern: changes))
    // What is not there comes to be in a directory that is watched.
    if watch >= 0 { names[watch, default: []].insert(name) }
  }

  /// Every name that is looked up on the way to a file, with the directory that it is looked up in.
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
      // As many as the kernel follows.
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

  // By bytes, for a name may begin with a mark, which is one character with the slash before it.
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

  /// Whether it lies on a file system that other machines write to as well.
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

  /// The kind of the file system that a path lies on, by the lines of `/proc/self/mountinfo`: the mount point is the fifth word, and
  /// the kind follows a lone dash.
  private static func kind(ofMountWith path: String, in mounts: String) -> String? {
    var found: (point: Substring, kind: String)?
    for line in mounts.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let dash = words.firstIndex(of: "-"), dash > 4, dash + 1 < words.count else { continue }
      let point = words[4]
      let holds = point == "/" || path == point || path.hasPrefix(point + "/")
      // The last mount on a place hides those below.
      if holds, point.count >= found?.point.count ?? 0 { found = (point, String(words[dash + 1])) }
    }
    return found?.kind
  }
}
