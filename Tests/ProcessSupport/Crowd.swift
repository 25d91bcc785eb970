import Glibc
import Screen

/// Many explorers at once, each on a terminal of its own with somebody at it who types.
///
/// Each waits for the answer to a key before the next; a key is answered when the explorer writes to the terminal, and each key
/// that is typed changes the screen. That it is the right screen is asked at the end.
public final class Crowd {
  /// What came of it.
  public struct Outcome: Sendable {
    /// How many keys were answered, and how long each took, the shortest first.
    public var times: [Duration] = []
    /// How many keys were never answered.
    public var unanswered = 0
    /// How many explorers did not last, did not show at the end what they were asked for, or did not end well.
    public var lost = 0
    /// The memory of each at the end, in KiB: shared pages by their shares, and what it has for itself.
    public var memory: [(proportional: Int, own: Int)] = []

    /// The time within which so many of a hundred keys were answered.
    public func percentile(_ percent: Int) -> Duration {
      times.isEmpty ? .zero : times[min(times.count - 1, times.count * percent / 100)]
    }
  }

  private struct Member {
    let terminal: PseudoTerminal
    let process: TerminalProcess
    var due: ContinuousClock.Instant
    var typed: ContinuousClock.Instant?
    var keys = 0
    var isLost = false
  }

  /// Panes, and a step in each: always something else to see, also where several keys are read at once.
  private static let keys = [
    "2", "j", "3", "j", "4", "j", "5", "j", "6", "j", "7", "j", "8", "j", "9", "j", "0", "j", "1", "j",
  ]

  private var members: [Member] = []
  private var outcome = Outcome()

  /// Starts so many, and waits until each has drawn its first screen.
  public init(_ count: Int, of program: Program, _ arguments: [String] = []) throws {
    for _ in 0..<count {
      let terminal = try PseudoTerminal(size: Size(width: 120, height: 40))
      let process = try TerminalProcess(
        program.path, arguments, environment: Program.environment + ["TERM=xterm-256color"], on: terminal)
      members.append(Member(terminal: terminal, process: process, due: .now))
    }
    for member in members {
      try member.terminal.read { $0.contains("Newest") && $0.contains("quit") }
      member.terminal.forgetOutput()
    }
  }

  /// Has everybody type, so many keys a second as long as the answers come, for so long; then asks everybody for the same
  /// screen, looks at the memory, and leaves.
  public func run(for duration: Duration, keysPerSecond: Double) throws -> Outcome {
    let interval = Duration.seconds(1 / keysPerSecond)
    let start = ContinuousClock.now
    for index in members.indices { members[index].due = start + interval * index / members.count }
    while ContinuousClock.now < start + duration {
      typeWhatIsDue()
      listen(interval)
    }
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    while ContinuousClock.now < deadline, members.contains(where: { $0.typed != nil && !$0.isLost }) {
      listen(interval)
    }
    outcome.unanswered = members.count { $0.typed != nil }
    for index in members.indices where !members[index].isLost { askForProof(index) }
    outcome.memory = members.filter { !$0.isLost }.compactMap { $0.process.memory() }
    try leave()
    outcome.times.sort()
    return outcome
  }

  private func typeWhatIsDue() {
    let now = ContinuousClock.now
    for index in members.indices {
      let member = members[index]
      guard member.due <= now, member.typed == nil, !member.isLost else { continue }
      member.terminal.forgetOutput()
      member.terminal.type(Self.keys[member.keys % Self.keys.count])
      members[index].typed = .now
      members[index].keys += 1
    }
  }

  private func listen(_ interval: Duration) {
    let arrivals = PseudoTerminal.arrivals(on: members.map(\.terminal), within: .milliseconds(2))
    let now = ContinuousClock.now
    for (index, bytes) in arrivals.enumerated() where !members[index].isLost {
      guard let bytes else { continue }
      if bytes.isEmpty {
        members[index].isLost = true
      } else if let typed = members[index].typed {
        outcome.times.append(now - typed)
        members[index].typed = nil
        members[index].due = max(now, members[index].due + interval)
      }
    }
  }

  /// Asks for a record by name; who does not show it is lost.
  private func askForProof(_ index: Int) {
    let terminal = members[index].terminal
    terminal.forgetOutput()
    terminal.type("1/zealand")
    do { try terminal.read { $0.contains("New Zealand") } } catch { members[index].isLost = true }
  }

  private func leave() throws {
    for member in members { member.terminal.type("\u{3}") }
    for member in members {
      let end = try member.process.end()
      if member.isLost || end != .exited(0) { outcome.lost += 1 }
    }
  }
}

extension TerminalProcess {
  /// What lies in memory because of it, in KiB: shared pages by its share of each, and what is not shared. nil where the system
  /// does not tell.
  func memory() -> (proportional: Int, own: Int)? {
    let descriptor = open("/proc/\(id)/smaps_rollup", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var figures: [Substring: Int] = [:]
    for line in String(decoding: PollWait.read(descriptor) ?? [], as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count > 1, let figure = Int(words[1]) { figures[words[0]] = figure }
    }
    guard let proportional = figures["Pss:"] else { return nil }
    return (proportional, (figures["Private_Clean:"] ?? 0) + (figures["Private_Dirty:"] ?? 0))
  }
}
