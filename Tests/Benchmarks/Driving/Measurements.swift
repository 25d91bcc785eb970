import ProcessSupport

/// What was measured of one program.
struct Measurements {
  /// What came of each start.
  var starts: [Session.Answer] = []
  /// What came of the keys of each operation.
  var keys: [Operation: [Session.Answer]] = [:]
  /// The memory at rest after the first frame in KiB, for each start where it was measured.
  var memory: [ProcessFigures.Memory] = []
  /// The processor time of a while without keys.
  var idle: Duration?

  /// The medians; nil where nothing was measured.
  var start: Double? { starts.map(\.time.milliseconds).median }
  var startWork: Double? { starts.map(\.work.milliseconds).median }
  func time(of operation: Operation) -> Double? { keys[operation]?.map(\.time.milliseconds).median }
  func work(of operation: Operation) -> Double? { keys[operation]?.map(\.work.milliseconds).median }
  func bytes(of operation: Operation) -> Double? { keys[operation]?.map { Double($0.bytes) }.median }
  var resident: Double? { memory.map { Double($0.resident) / 1024 }.median }
  var own: Double? { memory.map { Double($0.own) / 1024 }.median }
  var peak: Double? { memory.map { Double($0.peak) / 1024 }.median }
}

extension Duration {
  /// In milliseconds.
  var milliseconds: Double { self / .milliseconds(1) }
}

extension Array where Element == Double {
  /// The middle one, of an even number the mean of the two; nil of none.
  var median: Double? {
    guard !isEmpty else { return nil }
    let ordered = sorted()
    return (ordered[(count - 1) / 2] + ordered[count / 2]) / 2
  }
}
