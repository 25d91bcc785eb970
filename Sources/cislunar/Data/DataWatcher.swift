import App
import Model
import Platform
import Synchronization
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
    let isRemote = Self.isRemote(directory.path)
    limitation = isRemote ? "its file system does not report changes made on another machine" : nil
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

  static var workingDirectory: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return systemText(path)
  }

  private static func target(ofLink path: String) -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
      let count = readlink(path.systemBytes, buffer.baseAddress!, buffer.count)
      return count < 0 ? nil : systemText(buffer.prefix(count).map { UInt8(bitPattern: $0) })
    }
  }

  /// Whether it is on a file system that other machines can write to. Each line of `/proc/self/mountinfo` has the device
  /// as its third word, and the type of the file system after a single dash.
  private static func isRemote(_ path: String) -> Bool {
    var status = stat()
    let process = open("/proc/self", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(process) }
    guard stat(path.systemBytes, &status) == 0,
      case .bytes(let mounts) = DataFile.read("mountinfo", in: process)
    else { return false }
    // Such a file system has no device of its own, so the major number is 0.
    let device = "0:\(status.st_dev & 0xFF | status.st_dev >> 12 & 0xFFF00)"
    let remote = ["nfs", "cifs", "smb", "9p", "afs", "ceph", "lustre", "fuse.", "virtiofs"]
    return systemText(mounts).split(separator: "\n").contains { line in
      let words = line.split(separator: " ")
      return words.count > 2 && words[2] == device
        && words.drop { $0 != "-" }.dropFirst().first.map { remote.contains(where: $0.hasPrefix) } == true
    }
  }
}

/// Loads a large data directory on its own thread while the explorer answers keys.
///
/// ``descriptor`` becomes readable when there is news, so the run loop can wait for it and the keyboard at once.
final class DataLoader: Sendable {
  enum News {
    case progress(Int)
    /// The data, with what the explorer needs for its next frame; or the problems.
    case done(Result<PreparedData, DataError>)
  }

  let descriptor: Int32
  /// The writing end of the pipe: a byte announces news.
  private let bell: Int32
  private let directory: DataDirectory
  private let preparing: ViewRequest
  private let news = Mutex<News?>(nil)

  /// Starts loading and preparing what the explorer will need from the data; nil if the system provides no thread.
  init?(_ directory: DataDirectory, preparing: ViewRequest) {
    self.directory = directory
    self.preparing = preparing
    var ends: [Int32] = [-1, -1]
    let isOpen = pipe(&ends) == 0
    for end in ends where isOpen {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, bell) = (ends[0], ends[1])
    guard isOpen, runBeside({ self.run() }) else { return nil }
  }

  deinit { for end in [descriptor, bell] where end >= 0 { close(end) } }

  func takeNews() -> News? {
    withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { buffer in
      while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
    }
    return news.withLock { $0.take() }
  }

  private func run() {
    do throws(DataError) {
      var percent = -1
      let catalog = try Catalog(directory.read()) { fraction in
        // Preparing the data takes the remaining share of the time.
        let reached = Int(fraction * 85)
        guard reached > percent else { return }
        percent = reached
        self.tell(.progress(reached))
      }
      var data = PreparedData(catalog, preparing)
      tell(.progress(90))
      data.prepareMissions()
      tell(.done(.success(data)))
    } catch {
      tell(.done(.failure(error)))
    }
  }

  private func tell(_ latest: News) {
    news.withLock { $0 = latest }
    // A full pipe already announces news.
    withUnsafeBytes(of: UInt8(0)) { _ = write(bell, $0.baseAddress, 1) }
  }
}

/// Runs a body on its own thread, with all signals blocked: they are for the run loop. False if there is no thread.
func runBeside(_ body: @escaping @Sendable () -> Void) -> Bool {
  var all = sigset_t()
  var before = sigset_t()
  sigfillset(&all)
  pthread_sigmask(SIG_SETMASK, &all, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  let box = Unmanaged.passRetained(Lazy(body))
  var thread = pthread_t()
  let failure = pthread_create(
    &thread, nil,
    { box in
      if let box { Unmanaged<Lazy<Void>>.fromOpaque(box).takeRetainedValue().value }
      return nil
    }, box.toOpaque())
  if failure != 0 { box.release() } else { pthread_detach(thread) }
  return failure == 0
}
