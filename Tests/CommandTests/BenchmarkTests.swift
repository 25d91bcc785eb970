import TestSupport
import Testing

@Suite("The benchmark")
struct BenchmarkTests {
  private static func run(_ arguments: [String]) throws -> String {
    // Without optimization the long key script takes a while.
    let outcome = try Program.built("cislunar-benchmark").run(
      arguments, patience: PseudoTerminal.patience * 4)
    #expect(outcome.end == .exited(0), "\(outcome.errors)")
    return outcome.output
  }

  /// The figures of a row of a Markdown table, without what stands behind them in brackets.
  private static func figures(of row: Substring) -> [Double] {
    row.split(separator: "|").dropFirst().compactMap { field in
      field.split(separator: " ").first.flatMap { Double(String($0)) }
    }
  }

  @Test("It measures the program beside the floor, which needs at least as many bytes for the same screens")
  func smoke() throws {
    let output = try Self.run(["--starts", "1", "--rounds", "1", "--idle", "1", "--no-peers"])
    let rows = output.split(separator: "\n").filter { $0.hasPrefix("| ") }
    let start = try #require(rows.first { $0.hasPrefix("| start to complete frame, ms |") })
    #expect(Self.figures(of: start).count == 2, "\(start)")
    let sent = rows.filter { $0.contains(", bytes |") }
    #expect(sent.count == 6)
    let figures = sent.map(Self.figures)
    #expect(figures.allSatisfy { $0.count == 2 && $0[0] > 20 }, "\(sent)")
    // A single key may change too little to tell.
    #expect(figures.map { $0[0] }.reduce(0, +) <= figures.map { $0[1] }.reduce(0, +), "\(sent)")
    #expect(output.contains(/: 100,000 keys of --keys within a second: \d+ ms\n/))
  }

  @Test("The generated missions are valid, as many as asked for, and always the same")
  func generate() throws {
    let (one, two) = (try ScriptsFolder(), try ScriptsFolder())
    for folder in [one, two] {
      _ = try Self.run(["generate", "--missions", "3000", "--lines", folder.path])
    }
    let validation = try Program.built().run(["validate", one.path])
    #expect(validation.output.contains(" 3000 missions"), "\(validation.output)\(validation.errors)")
    let difference = try Program("diff").run(["-r", one.path, two.path])
    #expect(difference.end == .exited(0), "\(difference.output)")
  }
}
