import ArgumentParser
import ProcessSupport

/// Which build of the program is measured.
struct ProgramOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The program that is measured (default: the one that was built with this).", valueName: "path"))
  var program: String?

  /// The program.
  ///
  /// - Throws: where none has been built.
  func resolve() throws -> Program { try program.map(Program.init) ?? .built() }
}
