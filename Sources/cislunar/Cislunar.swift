import App
import ArgumentParser
import Model
import Platform
import Text

/// The program: the explorer, and the same data for scripts.
@main
struct Cislunar: ParsableCommand {
  static let name = "cislunar"

  /// The commands other than those that print the list of a pane.
  private static let others: [any ParsableCommand.Type] = [
    OverviewCommand.self, CompareCommand.self, DiffCommand.self, ShowCommand.self, SearchCommand.self,
    CiteCommand.self, ReportCommand.self, TourCommand.self, ValidateCommand.self, SnapshotCommand.self,
    DoctorCommand.self, ManualCommand.self,
  ]

  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Explore the two coalitions going to the Moon: the ILRS and Artemis.",
    discussion: """
      Examples:
        cislunar                       explore: 0 to 9 open panes, ? shows help, q quits
        cislunar nations --coalition both
        cislunar missions --coalition ilrs --status planned
        cislunar snapshot phases --size 80x24

      Without a command it opens the explorer. Commands print for people and scripts.
      """,
    subcommands: [ExploreCommand.self] + Pane.lists.map { $0.commandType } + others,
    defaultSubcommand: ExploreCommand.self)

  /// Runs the command that the first argument names. Only help and completion describe all commands: that takes long.
  static func main() {
    Inheritance.mend()
    let words = arguments
    guard let word = words.first else {
      // Without arguments there is nothing to parse.
      return ending(of: Self.self) {
        var exploration = Exploration()
        try exploration.run()
      }
    }
    if word == Completion.request {
      ending(of: Self.self) {
        let lines = try Completion.lines(for: Array(words.dropFirst()))
        StandardOutput.write(exactly: lines.map { $0 + "\n" }.joined())
      }
    } else if word.hasPrefix("--generate-completion-script") {
      let shell = words.count == 2 ? words[1] : String(word.drop { $0 != "=" }.dropFirst())
      if let script = BundledText.completion(for: shell) { return StandardOutput.write(exactly: script) }
      refuse("--generate-completion-script: there is no script for \"\(shell)\". Use bash, zsh or fish.")
    } else if let command = command(named: word) {
      run(command, Array(words.dropFirst()))
    } else if ["help", "-h", "--help", "--experimental-dump-help"].contains(word) {
      run(Self.self, words)
    } else if word.hasPrefix("-") {
      run(ExploreCommand.self, words)
    } else {
      // The explorer, the default command, would take it as an argument.
      let known = configuration.subcommands.compactMap { $0.configuration.commandName }
      refuse("\(refusal(of: word, as: "command", among: known))\nUsage: \(name) <command> <options>")
    }
  }

  private static var arguments: [String] {
    let count = Int(CommandLine.argc)
    return UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: count).dropFirst().compactMap {
      $0.map { systemText($0) }
    }
  }

  static func command(named name: String) -> (any ParsableCommand.Type)? {
    if let list = Pane.lists.first(where: { $0.id == name }) { return list.commandType }
    return ([ExploreCommand.self] + others).first { $0.configuration.commandName == name }
  }

  /// Runs a command. Errors that only the data reveals are reported like the parser's own: with the usage, and status 64.
  private static func run(_ type: any ParsableCommand.Type, _ words: [String]) {
    ending(of: type) {
      func refuse(_ message: String) -> Never {
        Self.refuse("\(message)\nUsage: \(type.usageString())", see: type.configuration.commandName)
      }
      do {
        var command = try type.parseAsRoot(words)
        try command.run()
      } catch  where words.isEmpty && type.exitCode(for: error) == .validationFailure {
        // Without arguments the parser would print the whole help.
        refuse(type.message(for: error))
      } catch let error as ValidationError {
        refuse(error.message)
      }
    }
  }

  /// Ends as `exit(withError:)` does if the body fails, but escapes what messages repeat from the arguments.
  private static func ending(of command: any ParsableCommand.Type, _ body: () throws -> Void) {
    do {
      try body()
    } catch {
      let status = command.exitCode(for: error)
      let text = command.fullMessage(for: error)
      if status.isSuccess {
        StandardOutput.write(exactly: text.isEmpty ? "" : text + "\n")
      } else if !text.isEmpty {
        // The parser leaves the program's name out of its advice.
        let command = command.configuration.commandName ?? ""
        StandardError.write(text.replacing("  See '\(command) --", with: "  See '\(name) \(command) --"))
      }
      Platform.exit(status.rawValue)
    }
  }

  /// Prints what is wrong with the arguments and how to get help, and exits with status 64.
  private static func refuse(_ message: String, see command: String? = nil) -> Never {
    let help = [name, command, "--help"].compactMap(\.self).joined(separator: " ")
    StandardError.write("Error: \(message)\n  See '\(help)' for more information.")
    Platform.exit(ExitCode.validationFailure.rawValue)
  }
}

enum Version {
  static let number = "0.2.0"

  /// The version in full: that of the program, the day that the data reaches and its hash, and the day that each file reaches.
  static func text(of catalog: Catalog, digest: String) -> String {
    let files = Catalog.File.allCases.compactMap { file in
      catalog.reach(of: file).map { "\n  \(file.name.padded(to: 15))\($0.asOf)" }
    }
    return "cislunar \(number)\ndata \(catalog.asOf) sha256:\(digest)" + files.joined()
  }
}
