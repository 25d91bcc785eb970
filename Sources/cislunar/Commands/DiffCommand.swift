import App
import ArgumentParser
import Model
import Query

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "diff", "Show what changed between two days: joins, launches, outcomes, phases, slips.",
    examples: [
      "cislunar diff 2024-05-10 2026-08-31",
      "cislunar diff 2025 2026-06 --coalition ilrs --kind slipped",
      "cislunar diff 2024-05-10 --format markdown",
    ],
    notes: """
      Events on the first day are left out, events on the second are included; the
      order of the days does not matter. A slip is a later date that the same party
      announced between the two days for the same event.
      """)

  @Argument(help: ArgumentHelp("A date: 2024-05-10, 2024-05 or 2024.", valueName: "from"))
  var from: String
  @Argument(help: ArgumentHelp("A second date (default: the data's latest day).", valueName: "to"))
  var to: String?
  @OptionGroup var facets: FacetOptions<Changes>
  @OptionGroup var lens: LensOptions
  @OptionGroup var table: TableOptions<Change>
  @OptionGroup var data: DataOptions

  func run() throws {
    let (from, to) = (try parsedDay(from, of: "from"), try to.map { try parsedDay($0, of: "to") })
    let catalog = try data.catalog()
    let source = try lens.source(in: catalog)
    let views = [from.latest, to?.latest ?? catalog.asOf].map {
      CatalogView(of: catalog, from: Perspective(asOf: $0, lens: source))
    }
    let diff = Diff(views[0], views[1])
    let filter = try facets.filter(in: catalog)
    let changes = Array(Query(filter: filter).run(on: diff.changes).rows)
    let answer = try table.table(changes)
    if table.output.format == .table, !table.isExplicit {
      table.output.write(DiffSummary(diff, of: changes).text)
      if changes.isEmpty { return }
    }
    table.print(answer, of: catalog)
  }
}

/// Changes lie between two views; none of their facets depends on the data.
enum Changes: RowSource {
  static func rows(of view: CatalogView) -> [Change] { [] }
}
