import ArgumentParser
import Model

/// Prints the overview, as `cislunar` does without a terminal.
struct OverviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "overview", "Print the overview: both sides, what is new, what comes next, what has slipped.",
    examples: ["cislunar overview", "cislunar overview --as-of 2024-05-10"])

  @OptionGroup var text: TextOptions
  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var data: DataOptions

  func run() throws {
    let catalog = try data.catalog()
    text.write(Overview(of: try perspective.view(of: catalog)).text)
  }
}
