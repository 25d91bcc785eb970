import App
import ArgumentParser
import Model
import Query
import Text

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
      Letter. In HTML charts and maps are pictures, in Markdown they are drawn in
      characters. Missions, organisations and other records have a report too.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html
    case markdown
  }

  @Argument(
    help: ArgumentHelp(
      "A record by its id or name, a region, or all.", valueName: "subject"),
    completion: .custom { words, index, prefix in
      regions.map { $0.rawValue.lowercased() } + ["all"] + Candidates.records(words, index, prefix)
    })
  var subject = "all"
  @Option(help: "The format.") var format = Format.html
  @OptionGroup var text: TextOptions
  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var data: DataOptions

  private static let regions = Region.allCases

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
    if let region = Self.regions.first(where: { folded($0.rawValue) == folded(subject) }) {
      return .region(region)
    }
    return .record(try catalog.record(meantBy: subject))
  }
}
