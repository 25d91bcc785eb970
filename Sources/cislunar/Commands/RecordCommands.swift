import App
import ArgumentParser
import Model
import Query
import Search
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

  @Argument(help: ArgumentHelp("Its id or name.", valueName: "id"), completion: .custom(Candidates.records))
  var id: String
  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var table: TableOptions<RecordSheet.Row>
  @OptionGroup var data: DataOptions

  func run() throws {
    let catalog = try data.catalog()
    let view = try perspective.view(of: catalog)
    let record = try catalog.record(meantBy: id)
    let sheet = RecordSheet(record, in: view)
    if table.takesPage() { return table.output.write(Page(of: .record(record), in: view).text) }
    if table.takesPage(as: .markdown) {
      return StandardOutput.write(Document(of: record, in: view).markdown)
    }
    if table.takesPage(as: .plain) { return table.output.write(sheet.plain()) }
    table.print(try table.table(sheet.rows), of: catalog)
  }
}

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
    guard ids.isEmpty, perspective.isGiven else { return }
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
      if case .failed(let reason) = FileWriting.write(contents, to: output, mayReplace: true) {
        throw Failure(reason)
      }
    } else if format.isForPrograms {
      StandardOutput.write(forPrograms: bibliography)
    } else {
      text.write(bibliography)
    }
  }
}

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "report", "Write one page on a nation, topic, phase or region, or on everything, with its sources.",
    examples: [
      "cislunar report TUR > turkiye.html",
      "cislunar report africa --as-of 2024-05-10 > africa.html",
      "cislunar report ilrs-i --format markdown > ilrs-i.md",
      "cislunar report all > cislunar.html",
    ],
    notes: """
      The page needs nothing else: open it in a browser, mail it, print it on A4 or
      Letter. In HTML, charts and maps are pictures; in Markdown, they are drawn in
      characters. Missions, organisations and other records have a report too.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html
    case markdown
  }

  @Argument(
    help: ArgumentHelp("A record by its id or name, a region, or all.", valueName: "subject"),
    completion: .custom { words, index, prefix in
      Region.allCases.map { $0.rawValue.lowercased() } + ["all"] + Candidates.records(words, index, prefix)
    })
  var subject = "all"
  @Option(help: "The format.") var format = Format.html
  @OptionGroup var text: TextOptions
  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var data: DataOptions

  func run() throws {
    let catalog = try data.catalog()
    let view = try perspective.view(of: catalog)
    let subject = try subject(in: catalog)
    var document = ReportPage(on: subject, in: view).document
    let lens = view.perspective.lens.map { " --according-to \($0)" } ?? ""
    document.colophon =
      "Made by cislunar \(Version.number) with the command: cislunar report \(subject.text) --as-of \(view.perspective.asOf)\(lens)"
    switch format {
    case .html: StandardOutput.write(forPrograms: document.html)
    case .markdown: text.write(document.markdown)
    }
  }

  private func subject(in catalog: Catalog) throws -> ReportSubject {
    if subject == "all" { return .everything }
    if let region = Region.allCases.first(where: { folded($0.rawValue) == folded(subject) }) {
      return .region(region)
    }
    return .record(try catalog.record(meantBy: subject))
  }
}

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
      and without regard to case or accents. All words must match.
      """)

  @Argument(help: ArgumentHelp("What to look for.", valueName: "text")) var text: [String]
  @Flag(help: "Explain each score.") var explain = false
  @Option(help: ArgumentHelp("Print at most this many hits.", valueName: "number")) var limit: Int?
  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var table: TableOptions<Hit>
  @OptionGroup var data: DataOptions

  func validate() throws { try check(limit, of: "hits", option: "--limit") }

  func run() throws {
    let catalog = try data.catalog()
    let view = try perspective.view(of: catalog)
    let found = ViewIndex(view).hits(for: text.joined(separator: " "), limit: limit ?? .max)
    if explain, table.takesPage(), !found.isEmpty {
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

  private static func explanation(of hit: Hit) -> String {
    let head = "\(hit.score)  \(hit.record.kind) \(hit.record.text): \(hit.title)"
    return ([head] + hit.match.parts.map { "  " + $0.inWords }).map { $0 + "\n" }.joined()
  }
}
