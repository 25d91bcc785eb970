import ArgumentParser
import Model
import Screen

/// Which data is used.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read the data files of this directory in place of the bundled ones.", valueName: "dir"),
    completion: .directory)
  var data: String?

  @Flag(help: "Print the version of the program, the day that the data reaches, and the data's hash.")
  var version = false

  func validate() throws {
    if version { throw CleanExit.message(Version.text(of: try catalog(), digest: input.digest)) }
  }

  /// The files that stand in for bundled ones.
  var input: Catalog.Input { data.map { DataDirectory(path: $0).read() } ?? Catalog.Input() }

  /// The catalog of the data in use. Where that is not sound, its problems are what is printed.
  func catalog() throws -> Catalog {
    do {
      return try Catalog(input)
    } catch {
      for problem in error.problems { StandardError.write("\(problem)".printableLine) }
      throw ExitCode(ExitStatus.invalidData)
    }
  }
}

/// What the program exits with besides success, failure and wrong usage.
enum ExitStatus {
  /// The data is not valid (`EX_DATAERR`).
  static let invalidData: Int32 = 65
}
