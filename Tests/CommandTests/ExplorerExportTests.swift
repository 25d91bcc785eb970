import Glibc
import Screen
import TestSupport
import Testing

@Suite("Exporting from the explorer")
struct ExplorerExportTests {
  private static let size = Size(width: 100, height: 30)

  /// An explorer that has been asked for a file in a folder.
  private func asked(for path: String, keys: String = "") throws -> ExplorerSession {
    let session = try ExplorerSession(.init(size: Self.size))
    try session.start()
    if !keys.isEmpty { try session.press(keys) }
    try session.export(to: path)
    return session
  }

  private func wait(_ session: ExplorerSession, for part: String) throws {
    // What is told in a box is wrapped to it.
    try session.tmux.wait(part) { $0.lines.map(\.trimmingFrame).joined(separator: " ").contains(part) }
  }

  private func text(of name: String, in folder: ScriptsFolder) throws -> String {
    try Repository.run("cat \(name)", in: folder.path).output
  }

  private func names(in folder: ScriptsFolder) throws -> [String] {
    try Repository.run("ls -A", in: folder.path).output.split(separator: "\n").map(String.init)
  }

  @Test("A new file is written under a temporary name and renamed; nothing else is left")
  func atomic() throws {
    let folder = try ScriptsFolder()
    let events = try FolderEvents(of: folder.path)
    let session = try asked(for: "\(folder.path)/new.csv", keys: "c")
    try wait(session, for: "Wrote 32 rows, ")
    #expect(try names(in: folder) == ["new.csv"])
    #expect(
      try text(of: "new.csv", in: folder)
        == answer("nations", "--organisations", "--coalition", "ilrs", "--format", "csv"))
    let seen = events.taken()
    let part = try #require(seen.first { $0.name.hasSuffix(".part") }?.name)
    #expect(seen.filter { $0.name == "new.csv" }.map(\.what) == [.created])
    let written = try #require(seen.firstIndex { $0.name == part && $0.what == .written })
    let placed = try #require(seen.firstIndex { $0.name == "new.csv" })
    #expect(written < placed)
  }

  @Test("An existing file is kept until it is named again, and then replaced")
  func replaced() throws {
    let folder = try ScriptsFolder(["old.md": "mine\n"])
    #expect(chmod("\(folder.path)/old.md", 0o600) == 0)
    let events = try FolderEvents(of: folder.path)
    let session = try asked(for: "\(folder.path)/old.md")
    try wait(session, for: "This file exists. Press Enter again to replace it, or type")
    #expect(try text(of: "old.md", in: folder) == "mine\n")
    try session.tmux.press("Enter")
    try wait(session, for: "Wrote 101 rows, ")
    #expect(
      try text(of: "old.md", in: folder) == answer("nations", "--organisations", "--format", "markdown"))
    #expect(try names(in: folder) == ["old.md"])
    #expect(events.taken().filter { $0.name == "old.md" }.map(\.what) == [.movedHere])
    #expect(try Repository.run("stat -c %a old.md", in: folder.path).output == "600\n")
  }

  @Test("Asked whether to replace a file, Esc keeps it")
  func kept() throws {
    let folder = try ScriptsFolder(["old.json": "mine\n"])
    let session = try asked(for: "\(folder.path)/old.json")
    try wait(session, for: "This file exists.")
    try session.tmux.press("Escape")
    try session.tmux.wait("the list") {
      $0.lines.last?.contains("q quit") == true && !$0.text.contains("already")
    }
    #expect(try text(of: "old.json", in: folder) == "mine\n")
    #expect(try names(in: folder) == ["old.json"])
  }

  @Test("The target of a link is replaced, and the link stays")
  func link() throws {
    let folder = try ScriptsFolder(["real.csv": "mine\n"])
    #expect(symlink("real.csv", "\(folder.path)/link.csv") == 0)
    let session = try asked(for: "\(folder.path)/link.csv")
    try wait(session, for: "This file exists.")
    try session.tmux.press("Enter")
    try wait(session, for: "Wrote 101 rows, ")
    #expect(try Repository.run("readlink link.csv", in: folder.path).output == "real.csv\n")
    #expect(try text(of: "real.csv", in: folder).hasPrefix("name,kind,region,"))
  }

  @Test("If a file cannot be written, the prompt shows the reason, and nothing is left behind")
  func refused() throws {
    let folder = try ScriptsFolder()
    #expect(mkdir("\(folder.path)/dir.csv", 0o755) == 0)
    #expect(mkfifo("\(folder.path)/pipe.csv", 0o644) == 0)
    for (path, reason) in [
      ("\(folder.path)/none/a.csv", "No such file or directory"),
      ("\(folder.path)/\(String(repeating: "long/", count: 100))a.csv", "No such file or directory"),
      ("\(folder.path)/dir.csv", "This is a directory; name a"),
      ("\(folder.path)/pipe.csv", "This is not a regular file"),
      ("\(folder.path)/a.doc", "The name must end in one of: .csv, .tsv, .json, .md, .txt, .svg."),
    ] {
      let session = try asked(for: path)
      try wait(session, for: reason)
      #expect(try session.tmux.screen().text.contains("Export this view"))
    }
    #expect(try names(in: folder) == ["dir.csv", "pipe.csv"])
  }

  @Test("~ stands for the home directory")
  func home() throws {
    let folder = try ScriptsFolder()
    let session = try ExplorerSession(.init(size: Self.size, environment: ["HOME=\(folder.path)"]))
    try session.start()
    try session.export(to: "~/view.txt")
    try wait(session, for: "Wrote 101 rows, ")
    #expect(try text(of: "view.txt", in: folder) == answer("nations", "--organisations", "--format", "plain"))
  }
}

extension String {
  /// The text within the frame of a box, wherever that lies on the row.
  fileprivate var trimmingFrame: String {
    let parts = split(separator: "│")
    return parts.count > 1 ? parts[parts.count / 2].split(separator: " ").joined(separator: " ") : self
  }
}

/// What happens to the files of a folder, as the kernel tells it.
private final class FolderEvents {
  enum What: Equatable {
    case created, written, movedHere, movedAway, deleted
  }

  private static let kinds: [(mask: Int, what: What)] = [
    (Int(IN_CREATE), .created), (Int(IN_MODIFY), .written), (Int(IN_MOVED_TO), .movedHere),
    (Int(IN_MOVED_FROM), .movedAway), (Int(IN_DELETE), .deleted),
  ]

  private let descriptor: Int32

  init(of folder: String) throws {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    let wanted = Self.kinds.reduce(0) { $0 | $1.mask }
    guard inotify_add_watch(descriptor, folder, UInt32(wanted)) >= 0 else {
      throw ScriptsFolder.Failure(path: folder, reason: String(cString: strerror(errno)))
    }
  }

  deinit { close(descriptor) }

  /// Everything so far, in its order.
  func taken() -> [(what: What, name: String)] {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &bytes, bytes.count)
    var events: [(What, String)] = []
    var offset = 0
    while offset < count {
      let event = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: inotify_event.self) }
      offset += MemoryLayout<inotify_event>.size
      let name = String(decoding: bytes[offset..<offset + Int(event.len)].prefix { $0 != 0 }, as: UTF8.self)
      offset += Int(event.len)
      for (mask, what) in Self.kinds where event.mask & UInt32(mask) != 0 { events.append((what, name)) }
    }
    return events
  }
}
