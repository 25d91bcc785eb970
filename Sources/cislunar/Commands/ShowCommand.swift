import App
import ArgumentParser
import Model
import Query
import Text

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "show", "Show one record in full, with every claim and its sources.",
    examples: [
      "cislunar show luna-25",
      "cislunar show TUR --according-to seed-article",
      #"cislunar show "Chang'e 6" --format json"#,
      #"cislunar show "safety zone""#,
      "cislunar show seed-article --format plain",
    ],
    notes: """
      Nations, organisations, programmes (ilrs, artemis), phases, schemes, missions,
      topics, terms of the glossary (treaties, bodies, people, vehicles, places) and
      sources are found by id, code, name, alias or native name; nations by their
      agencies too.
      """)

  @Argument(
    help: ArgumentHelp("Its id or name.", valueName: "id"), completion: .custom(Candidates.records))
  var id: String
  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var table: TableOptions<RecordSheet.Row>
  @OptionGroup var data: DataOptions

  func run() throws {
    let catalog = try data.catalog()
    let view = try perspective.view(of: catalog)
    let record = try catalog.record(meantBy: id)
    if table.output.format == .table, !table.isExplicit {
      table.output.write(Page(of: .record(record), in: view, width: StandardOutput.readingWidth).text)
      return
    }
    if table.output.format == OutputFormat(.markdown), !table.isExplicit {
      return StandardOutput.write(Document(of: record, in: view).markdown)
    }
    let sheet = RecordSheet(record, in: view)
    if table.output.format == OutputFormat(.plain), !table.isExplicit {
      return table.output.write(sheet.plain())
    }
    table.print(try table.table(sheet.rows), of: catalog)
  }
}
