import ArgumentParser
import Model

struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page, for man(1).",
    discussion: """
      Examples:
        cislunar manual > cislunar.1
        cislunar manual | man -l -
      """)

  @OptionGroup var data: DataOptions

  func run() throws {
    StandardOutput.write(try Manual(asOf: try data.catalog().asOf).text)
  }
}
