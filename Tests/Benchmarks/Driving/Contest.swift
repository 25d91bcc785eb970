import ProcessSupport

/// Programs measured beside each other: in rounds, every program once in each, so that what else the machine does meanwhile
/// falls on all of them, and another one first each time.
struct Contest {
  let subjects: [Subject]
  let home: String
  /// How often each is started for the time to its first frame.
  let starts: Int
  /// How often each is worked through its keys.
  let rounds: Int
  /// How long they are left alone.
  let idle: Duration
  /// Is told what goes on.
  let progress: (String) -> Void

  /// Measures all of them; the figures are in the order of the subjects.
  func run() throws -> [Measurements] {
    var results = subjects.map { _ in Measurements() }
    for round in 0..<starts {
      progress("start \(round + 1) of \(starts)")
      for index in order(round) {
        let session = try Session(subjects[index], home: home)
        results[index].starts.append(try session.firstFrame(showing: subjects[index].mark))
        results[index].memory.append(session.figures.memory)
      }
    }
    for round in 0..<rounds {
      progress("keys, round \(round + 1) of \(rounds)")
      for index in order(round) { try pressKeys(of: subjects[index], into: &results[index]) }
    }
    try measureIdleness(&results)
    return results
  }

  private func order(_ round: Int) -> [Int] {
    let first = round % subjects.count
    return Array(first..<subjects.count) + Array(0..<first)
  }

  private func pressKeys(of subject: Subject, into results: inout Measurements) throws {
    let session = try Session(subject, home: home)
    _ = try session.firstFrame(showing: subject.mark)
    for operation in Operation.allCases {
      guard let keys = subject.keys[operation] else { continue }
      results.keys[operation, default: []] += try session.measure(keys)
    }
  }

  /// All at once: programs that do nothing do not disturb each other, and one that does is the finding.
  private func measureIdleness(_ results: inout [Measurements]) throws {
    progress("idle for \(idle)")
    let sessions = try subjects.map { subject in
      let session = try Session(subject, home: home)
      _ = try session.firstFrame(showing: subject.mark)
      return session
    }
    let before = sessions.map(\.figures.processorTime)
    // What they write meanwhile is read, or one that writes without end would wait for its terminal.
    let end = ContinuousClock.now + idle
    while ContinuousClock.now < end { try sessions.forEach { try $0.readOn() } }
    for (index, session) in sessions.enumerated() {
      // A child that has ended meanwhile takes its time with it.
      results[index].idle = max(.zero, session.figures.processorTime - before[index])
    }
  }
}
