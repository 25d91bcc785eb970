import App
import ArgumentParser
import Model
import Query

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
    try check(in: catalog)
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

  private func check(in catalog: Catalog) throws {
    guard let topic, topic != ComparisonRow.figuresTopic, catalog.topic(Topic.ID(topic)) == nil else {
      return
    }
    let known = catalog.topics.map(\.id.rawValue) + [ComparisonRow.figuresTopic]
    throw ValidationError(
      "There is no topic \"\(topic)\". The topics are: \(known.joined(separator: ", "))."
        + advice(on: topic, among: known))
  }

  /// The pages as the explorer shows them.
  private static func pages(_ comparison: ComparisonText, of view: CatalogView) -> String {
    let subjects: [Selection] =
      (comparison.hasFigures ? [.figures] : []) + comparison.topics.map { .record(.topic($0.id)) }
    return subjects.map { Page(of: $0, in: view, width: StandardOutput.readingWidth).text }
      .joined(separator: "\n")
  }
}
