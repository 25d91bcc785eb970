import ArgumentParser
import Model
import Screen
import Text

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

  /// The directory with the files that stand in for bundled ones; nil where none is named.
  var directory: DataDirectory? { data.map(DataDirectory.init) }

  /// The files that stand in for bundled ones.
  var input: Catalog.Input { directory?.read() ?? Catalog.Input() }

  /// The catalog of the data in use. Where that is not sound, its problems are what is printed.
  func catalog() throws -> Catalog { try Self.catalog(in: directory) }

  /// The catalog of the files of a directory, or of the bundled ones. Where they are not sound, their problems are printed.
  ///
  /// - Parameter awaitsMissions: whether to leave out the missions, which are to come later.
  static func catalog(in directory: DataDirectory?, awaitsMissions: Bool = false) throws -> Catalog {
    guard let directory else { return .bundled }
    do {
      return try Catalog(directory.read(awaitsMissions: awaitsMissions))
    } catch {
      throw refusal(of: error)
    }
  }

  /// Prints what is wrong with the data.
  ///
  /// - Returns: the exit that says so.
  static func refusal(of error: DataError) -> ExitCode {
    for problem in error.problems { StandardError.write("\(problem)".printableLine) }
    return ExitCode(ExitStatus.invalidData)
  }
}

/// What the program exits with besides success, failure and wrong usage.
enum ExitStatus {
  /// The data is not valid (`EX_DATAERR`).
  static let invalidData: Int32 = 65
}
