import ArgumentParser

/// The program: the explorer, and the same data for scripts.
@main
struct Cislunar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cislunar",
    abstract: "Explore the two coalitions that are going to the Moon: the ILRS and Artemis.",
    discussion: """
      Without a command it explores in the terminal: 1 to 4 open nations, phases, missions and the comparison,
      ? helps, q quits. With a command it answers in scripts.
      """,
    version: Version.text,
    subcommands: [
      ExploreCommand.self, NationsCommand.self, PhasesCommand.self, MissionsCommand.self, CompareCommand.self,
      SourcesCommand.self, SnapshotCommand.self,
    ],
    defaultSubcommand: ExploreCommand.self
  )
}

/// The program's own version; the data is dated by itself.
enum Version {
  static let text = "0.1.0"
}
