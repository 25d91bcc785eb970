import ProcessSupport

/// As many keys as an option can hold. Each key selects another row.
enum LongScript {
  private static let keys = String(repeating: "jk", count: 50_000)

  /// How long the program takes from its start to its end, in milliseconds: the median of so many runs.
  static func time(of program: Program, rounds: Int) throws -> Double? {
    try (0..<rounds).map { _ in
      let start = ContinuousClock.now
      let outcome = try program.run(["snapshot", "nations", "--keys", keys])
      guard outcome.end == .exited(0) else { throw Program.Failure(description: outcome.errors) }
      return (ContinuousClock.now - start).milliseconds
    }.median
  }
}
