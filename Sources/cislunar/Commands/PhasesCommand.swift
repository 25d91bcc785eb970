import ArgumentParser
import Model
import Query

struct PhasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "phases", abstract: "List the phases of the ILRS and the segments of Artemis.",
    discussion: """
      Examples:
        cislunar phases --coalition ilrs
        cislunar phases --status under-way
        cislunar phases --as-of 2022 --format json
      """)

  @Option(
    help: ArgumentHelp("Only a status: planned, under-way, completed, unstated.", valueName: "status"),
    completion: .list(PhaseRow.vocabulary(of: .status) ?? []))
  var status: [String] = []
  @OptionGroup var facets: FacetOptions
  @OptionGroup var options: ListOptions

  func run() throws {
    let view = try options.perspective.view(of: try options.data.catalog())
    let filter = try Filter(facets.wanted(and: [.status: status]), on: view.phases)
    try options.print(view.phases, filter)
  }
}
