import CTestSupport
import Glibc
public import Screen

/// A terminal that exists only for a test, with the program under test on its other side.
///
/// Nothing here sleeps: whatever is waited for is an event on a descriptor, and failing to come within the deadline is an
/// error that tells what came instead.
public final class PseudoTerminal {
  /// What went wrong, and what had been read by then.
  public struct Failure: Error, CustomStringConvertible {
    /// For people.
    public let description: String
  }

  /// How long an event may take on a busy machine.
  public static let patience: Duration = .seconds(30)

  /// All that the program has written to the terminal so far.
  public private(set) var output: [UInt8] = []
  /// The name of the program's side.
  public let path: String
  private var master: Int32
  /// Held open so that the modes can be asked for when the program is gone.
  private let slave: Int32

  /// A terminal of that size, which tells the extent of its cells in pixels where it is given.
  public init(size: Size = Size(width: 80, height: 24), cell: Size = Size(width: 0, height: 0)) throws {
    var name = [CChar](repeating: 0, count: 64)
    master = cislunar_test_open_terminal(&name, name.count)
    guard master >= 0 else {
      throw Failure(description: "no pseudo-terminal: \(String(cString: strerror(errno)))")
    }
    path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    resize(to: size, cell: cell)
  }

  deinit {
    hangUp()
    close(slave)
  }

  /// Resizes the terminal. A signal tells the program.
  public func resize(to size: Size, cell: Size = Size(width: 0, height: 0)) {
    var window = winsize(
      ws_row: UInt16(size.height), ws_col: UInt16(size.width), ws_xpixel: UInt16(size.width * cell.width),
      ws_ypixel: UInt16(size.height * cell.height))
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  /// Takes the terminal away, as when its window is closed or the connection breaks.
  public func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Types.
  public func type(_ text: String) { type(bytes: Array(text.utf8)) }

  /// Types bytes as they are.
  public func type(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  /// Types as many of the bytes as the terminal has room for, and answers how many.
  public func offer(_ bytes: [UInt8]) -> Int {
    let flags = fcntl(master, F_GETFL)
    _ = fcntl(master, F_SETFL, flags | O_NONBLOCK)
    defer { _ = fcntl(master, F_SETFL, flags) }
    return max(0, bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) })
  }

  /// The modes of the terminal, to be compared, and set again.
  public var modes: [UInt8] {
    get {
      var modes = termios()
      tcgetattr(slave, &modes)
      return withUnsafeBytes(of: modes) { Array($0) }
    }
    set {
      var modes = newValue.withUnsafeBytes { $0.loadUnaligned(as: termios.self) }
      tcsetattr(slave, TCSANOW, &modes)
    }
  }

  /// Whether the program has switched to the other screen and not back.
  public var isOnOtherScreen: Bool {
    let text = self.text
    guard let entered = text.lastIndex(ofText: "\u{1B}[?1049h") else { return false }
    guard let left = text.lastIndex(ofText: "\u{1B}[?1049l") else { return true }
    return left < entered
  }

  /// ``output`` as text.
  public var text: String { String(decoding: output, as: UTF8.self) }

  /// Reads until what was written satisfies the condition; answers it as text.
  @discardableResult
  public func read(until condition: (String) -> Bool) throws -> String {
    let deadline = ContinuousClock.now + Self.patience
    while !condition(text) {
      guard try readSome(before: deadline) else {
        throw Failure(description: "the terminal was closed, and shows \(text.debugDescription)")
      }
    }
    return text
  }

  /// Reads all that has been written to the terminal so far. What a process has written may be on its way for a while yet
  /// when the process has ended: a mark that is written after it tells that it has come.
  public func readAll() throws {
    let mark = Array("\u{1E}mark\u{1E}".utf8)
    _ = write(slave, mark, mark.count)
    try read { $0.hasSuffix("\u{1E}mark\u{1E}") }
    output.removeLast(mark.count)
  }

  /// What comes next, and when it came; nil where nothing comes within the time.
  ///
  /// - Throws: ``Failure`` where the terminal is closed.
  public func arrival(within duration: Duration) throws -> (bytes: [UInt8], at: ContinuousClock.Instant)? {
    guard try PollWait.readable(master, before: .now + duration) else { return nil }
    let instant = ContinuousClock.now
    guard let bytes = PollWait.read(master) else {
      throw Failure(description: "the terminal was closed, and shows \(text.suffix(2000).debugDescription)")
    }
    output += bytes
    return (bytes, instant)
  }

  /// Forgets what was written so far, for programs that run for long.
  public func forgetOutput() { output = [] }

  /// What can be read at once of several terminals: for each nil where there is nothing, and an empty list where it was
  /// closed.
  static func arrivals(on terminals: [PseudoTerminal], within duration: Duration) -> [[UInt8]?] {
    var entries = terminals.map { pollfd(fd: $0.master, events: Int16(POLLIN), revents: 0) }
    guard poll(&entries, nfds_t(entries.count), Int32(duration / .milliseconds(1))) > 0 else {
      return terminals.map { _ in nil }
    }
    return zip(terminals, entries).map { terminal, entry in
      guard entry.revents != 0 else { return nil }
      let bytes = PollWait.read(terminal.master) ?? []
      terminal.output += bytes
      return bytes
    }
  }

  /// Whether there is something typed that the program has not read.
  public var hasUnreadInput: Bool {
    var count: Int32 = 0
    return ioctl(slave, UInt(FIONREAD), &count) == 0 && count > 0
  }

  private func readSome(before deadline: ContinuousClock.Instant) throws -> Bool {
    guard try PollWait.readable(master, before: deadline) else {
      throw Failure(description: "waited in vain; the terminal shows \(text.debugDescription)")
    }
    guard let bytes = PollWait.read(master) else { return false }
    output += bytes
    return true
  }
}

extension String {
  fileprivate func lastIndex(ofText part: String) -> Index? {
    indices.reversed().first { self[$0...].hasPrefix(part) }
  }
}

/// Waiting on descriptors.
enum PollWait {
  /// Whether there is something to read, or an end, before the deadline.
  static func readable(_ descriptor: Int32, before deadline: ContinuousClock.Instant) throws -> Bool {
    while true {
      let left = max(.zero, deadline - .now)
      let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000
      var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      // Rounded up: the last fraction of a millisecond is waited for, not spun through.
      let ready = poll(&entry, 1, Int32(milliseconds) + (left > .zero ? 1 : 0))
      if ready > 0 { return true }
      if ready == 0 && ContinuousClock.now >= deadline { return false }
    }
  }

  /// What can be read now; nil at the end.
  static func read(_ descriptor: Int32) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    return count > 0 ? Array(buffer.prefix(count)) : nil
  }
}
