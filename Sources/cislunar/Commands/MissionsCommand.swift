import ArgumentParser
import Model
import Query

struct MissionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "missions", abstract: "List the missions to the Moon.",
    discussion: """
      Examples:
        cislunar missions --coalition ilrs --status planned
        cislunar missions --search luna25
        cislunar missions --phase ilrs-i --type lander --sort launch --format csv
      """)

  @Option(
    help: ArgumentHelp(
      "Only a status: planned, not-yet-launched, active, completed, failed, paused, unstated.",
      valueName: "status"),
    completion: .list(MissionRow.Status.allCases.map(\.rawValue)))
  var status: [String] = []
  @Option(help: ArgumentHelp("Only a type: lander, orbiter, rover ...", valueName: "type"))
  var type: [String] = []
  @Option(help: ArgumentHelp("Only an operator: CNSA, NASA ...", valueName: "operator"))
  var `operator`: [String] = []
  @Option(
    help: ArgumentHelp("Only the missions of a phase, by its id.", valueName: "phase"),
    completion: .custom(Candidates.phases))
  var phase: [String] = []
  @OptionGroup var facets: FacetOptions
  @OptionGroup var options: ListOptions

  func run() throws { try run { _ in true } }

  /// Prints the missions that the options let through and that are wanted besides.
  func run(where isWanted: (MissionRow) -> Bool) throws {
    let catalog = try options.data.catalog()
    let view = try options.perspective.view(of: catalog)
    let filter = try Filter(
      facets.wanted(and: [.status: status, .type: type, .operator: `operator`]),
      // What a lens hides is no less a type or an operator.
      on: CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf)).missions)
    let phases = Set(try phase.map { try self.phase($0, in: catalog) })
    let rows = view.missions.filter { row in
      isWanted(row)
        && (phases.isEmpty || !phases.isDisjoint(with: row.mission.phases + row.mission.relatedPhases))
    }
    try options.print(rows, filter)
  }

  private func phase(_ id: String, in catalog: Catalog) throws -> Phase.ID {
    guard let phase = catalog.phase(Phase.ID(id)) else {
      let known = catalog.phases.map(\.id.rawValue)
      throw ValidationError(
        "--phase: there is no phase \"\(id)\". The phases are: \(known.joined(separator: ", "))."
          + advice(on: id, among: known))
    }
    return phase.id
  }
}
