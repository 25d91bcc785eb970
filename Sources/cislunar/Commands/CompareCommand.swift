import App
import ArgumentParser
import Model
import Query
import Screen

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare Artemis and the ILRS, topic by topic.",
    discussion: """
      Examples:
        cislunar compare transparency
        cislunar compare figures --as-of 2024-05-10
        cislunar compare --format markdown
        cislunar compare --columns topic,side,text,sources --format csv

      Without a topic it prints the figures and all topics. Table, plain and markdown
      set both sides against each other; csv, json, and any choice of columns, order
      or search give a row for each statement.
      """)

  @Argument(
    help: ArgumentHelp("Only one topic, by its id; figures for what is counted.", valueName: "topic"),
    completion: .custom(Candidates.topics))
  var topic: String?
  @OptionGroup var options: ListOptions

  func run() throws {
    let catalog = try options.data.catalog()
    try check(in: catalog)
    let perspective = try options.perspective.perspective(in: catalog)
    let view = CatalogView(of: catalog, from: perspective)
    let format = options.table.output.format
    let isFlat = options.table.isExplicit || options.search != nil || format == .csv || format == .json
    guard !isFlat else {
      return try options.print(view.comparison().filter { topic == nil || $0.topic == topic }, Filter())
    }
    StandardOutput.write(text(of: view, as: format))
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

  private func text(of view: CatalogView, as format: Format) -> String {
    let comparison = ComparisonText(view: view, topic: topic)
    switch format {
    case .markdown: return comparison.markdown()
    case .plain: return comparison.plain()
    case .table, .csv, .json: return comparison.pages(width: StandardOutput.readingWidth)
    }
  }
}
