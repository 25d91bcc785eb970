import ArgumentParser
import Glibc
import Model
import ProcessSupport

struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write a missions.json of synthetic missions to a directory, for `cislunar --data`.")

  @Option(help: "How many missions.") var missions = 100_000
  @Flag(help: "Also write missions.tsv: the texts that a search looks at, a line for each mission.")
  var lines = false
  @Argument(help: "The directory, which is made where there is none.") var directory: String

  func validate() throws {
    if missions < 1 { throw ValidationError("A data file has at least one mission.") }
  }

  func run() throws {
    try SyntheticData(missions: missions, hasLines: lines).write(to: directory)
  }
}
