import Model
import Platform

/// Notices when data files of a directory are saved, without ever waking an idle program: the kernel makes a descriptor
/// readable, which the run loop waits for together with the keyboard.
final class DataWatcher {
  /// Becomes readable when something in the directory has changed.
  let descriptor: Int32

  /// Watches a directory; nil where the system cannot. The data is then read once, as without a watcher.
  init?(_ directory: DataDirectory) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    // A file counts as saved when it is closed after writing, or moved into place as careful editors do.
    let changes = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
    guard descriptor >= 0, inotify_add_watch(descriptor, directory.path, changes) >= 0 else { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Takes in all that has been noticed; whether a data file is among it.
  func takesDataFile() -> Bool {
    let names = Set(Catalog.File.allCases.map(\.name))
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
          isConcerned = isConcerned || names.contains(String(decoding: name, as: UTF8.self))
          offset += Int(event.len)
        }
      }
    }
    return isConcerned
  }
}
