import ArgumentParser
import Model
import Query

/// What all commands share that print a list.
struct ListOptions: ParsableArguments {
  @OptionGroup var perspective: PerspectiveOptions

  @Option(help: "Search as the explorer does: fuzzy, without regard to case and accents.")
  var search: String?

  @Option(help: "Sort by a column, by its id.")
  var sort: String?

  @Flag(help: "Reverse the order.")
  var reverse = false

  @Option(help: "Print only these columns, by their ids, separated by commas.")
  var columns: String?

  @Option(help: "How to print.")
  var format = Format.table
}

extension ListOptions {
  /// Prints the rows that pass a filter, as the options ask for.
  func print<Row: Listable>(_ filter: Filter, of rows: (CatalogView) -> [Row]) throws {
    let catalog = try Catalog.load()
    let view = CatalogView(of: catalog, from: try perspective.perspective(in: catalog))
    let order = try sort.map { Sort(column: try column($0, of: Row.self).id, isDescending: reverse) }
    let results = Query(filter: filter, search: search ?? "", sort: order).run(on: rows(view))
    let ordered = order == nil && reverse ? results.rows.reversed() : results.rows
    StandardOutput.write(formatted(Table(ordered, columns: try chosenColumns(of: Row.self))))
  }

  private func formatted(_ table: Table) -> String {
    switch format {
    case .table: table.aligned(width: StandardOutput.terminalWidth)
    case .csv: table.csv()
    case .json: table.json()
    case .markdown: table.markdown()
    case .plain: table.plain()
    }
  }

  /// The columns asked for; else those of the list for people, and all of them for programs.
  private func chosenColumns<Row: Listable>(of _: Row.Type) throws -> [Column<Row>] {
    guard let columns else {
      return format == .table || format == .markdown ? Row.listedColumns : Row.columns
    }
    return try columns.split(separator: ",", omittingEmptySubsequences: false).map {
      try column(String($0), of: Row.self)
    }
  }

  private func column<Row: Listable>(_ id: String, of _: Row.Type) throws -> Column<Row> {
    guard let column = Row.column(id) else {
      let known = Row.columns.map(\.id).joined(separator: ", ")
      throw ValidationError("There is no column \"\(id)\". The columns are: \(known).")
    }
    return column
  }
}

struct NationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nations", abstract: "List the nations of both coalitions.",
    discussion: """
      Examples:
        cislunar nations --coalition ilrs --region africa
        cislunar nations --as-of 2024-05-10 --according-to seed-article
        cislunar nations --coalition both --format csv
      """)

  @OptionGroup var options: ListOptions
  @Option(help: "Only one region.") var region: Region?
  @Option(help: "Only one coalition, or those in both.") var coalition: CoalitionValue?
  @Option(help: "Only one level: government, agency, academy, institute, application, organisation.")
  var level: String?

  func run() throws {
    var filter = Filter()
    filter.select(region?.rawValue, of: .region)
    filter.select(coalition?.rawValue, of: .coalition)
    filter.select(
      try level.map { try known($0, of: .level, in: NationRow.self, option: "--level") }, of: .level)
    try options.print(filter) { $0.nations }
  }
}

struct PhasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "phases", abstract: "List the phases of the ILRS and the segments of Artemis.",
    discussion: """
      Examples:
        cislunar phases --coalition ilrs
        cislunar phases --format json
      """)

  @OptionGroup var options: ListOptions
  @Option(help: "Only one coalition.") var coalition: CoalitionValue?

  func run() throws {
    var filter = Filter()
    filter.select(coalition?.rawValue, of: .coalition)
    try options.print(filter) { $0.phases }
  }
}

struct MissionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "missions", abstract: "List the missions to the Moon.",
    discussion: """
      Examples:
        cislunar missions --coalition ilrs --status planned
        cislunar missions --search luna25
        cislunar missions --type lander --sort launch --format csv
      """)

  @OptionGroup var options: ListOptions
  @Option(help: "Only one side.") var coalition: CoalitionValue?
  @Option(help: "Only one status.") var status: String?
  @Option(help: "Only one type: lander, orbiter, rover ...") var type: String?
  @Option(help: "Only one operator: CNSA, NASA ...") var `operator`: String?
  @Option(help: "Only the missions of one phase, by its id.") var phase: String?

  func run() throws {
    var filter = Filter()
    filter.select(coalition?.rawValue, of: .coalition)
    filter.select(
      try status.map { try known($0, of: .status, in: MissionRow.self, option: "--status") }, of: .status)
    let catalog = try Catalog.load()
    let rows = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf)).missions
    filter.select(try type.map { try known($0, of: .type, among: rows, option: "--type") }, of: .type)
    filter.select(
      try `operator`.map { try known($0, of: .operator, among: rows, option: "--operator") }, of: .operator)
    let phase = try phase.map { try self.phase($0, in: catalog) }
    try options.print(filter) { view in
      guard let phase else { return view.missions }
      return view.missions.filter { ($0.mission.phases + $0.mission.relatedPhases).contains(phase) }
    }
  }

  private func phase(_ id: String, in catalog: Catalog) throws -> Phase.ID {
    guard let phase = catalog.phase(Phase.ID(id)) else {
      let known = catalog.phases.map(\.id.rawValue).joined(separator: ", ")
      throw ValidationError("--phase: there is no phase \"\(id)\". The phases are: \(known).")
    }
    return phase.id
  }
}

struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "List the sources and how much rests on them.",
    discussion: """
      Examples:
        cislunar sources --kind official
        cislunar sources --search roscosmos --format json
      """)

  @OptionGroup var options: ListOptions
  @Option(help: "Only one kind: official, press ...") var kind: String?

  func run() throws {
    var filter = Filter()
    filter.select(try kind.map { try known($0, of: .kind, in: SourceRow.self, option: "--kind") }, of: .kind)
    try options.print(filter) { $0.sourceRows() }
  }
}

struct DisagreementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disagreements", abstract: "List what sources disagree on: memberships and dates.",
    discussion: """
      Examples:
        cislunar disagreements
        cislunar disagreements --search luna --format plain
      """)

  @OptionGroup var options: ListOptions
  @Option(help: "Only questions of membership in one coalition.") var coalition: CoalitionValue?

  func run() throws {
    var filter = Filter()
    filter.select(coalition?.rawValue, of: .coalition)
    try options.print(filter) { $0.disagreements() }
  }
}

/// The value of a facet with a fixed vocabulary that an option names, in any case.
func known<Row: Listable>(
  _ text: String, of facet: Facet, in _: Row.Type, option: String
) throws -> String {
  try pick(text, from: Row.vocabulary(of: facet) ?? [], option: option)
}

/// The value of a facet that an option names, in any case, among those that the rows have.
private func known<Row: Listable>(
  _ text: String, of facet: Facet, among rows: [Row], option: String
) throws -> String {
  try pick(text, from: Set(rows.flatMap { $0.values(of: facet) }).sorted(), option: option)
}

private func pick(_ text: String, from values: [String], option: String) throws -> String {
  guard let value = values.first(where: { folded($0) == folded(text) }) else {
    throw ValidationError(
      "\(option): there is no \"\(text)\". It can be: \(values.joined(separator: ", ")).")
  }
  return value
}
