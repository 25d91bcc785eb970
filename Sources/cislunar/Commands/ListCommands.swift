import App
import ArgumentParser
import Model
import Query
import Text

struct ListCommand<List: ListDefinition>: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      List.id, List.command?.abstract ?? "", examples: List.command?.examples ?? [],
      notes: List.command?.notes ?? "")
  }

  @OptionGroup var selection: SelectionOptions<List>
  @Option(help: ArgumentHelp("Print at most this many rows.", valueName: "number")) var count: Int?
  @OptionGroup var options: ListOptions<List.Row>

  func validate() throws { try check(count, of: "rows", option: "--count") }

  func run() throws {
    let catalog = try options.data.catalog()
    let view = try options.perspective.view(of: catalog)
    let filter = try selection.filter(in: catalog)
    let isChosen = try selection.condition(with: filter)
    // Sort in the query: rows that compare equal then stay in the order of the data, not of the search score.
    let order =
      try options.table.order(among: List.Row.columns.all)
      ?? selection.order(isDescending: options.table.reverse)
    let query = Query(filter: filter, search: options.search ?? "", sort: order)
    var found = Array(query.run(on: List.rows(of: view, for: query).filter(isChosen)).rows)
    if order == nil, options.table.reverse { found.reverse() }
    options.table.print(try options.table.chosen(List.limited(found, to: count)), of: catalog)
  }
}

extension ListDefinition {
  static var commandType: any ParsableCommand.Type { ListCommand<Self>.self }
}

/// Checks the greatest number of things to print.
func check(_ count: Int?, of things: String, option: String) throws {
  if let count, count < 1 {
    throw ValidationError("\(option): \(count) is not a number of \(things). Use 1 or more.")
  }
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

/// Prints the overview, as `cislunar` does without a terminal.
struct OverviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "overview", "Print the overview: both sides, what is new, what comes next, what has slipped.",
    examples: ["cislunar overview", "cislunar overview --as-of 2024-05-10"])

  @OptionGroup var text: TextOptions
  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var data: DataOptions

  func run() throws {
    text.write(Overview(of: try perspective.view(of: try data.catalog())).text)
  }
}

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "compare", "Compare Artemis and the ILRS, topic by topic.",
    examples: [
      "cislunar compare transparency",
      "cislunar compare figures --as-of 2024-05-10",
      "cislunar compare --search power --format markdown",
      "cislunar compare --columns topic,side,text,sources --format csv",
    ],
    notes: """
      Without a topic it prints the figures and all topics. Table, plain and markdown
      show both sides side by side; other formats, and --columns, give a row for each
      statement. --sort orders the topics by title, or by the number of statements:
      artemis, ilrs, both.
      """)

  @Argument(
    help: ArgumentHelp("Only one topic, by its id; `figures` for the computed figures.", valueName: "topic"),
    completion: .custom(Candidates.topics))
  var topic: String?
  @OptionGroup var options: ListOptions<ComparisonRow>

  func validate() throws {
    if options.table.reverse, options.table.sort == nil {
      throw ValidationError("--reverse: add --sort with the column to sort by.")
    }
  }

  func run() throws {
    let catalog = try options.data.catalog()
    let known = catalog.topics.map(\.id.rawValue) + [ComparisonRow.figuresTopic]
    if let topic, !known.contains(topic) {
      throw ValidationError(refusal(of: topic, as: "topic", among: known))
    }
    let view = try options.perspective.view(of: catalog)
    let order = try options.table.order(among: TopicRow.columns.all)
    let query = Query(search: options.search ?? "", sort: order)
    let output = options.table.output
    let comparison = ComparisonText(view, query: query, topic: topic)
    if options.table.columns == nil {
      guard let format = output.format.format else {
        return output.write(Self.pages(comparison, of: view))
      }
      if let text = format.comparison?(comparison) { return output.write(text) }
    }
    options.table.print(try options.table.chosen(view.comparison(query, topic: topic)), of: catalog)
  }

  private static func pages(_ comparison: ComparisonText, of view: CatalogView) -> String {
    let subjects = comparison.topics.map { Selection.record(.topic($0.id)) }
    return ((comparison.hasFigures ? [.figures] : []) + subjects).map { Page(of: $0, in: view).text }
      .joined(separator: "\n")
  }
}

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
  @OptionGroup var facets: SelectionOptions<Changes>
  @OptionGroup var lens: LensOptions
  @OptionGroup var table: TableOptions<Change>
  @OptionGroup var data: DataOptions

  func run() throws {
    let (from, to) = (try parsedDay(from, of: "from"), try to.map { try parsedDay($0, of: "to") })
    let catalog = try data.catalog()
    let source = try lens.source(in: catalog)
    func view(_ day: Day) -> CatalogView {
      CatalogView(of: catalog, from: Perspective(asOf: day, lens: source))
    }
    let diff = Diff(view(from.latest), view(to?.latest ?? catalog.asOf))
    let changes = Array(Query(filter: try facets.filter(in: catalog)).run(on: diff.changes).rows)
    let answer = try table.table(changes)
    if table.takesPage() {
      let figures = diff.summaries(of: changes).map(\.text) + [changes.isEmpty ? "Nothing changed." : ""]
      let lines = ["From \(diff.from.formatted) to \(diff.to.formatted)"] + figures
      table.output.write(lines.map { $0 + "\n" }.joined())
      if changes.isEmpty { return }
    }
    table.print(answer, of: catalog)
  }
}

/// Changes lie between two views; none of their facets depends on the data.
enum Changes: RowSource {
  static func rows(of view: CatalogView) -> [Change] { [] }
}

struct TourCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "tour", "Print a tour: the text of each stop, and the command that prints its view.",
    examples: ["cislunar tour", "cislunar tour article", "cislunar tour growth --format markdown"],
    notes: "Without a name it lists the tours. In the explorer, T starts one.")

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
      throw ValidationError(refusal(of: name, as: "tour", among: known))
    }
    let view = CatalogView(whole: catalog)
    switch output.format.name {
    case OutputFormat.table.name:
      let detail = Detail(of: tour, in: view, width: StandardOutput.readingWidth)
      output.write(Page(detail, of: catalog).text)
    case TableFormat.markdown.name: output.write(Document(of: tour, in: view).markdown)
    default: output.print(Table(tour.stops.enumerated(), columns: Self.stopColumns(of: catalog)))
    }
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
