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

      An option that narrows the list can be given several times: --region africa --region asia.
      """)

  @Option(
    help: ArgumentHelp("Only a region: Africa, Americas, Asia, Europe, Oceania.", valueName: "region"),
    completion: .list(Region.allCases.map(\.rawValue)))
  var region: [String] = []
  @OptionGroup var coalition: CoalitionOptions
  @Option(
    help: ArgumentHelp(
      "Only a level: government, agency, academy, institute, application, organisation, unstated.",
      valueName: "level"),
    completion: .list(Facet.level.vocabulary ?? []))
  var level: [String] = []
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var options: ListOptions

  func run() throws {
    let catalog = try options.data.catalog()
    let view = try options.perspective.view(of: catalog)
    let filter = try Filter(
      [
        .region: region, .coalition: coalition.coalition, .level: level, .evidence: evidence.evidence,
      ], on: view.nations)
    try options.print(view.nations, filter)
  }
}
