import ArgumentParser
import Model
import Query

struct NationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nations", abstract: "List the nations of both coalitions.",
    discussion: """
      Examples:
        cislunar nations --coalition ilrs --region africa
        cislunar nations --as-of 2024-05-10 --according-to seed-article
        cislunar nations --coalition both --sort joined-ilrs --format csv

      Options that narrow the list take several values: --region africa,asia.
      """)

  @Option(help: "Only a region.")
  var region: [Choices<Region>] = []
  @Option(
    help: ArgumentHelp(
      "Only a level: government, agency, academy, institute, application, organisation, unstated.",
      valueName: "level"),
    completion: .list(Facet.level.vocabulary ?? []))
  var level: [String] = []
  @OptionGroup var facets: FacetOptions
  @OptionGroup var options: ListOptions

  func run() throws {
    let view = try options.perspective.view(of: try options.data.catalog())
    let filter = try Filter(
      facets.wanted(and: [.region: region.flatMap(\.values), .level: level]), on: view.nations)
    try options.print(view.nations, filter)
  }
}
