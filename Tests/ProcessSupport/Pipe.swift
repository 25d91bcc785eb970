import CTestSupport
import Glibc

/// A pipe whose ends no other program inherits.
final class Pipe {
  private(set) var reading: Int32
  private(set) var writing: Int32

  init() throws {
    var ends: [Int32] = [0, 0]
    guard cislunar_test_pipe(&ends) == 0 else {
      throw Program.Failure(description: "no pipe: \(String(cString: strerror(errno)))")
    }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    closeReading()
    closeWriting()
  }

  /// Writes as much as fits without waiting for a reader.
  func fill(_ text: String) {
    let bytes = Array(text.utf8.prefix(65_536))
    _ = write(writing, bytes, bytes.count)
  }

  func closeReading() {
    if reading >= 0 { close(reading) }
    reading = -1
  }

  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  /// Waits until some of these have something to read, or their end. nil when all are closed here.
  static func readable(_ pipes: Pipe..., before deadline: ContinuousClock.Instant) throws -> [Pipe]? {
    let open = pipes.filter { $0.reading >= 0 }
    guard !open.isEmpty else { return nil }
    var entries = open.map { pollfd(fd: $0.reading, events: Int16(POLLIN), revents: 0) }
    while true {
      let left = deadline - .now
      guard left > .zero else { throw Program.Failure(description: "waited in vain") }
      let ready = poll(&entries, nfds_t(entries.count), Int32(left / .milliseconds(1)) + 1)
      if ready > 0 { return zip(open, entries).filter { $0.1.revents != 0 }.map(\.0) }
    }
  }
}
