import ArgumentParser
import Model
import Query
import Search

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "search", "Search everything, best first.",
    examples: [
      "cislunar search turkiye",
      "cislunar search luna25 --explain",
      #"cislunar search "south pole" --limit 5 --format json"#,
    ],
    notes: """
      It searches nations, organisations, phases, missions, topics and sources, fuzzy
      and without regard to case and accents. All words must match.
      """)

  @Argument(help: ArgumentHelp("What to look for.", valueName: "text"))
  var text: [String]
  @Flag(help: "Explain each score.")
  var explain = false
  @Option(help: ArgumentHelp("Print at most this many hits.", valueName: "number"))
  var limit: Int?
  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var table: TableOptions<Hit>
  @OptionGroup var data: DataOptions

  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError("--limit: \(limit) is not a number of hits. Use 1 or more.")
    }
  }

  func run() throws {
    let catalog = try data.catalog()
    let view = try perspective.view(of: catalog)
    let found = ViewIndex(view).hits(for: text.joined(separator: " "), limit: limit ?? .max)
    if explain, table.output.format == .table, !table.isExplicit, !found.isEmpty {
      return table.output.write(found.map(Self.explanation).joined(separator: "\n"))
    }
    table.print(try table.table(found, columns: columns), of: catalog)
    if found.isEmpty { throw ExitCode.failure }
  }

  private var columns: [Column<Hit>] {
    guard explain, table.columns == nil, table.output.format.isBrief else { return Hit.columns.all }
    return Hit.columns.map { column in
      let isListed = column.isListed || column.id == "score" || column.id == "explanation"
      return Column(
        column.id, column.title, alignment: column.alignment, isListed: isListed, value: column.value)
    }
  }

  /// A hit with the parts of its score, one line each.
  private static func explanation(of hit: Hit) -> String {
    let head = "\(hit.score)  \(hit.record.kind) \(hit.record.text): \(hit.title)"
    return ([head] + hit.match.parts.map { "  " + $0.inWords }).map { $0 + "\n" }.joined()
  }
}
