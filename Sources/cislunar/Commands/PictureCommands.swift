import ArgumentParser
import Model
import Query

struct GrowthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "growth",
    abstract: "List the joinings of both coalitions with the numbers of members after each.",
    discussion: """
      Members are counted among those that the options let through; provisional ones stand beside.

      Examples:
        cislunar growth --format csv
        cislunar growth --region africa --as-of 2024-05-10
        cislunar growth --according-to seed-article --coalition ilrs
      """)

  @OptionGroup var options: ListOptions
  @Option(help: "Only one region.") var region: Region?
  @Option(help: "Only one coalition, or the nations in both.") var coalition: CoalitionValue?
  @Option(help: "Only one level: government, agency, academy, institute, application, organisation.")
  var level: String?

  func run() throws {
    var filter = Filter()
    filter.select(region?.rawValue, of: .region)
    filter.select(coalition?.rawValue, of: .coalition)
    filter.select(
      try level.map { try known($0, of: .level, in: JoiningRow.self, option: "--level") }, of: .level)
    try options.print(filter) { $0.joinings(passing: filter) }
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

  @OptionGroup var options: ListOptions
  @Option(help: "Only one side.") var coalition: CoalitionValue?
  @Option(help: "Only one status: under-way, planned, completed, failed ...") var status: String?

  func run() throws {
    var filter = Filter()
    filter.select(coalition?.rawValue, of: .coalition)
    filter.select(
      try status.map { try known($0, of: .status, in: TimelineRow.self, option: "--status") }, of: .status)
    try options.print(filter) { $0.timeline() }
  }
}
