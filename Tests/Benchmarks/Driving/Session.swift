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
  /// How long nothing must have come for a burst to be over.
  private static let pause = Duration.milliseconds(5)

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
    lastArrival = began
    process = try TerminalProcess(
      subject.path, subject.arguments,
      environment: [
        "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=\(home)", "LC_ALL=C.UTF-8", "TERM=xterm-256color",
      ] + subject.environment,
      on: terminal, input: subject.input)
    figures = ProcessFigures(id: process.id)
  }

  private let began: ContinuousClock.Instant
  /// When something was last written.
  private var lastArrival: ContinuousClock.Instant

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
    // Programs wait a while for what may follow an Escape, and do nothing meanwhile.
    return try answer(since: pressed, quiet: key == .escape ? Self.quiet * 4 : Self.quiet) { _ in true }
  }

  /// Waits until a mark has been written and then nothing for a moment: the first frame of a program that goes on working
  /// behind it.
  func firstBurst(showing mark: String) throws -> Duration {
    while ContinuousClock.now - began < patience {
      if try arrival(within: Self.pause) == nil, terminal.text.contains(mark) { return lastArrival - began }
    }
    throw Failure(description: "\(name) does not show \(mark)")
  }

  /// Waits until the program is at rest; how long after its start it last wrote something.
  func rest() throws -> Duration {
    _ = try answer(since: began, quiet: Self.quiet * 10) { _ in true }
    return lastArrival - began
  }

  /// Presses a key and waits for whatever is written next: the answer of a program that does not come to rest meanwhile.
  func pressForBurst(_ key: Key) throws -> Duration? {
    while try arrival(within: .zero) != nil {}
    let pressed = ContinuousClock.now
    terminal.type(bytes: key.bytes)
    return try arrival(within: patience).map { _ in lastArrival - pressed }
  }

  /// Presses the keys of a sequence and answers what came of those that are measured.
  func measure(_ keys: KeySequence) throws -> [Answer] {
    for key in keys.preparation { _ = try press(key) }
    let answers = try keys.measured.compactMap { try press($0) }
    for key in keys.end { _ = try press(key) }
    return answers
  }

  /// Reads what is written within a tenth of a second.
  func readOn() throws { _ = try arrival(within: .milliseconds(100)) }

  /// How many bytes come next; nil where none come within the time.
  private func arrival(within duration: Duration) throws -> Int? {
    guard let arrival = try terminal.arrival(within: duration) else { return nil }
    lastArrival = arrival.at
    return arrival.bytes.count
  }

  /// Waits until the program is at rest.
  private func answer(
    since start: ContinuousClock.Instant, isStarting: Bool = false, quiet: Duration = quiet,
    until isThere: (PseudoTerminal) -> Bool
  ) throws -> Answer? {
    var bytes = 0
    let before = isStarting ? .zero : figures.processorTime
    var used = before
    while ContinuousClock.now - start < patience {
      if let count = try arrival(within: quiet) {
        bytes += count
        continue
      }
      let now = figures.processorTime
      let isResting = now - used < quiet / 10
      used = now
      guard ProcessStatus(of: process.id)?.state != "Z" else {
        throw Failure(description: "\(name) ended, and shows \(terminal.text.suffix(500).debugDescription)")
      }
      if isResting, isThere(terminal) {
        return bytes == 0 ? nil : Answer(time: lastArrival - start, bytes: bytes, work: now - before)
      }
    }
    throw Failure(
      description: "\(name) does not come to rest; it shows \(terminal.text.suffix(2000).debugDescription)")
  }
}
