import Glibc

/// What the system says of a process, from `/proc/ID/stat`.
public struct ProcessStatus: Hashable, Sendable {
  /// A letter: R runs, S waits, T is stopped, Z has ended and is not yet waited for.
  public let state: Character
  /// The process group that the keys of its terminal go to.
  public let foregroundGroup: Int32

  /// The status of a process; nil where there is none with that id.
  public init?(of id: Int32) {
    let descriptor = open("/proc/\(id)/stat", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let text = String(decoding: PollWait.read(descriptor) ?? [], as: UTF8.self)
    // The name, in parentheses, may hold anything. After it: state, parent, group, session, terminal, foreground group.
    guard let name = text.lastIndex(of: ")") else { return nil }
    let fields = text[text.index(after: name)...].split(separator: " ")
    guard fields.count > 5, let state = fields[0].first, let foregroundGroup = Int32(fields[5]) else {
      return nil
    }
    self.state = state
    self.foregroundGroup = foregroundGroup
  }
}
