import App
import ArgumentParser
import Model
import Query
import Text

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "show", "Show one record whole, with every claim and its sources.",
    examples: [
      "cislunar show luna-25",
      "cislunar show TUR --according-to seed-article",
      #"cislunar show "Chang'e 6" --format json"#,
      "cislunar show seed-article --format plain",
    ],
    notes: """
      Nations, organisations, programmes (ilrs, artemis), phases, schemes, missions,
      topics and sources are found by id, ISO code, name, alias or native name.
      """)

  @Argument(
    help: ArgumentHelp("Its id, or its name.", valueName: "id"), completion: .custom(Candidates.records))
  var id: String
  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var table: TableOptions<RecordSheet.Row>
  @OptionGroup var data: DataOptions

  func run() throws {
    let catalog = try data.catalog()
    let view = try perspective.view(of: catalog)
    let record = try record(in: catalog)
    if table.output.format == .table, !table.isExplicit {
      StandardOutput.write(Page(of: .record(record), in: view, width: StandardOutput.readingWidth).text)
      return
    }
    let sheet = RecordSheet(record, in: view)
    if table.output.format == OutputFormat(.plain), !table.isExplicit {
      return StandardOutput.write(sheet.plain())
    }
    table.output.print(try table.table(sheet.rows))
  }

  private func record(in catalog: Catalog) throws -> RecordID {
    let found = catalog.records(named: id)
    if let record = found.first, found.count == 1 { return record }
    guard found.isEmpty else {
      let lines = found.map { "  \($0.text)  \($0.kind), \($0.name(in: catalog))" }
      throw ValidationError("\"\(id)\" can be:\n" + lines.joined(separator: "\n") + "\nName it by its id.")
    }
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
    let near = nearest(to: id, among: catalog.records.map(\.text)).map { [$0] } ?? []
    let likely = (near + ViewIndex(view).hits(for: id, limit: 5).map(\.record.text)).reduce(into: [String]())
    {
      if !$0.contains($1) { $0.append($1) }
    }
    let hint = likely.isEmpty ? "" : " Did you mean: \(likely.prefix(5).joined(separator: ", "))?"
    throw ValidationError("There is no record \"\(id)\".\(hint) `cislunar search` looks everywhere.")
  }
}
