import App
import ArgumentParser
import Model
import Query

/// Prints the list of a pane.
struct ListCommand<List: ListDefinition>: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      List.id, List.command?.abstract ?? "", examples: List.command?.examples ?? [],
      notes: List.command?.notes ?? "")
  }

  @OptionGroup var facets: FacetOptions<List>
  @OptionGroup var period: PeriodOptions<List>
  @OptionGroup var addition: AdditionOption<List>
  @Option(help: ArgumentHelp("Print at most this many rows.", valueName: "number")) var count: Int?
  @OptionGroup var options: ListOptions<List.Row>

  func validate() throws {
    if let count, count < 1 {
      throw ValidationError("--count: \(count) is not a number of rows. Use 1 or more.")
    }
  }

  func run() throws {
    let catalog = try options.data.catalog()
    let view = try options.perspective.view(of: catalog)
    let filter = try facets.filter(in: catalog)
    let isInPeriod = try period.condition(with: filter)
    try options.print(filter, of: catalog, limited: { List.limited($0, to: count) }) {
      addition.chosen(among: List.rows(of: view, for: $0)).filter(isInPeriod)
    }
  }
}

extension ListDefinition {
  /// The command that prints this list.
  static var commandType: any ParsableCommand.Type { ListCommand<Self>.self }
}

extension CommandConfiguration {
  /// The help of a command: an abstract, examples, and further notes.
  static func command(_ name: String, _ abstract: String, examples: [String], notes: String = "") -> Self {
    let lines = ["Examples:"] + examples.map { "  " + $0 } + (notes.isEmpty ? [] : ["", notes])
    // Each command is parsed alone, so its usage line must name the program itself.
    return CommandConfiguration(
      commandName: name, _superCommandName: Cislunar.name, abstract: abstract,
      discussion: lines.joined(separator: "\n"))
  }
}
