import App
import ArgumentParser
import Model
import Query
import Text

struct CiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "cite", "Cite the sources of records, for bibliographies and footnotes.",
    examples: [
      "cislunar cite TUR --format bibtex > sources.bib",
      #"cislunar cite "Chang'e 6" transparency --format ris > sources.ris"#,
      "cislunar cite ilrs-i --as-of 2024-05-10 --format footnotes",
      "cislunar cite --format csl",
    ],
    notes: """
      For a record it cites every source that `show` names; for a source, that source.
      Without an id it cites the data itself, with its version, date and hash. The
      keys are the ids of the sources, which never change.
      """)

  @Argument(
    help: ArgumentHelp("Ids or names of records.", valueName: "id"), completion: .custom(Candidates.records))
  var ids: [String] = []
  @Option(help: "The format: \(CitationStyle.all.map(\.title).joined(separator: ", ")).")
  var format = CitationStyle.text
  @Option(
    help: ArgumentHelp("Write to a file, replacing an existing one.", valueName: "file"),
    completion: .file())
  var output: String?
  @OptionGroup var text: TextOptions
  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var data: DataOptions

  func validate() throws {
    guard ids.isEmpty, perspective.asOf != nil || perspective.lens.accordingTo != nil else { return }
    throw ValidationError(
      "--as-of, --according-to: without ids the data is cited as a whole. Name the records to cite.")
  }

  func run() throws {
    let catalog = try data.catalog()
    let view = try perspective.view(of: catalog)
    let records = try ids.map { try catalog.record(meantBy: $0) }
    let citations =
      ids.isEmpty
      ? [Citation(dataset: catalog, version: Version.number, digest: data.input.digest)]
      : view.citations(of: records)
    guard !citations.isEmpty else {
      throw Failure("There is no source to cite as of this date through this lens.")
    }
    let bibliography = format.text(citations)
    if let output {
      let contents = format.isForPrograms ? bibliography : bibliography.printable
      let report = FileWriting.write(contents, to: output, mayReplace: true)
      if case .failed(let reason) = report { throw Failure(reason) }
    } else if format.isForPrograms {
      StandardOutput.write(forPrograms: bibliography)
    } else {
      text.write(bibliography)
    }
  }
}
