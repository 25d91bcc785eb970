import ProcessSupport

/// As many keys at once as an option can hold, down a list and on at its end.
enum LongScript {
  private static let keys = String(repeating: "j", count: 100_000)

  /// How long the program takes from its start to its end, in milliseconds: the median of three runs.
  static func time(of program: Program) throws -> Double? {
    try (0..<3).map { _ in
      let start = ContinuousClock.now
      let outcome = try program.run(["snapshot", "nations", "--keys", keys])
      guard outcome.end == .exited(0) else { throw Program.Failure(description: outcome.errors) }
      return (ContinuousClock.now - start).milliseconds
    }.median
  }
}
