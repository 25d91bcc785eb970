import ArgumentParser
import Model
import Platform

/// The program: the explorer, and the same data for scripts.
@main
struct Cislunar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cislunar",
    abstract: "Explore the two coalitions that are going to the Moon: the ILRS and Artemis.",
    discussion: """
      Examples:
        cislunar                       explore: 1 to 9 open a pane, ? helps, q quits
        cislunar nations --coalition both
        cislunar missions --coalition ilrs --status planned
        cislunar snapshot phases --size 80x24

      Without a command it explores in the terminal. With one it answers in scripts.
      """,
    subcommands: [
      ExploreCommand.self, NationsCommand.self, PhasesCommand.self, MissionsCommand.self, CompareCommand.self,
      GrowthCommand.self, TimelineCommand.self, MoonCommand.self, SourcesCommand.self,
      DisagreementsCommand.self, DiffCommand.self, ShowCommand.self, SearchCommand.self, ValidateCommand.self,
      SnapshotCommand.self, DoctorCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: ExploreCommand.self
  )

  /// Runs the command that the arguments name. What a command finds wrong with its arguments only when it has the data is
  /// told as its parser tells the rest: with the usage of that command, and status 64.
  static func main() {
    StandardDescriptors.fill()
    // A file that must not grow is an error like any other, and no reason to die.
    signal(SIGXFSZ, SIG_IGN)
    do {
      // To describe all commands to the parser takes a fifth of the time to the first frame. Without arguments there is
      // nothing to parse.
      guard CommandLine.argc > 1 else { return try Exploration().run() }
      try refuseUnknownCommand()
      var command = try parseAsRoot()
      do {
        try command.run()
      } catch let error as ValidationError {
        let type = type(of: command)
        StandardError.write(
          """
          Error: \(error.message)
          Usage: \(usageString(for: type))
            See 'cislunar \(type.configuration.commandName ?? "") --help' for more information.
          """)
        Platform.exit(ExitCode.validationFailure.rawValue)
      }
    } catch {
      end(with: error)
    }
  }

  /// Ends as `exit(withError:)` does, but for what the arguments may hold and its messages repeat.
  private static func end(with error: any Error) -> Never {
    let status = exitCode(for: error)
    let text = fullMessage(for: error)
    if status.isSuccess {
      StandardOutput.write(exactly: text.isEmpty ? "" : text + "\n")
    } else if !text.isEmpty {
      StandardError.write(text)
    }
    Platform.exit(status.rawValue)
  }
}

extension Cislunar {
  /// Refuses a first word that names no command: the explorer, which is run without one, would have it for an argument.
  private static func refuseUnknownCommand() throws {
    let known = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"),
      !(known + ["help"]).contains(word)
    else { return }
    StandardError.write(
      """
      Error: There is no command "\(word)". The commands are: \(known.joined(separator: ", ")).\(advice(on: word, among: known))
      Usage: cislunar <command> <options>
        See 'cislunar --help' for more information.
      """)
    throw ExitCode.validationFailure
  }
}

/// The program's own version, and that of the data.
enum Version {
  static let number = "0.1.0"

  /// The version in full: that of the program, the day that the data reaches, and its hash.
  static func text(of catalog: Catalog, digest: String) -> String {
    "cislunar \(number)\ndata \(catalog.asOf) sha256:\(digest)"
  }
}
