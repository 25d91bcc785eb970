import ArgumentParser
import Model
import Query

// What the pictures show, as lists: each pane that draws has its twin in text. That of the world is the list of nations.

struct GrowthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "growth",
    abstract: "List the joinings of both coalitions with the numbers of members after each.",
    discussion: """
      Examples:
        cislunar growth --format csv
        cislunar growth --region africa --as-of 2024-05-10
        cislunar growth --according-to seed-article --coalition ilrs

      Members are counted among those that the options let through; provisional ones stand beside.
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
    let wanted = facets.wanted(and: [.region: region.flatMap(\.values), .level: level])
    let filter = try Filter(wanted, on: view.joinings())
    try options.print(view.joinings(passing: filter), filter)
  }
}

struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "List phases and missions in time, with rival and slipped dates.",
    discussion: """
      Examples:
        cislunar timeline --coalition ilrs
        cislunar timeline --status planned --sort start
        cislunar timeline --columns name,start,end,slipped-from --format csv
      """)

  @Option(help: "Only a status: under-way, planned, completed, failed ...")
  var status: [String] = []
  @Option(help: "Only a type of mission: lander, orbiter, rover ...")
  var type: [String] = []
  @Option(help: "Only an operator: CNSA, NASA ...")
  var `operator`: [String] = []
  @OptionGroup var facets: FacetOptions
  @OptionGroup var options: ListOptions

  func run() throws {
    let catalog = try options.data.catalog()
    let rows = try options.perspective.view(of: catalog).timeline()
    let filter = try Filter(
      facets.wanted(and: [.status: status, .type: type, .operator: `operator`]),
      // What a lens hides is no less a type or an operator.
      on: CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf)).timeline())
    try options.print(rows, filter)
  }
}

struct MoonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moon", abstract: "List the missions that have a site on the Moon.",
    discussion: """
      Examples:
        cislunar moon --status completed
        cislunar moon --columns name,site,latitude,longitude --format csv

      The same missions as those of cislunar missions, less those without a site.
      """)

  @OptionGroup var missions: MissionsCommand

  func run() throws { try missions.run { $0.site != nil } }
}

struct DisagreementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disagreements", abstract: "List what sources disagree on: memberships and dates.",
    discussion: """
      Examples:
        cislunar disagreements
        cislunar disagreements --search luna --format plain
        cislunar disagreements --coalition ilrs
      """)

  @OptionGroup var facets: FacetOptions
  @OptionGroup var options: ListOptions

  func run() throws {
    let rows = try options.perspective.view(of: try options.data.catalog()).disagreements()
    try options.print(rows, try Filter(facets.wanted(), on: rows))
  }
}
