import ArgumentParser
import Model
import Query

struct MissionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "missions", "List the missions to the Moon.",
    examples: [
      "cislunar missions --coalition ilrs --status planned",
      "cislunar missions --search luna25",
      "cislunar missions --phase ilrs-i --type lander --sort launch --format csv",
    ])

  @Option(
    help: ArgumentHelp("Only the missions of a phase, by its id.", valueName: "phase"),
    completion: .custom(Candidates.phases))
  var phase: [String] = []
  @OptionGroup var facets: FacetOptions<MissionRow>
  @OptionGroup var options: ListOptions<MissionRow>

  func run() throws { try run { _ in true } }

  /// Prints the missions that the options let through and that are wanted besides.
  func run(where isWanted: (MissionRow) -> Bool) throws {
    let catalog = try options.data.catalog()
    let view = try options.perspective.view(of: catalog)
    let filter = try facets.filter(among: CatalogView(whole: catalog).missions)
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

struct MoonCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "moon", "List the missions that have a site on the Moon.",
    examples: [
      "cislunar moon --status completed",
      "cislunar moon --columns name,site,latitude,longitude --format csv",
    ],
    notes: "The same missions as those of cislunar missions, less those without a site.")

  @OptionGroup var missions: MissionsCommand

  func run() throws { try missions.run { $0.site != nil } }
}
