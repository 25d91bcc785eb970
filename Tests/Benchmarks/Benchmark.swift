import ArgumentParser

/// Measures the program beside its peers, and makes the data for it.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cislunar-benchmark",
    abstract: "Measure cislunar beside its peers, on a pseudo-terminal.",
    subcommands: [CompareCommand.self, ScaleCommand.self, GenerateCommand.self, LoadCommand.self],
    defaultSubcommand: CompareCommand.self
  )
}
