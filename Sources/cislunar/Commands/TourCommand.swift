import App
import ArgumentParser
import Model
import Query
import Text

struct TourCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "tour", "Print a tour: stop by stop its text, and the command that prints what is shown.",
    examples: [
      "cislunar tour",
      "cislunar tour article",
      "cislunar tour growth --format markdown",
    ],
    notes: """
      Without a name it lists the tours. In the explorer T takes one.
      """)

  @Argument(
    help: ArgumentHelp("The tour, by its id.", valueName: "name"), completion: .custom(Candidates.tours))
  var name: String?
  @OptionGroup var output: FormatOptions
  @OptionGroup var data: DataOptions

  func run() throws {
    let catalog = try data.catalog()
    guard let name else { return output.print(Table(catalog.tours, columns: Self.tourColumns)) }
    guard let tour = catalog.tour(Tour.ID(name)) else {
      let known = catalog.tours.map(\.id.rawValue)
      throw ValidationError(
        "There is no tour \"\(name)\". The tours are: \(known.joined(separator: ", "))."
          + advice(on: name, among: known))
    }
    let view = CatalogView(whole: catalog)
    if output.format == .table {
      let width = StandardOutput.readingWidth
      return output.write(Page(Detail(of: tour, in: view, width: width), of: catalog, width: width).text)
    }
    if output.format == OutputFormat(.markdown) { return output.write(Document(of: tour, in: view).markdown) }
    output.print(Table(tour.stops.enumerated(), columns: Self.stopColumns(of: catalog)))
  }

  private static let tourColumns: [Column<Tour>] = [
    Column("id", "ID") { Value(text: $0.id.rawValue) },
    Column("title", "Title") { Value(text: $0.title) },
    Column("stops", "Stops", alignment: .trailing) { .number($0.stops.count) },
    Column("summary", "Summary") { Value(text: $0.summary) },
  ]

  private typealias Row = (offset: Int, element: Tour.Stop)

  private static func stopColumns(of catalog: Catalog) -> [Column<Row>] {
    [
      Column("stop", "Stop", alignment: .trailing) { .number($0.offset + 1) },
      Column("title", "Title") { Value(text: $0.element.title) },
      Column("text", "Text") { Value(text: $0.element.texts.map(\.text).joined(separator: " ")) },
      Column("pane", "Pane") { Value(text: $0.element.pane.rawValue) },
      Column("as-of", "As of") { .day($0.element.asOf) },
      Column("lens", "Lens") { Value(text: $0.element.lens?.rawValue) },
      Column("selected", "Selected") { Value(text: $0.element.selected?.text) },
      Column("coalition", "Coalition") { Value(text: $0.element.coalition?.rawValue) },
      Column("region", "Region") { Value(text: $0.element.region?.rawValue) },
      Column("command", "Command") { Value(text: State(showing: $0.element, of: catalog).command) },
      Column("sources", "Sources") { row in
        var seen: Set<Source.ID> = []
        return .list(row.element.texts.flatMap(\.sources).filter { seen.insert($0).inserted }.map(\.rawValue))
      },
    ]
  }
}
