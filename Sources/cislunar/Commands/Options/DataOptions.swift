import ArgumentParser
import Model
import Screen
import Text

/// Which data to use.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use the data files in this directory instead of the bundled ones.", valueName: "dir"),
    completion: .directory)
  var data: String?

  @Flag(help: "Print the version of the program, the day that the data reaches, and the data's hash.")
  var version = false

  func validate() throws {
    if version { throw CleanExit.message(Version.text(of: try catalog(), digest: input.digest)) }
  }

  /// The directory with replacements for bundled files, if one is named.
  var directory: DataDirectory? { data.map(DataDirectory.init) }

  /// The replacements for bundled files.
  var input: Catalog.Input { directory?.read() ?? Catalog.Input() }

  /// The catalog. If the data is invalid, its problems are printed.
  func catalog() throws -> Catalog { try Self.catalog(in: directory) }

  /// The catalog of a directory's files, or of the bundled ones. If they are invalid, their problems are printed.
  ///
  /// - Parameter awaitsMissions: whether to leave out the missions, to be loaded later.
  static func catalog(in directory: DataDirectory?, awaitsMissions: Bool = false) throws -> Catalog {
    guard let directory else { return .bundled }
    do {
      return try Catalog(directory.read(awaitsMissions: awaitsMissions))
    } catch {
      throw refusal(of: error)
    }
  }

  /// Prints the problems of the data.
  ///
  /// - Returns: the exit status to end with.
  static func refusal(of error: DataError) -> ExitCode {
    for problem in error.problems { StandardError.write("\(problem)".printableLine) }
    return ExitCode(ExitStatus.invalidData)
  }
}

/// Exit statuses besides success, failure and wrong usage.
enum ExitStatus {
  /// Invalid data (`EX_DATAERR`).
  static let invalidData: Int32 = 65
}
