import Glibc
import ProcessSupport
import Screen

/// A program at work on a pseudo-terminal of its own.
///
/// **When is a frame complete?** No program says so, and a quiet moment alone may be one of thinking. Here a frame is complete with
/// the last byte that came before the program, with all that it has started, had neither written anything nor used more than a
/// tenth of the processor's time for a while (``Session/quiet``). The time of the frame is that of its last byte: how long it
/// then takes to be sure does not count. This is the same for all programs and favours none: it needs no help from them. The
/// first frame has also to hold a mark, for there are programs that show their records a while after an empty screen.
final class Session {
  /// What came of a key, or of the start.
  struct Answer {
    /// From the key to the last byte of the frame.
    let time: Duration
    /// How much was sent.
    let bytes: Int
    /// The processor time that it took. What else the machine does changes the time, but hardly this.
    let work: Duration
  }

  /// What went wrong.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The extent of the terminal.
  static let size = Size(width: 120, height: 40)
  /// How long a program must have been at rest.
  static let quiet = Duration.milliseconds(30)

  let figures: ProcessFigures
  private let name: String
  private let terminal: PseudoTerminal
  private let process: TerminalProcess
  private let patience: Duration

  /// Starts a program. `home` is the folder that it takes for the user's own.
  init(_ subject: Subject, home: String, patience: Duration = .seconds(20)) throws {
    name = subject.name
    self.patience = patience
    terminal = try PseudoTerminal(size: Self.size)
    began = .now
    process = try TerminalProcess(
      subject.path, subject.arguments,
      environment: [
        "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=\(home)", "LC_ALL=C.UTF-8", "TERM=xterm-256color",
      ] + subject.environment,
      on: terminal, input: subject.input)
    figures = ProcessFigures(id: process.id)
  }

  private let began: ContinuousClock.Instant

  /// Waits until the first frame is complete, with the mark in it.
  func firstFrame(showing mark: String) throws -> Answer {
    let answer = try answer(since: began, isStarting: true) { $0.text.contains(mark) }
    guard let answer else { throw Failure(description: "\(name) shows nothing") }
    return answer
  }

  /// Presses a key; nil where nothing comes of it.
  func press(_ key: Key) throws -> Answer? {
    let pressed = ContinuousClock.now
    terminal.type(bytes: key.bytes)
    return try answer(since: pressed) { _ in true }
  }

  /// Presses the keys of a sequence and answers what came of those that are measured.
  func measure(_ keys: KeySequence) throws -> [Answer] {
    for key in keys.preparation { _ = try press(key) }
    let answers = try keys.measured.compactMap { try press($0) }
    for key in keys.end { _ = try press(key) }
    return answers
  }

  /// Reads what is written within a tenth of a second.
  func readOn() throws { _ = try terminal.arrival(within: .milliseconds(100)) }

  /// Waits until the program is at rest.
  private func answer(
    since start: ContinuousClock.Instant, isStarting: Bool = false, until isThere: (PseudoTerminal) -> Bool
  ) throws -> Answer? {
    var (bytes, last) = (0, start)
    let before = isStarting ? .zero : figures.processorTime
    var used = before
    while ContinuousClock.now - start < patience {
      if let arrival = try terminal.arrival(within: Self.quiet) {
        bytes += arrival.bytes.count
        last = arrival.at
        continue
      }
      let now = figures.processorTime
      let isResting = now - used < Self.quiet / 10
      used = now
      guard ProcessStatus(of: process.id)?.state != "Z" else {
        throw Failure(description: "\(name) ended, and shows \(terminal.text.suffix(500).debugDescription)")
      }
      if isResting, isThere(terminal) {
        return bytes == 0 ? nil : Answer(time: last - start, bytes: bytes, work: now - before)
      }
    }
    throw Failure(
      description: "\(name) does not come to rest; it shows \(terminal.text.suffix(2000).debugDescription)")
  }
}
