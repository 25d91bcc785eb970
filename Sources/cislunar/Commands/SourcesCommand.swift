import ArgumentParser
import Model
import Query

struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "List the sources and how much rests on them.",
    discussion: """
      Examples:
        cislunar sources --kind official
        cislunar sources --sort citations --reverse
        cislunar sources --search roscosmos --format json
      """)

  @Option(
    help: ArgumentHelp(
      "Only a kind: official, official-mirror, state-media, press, company, reference, wiki-derived, aggregator, repo-trace.",
      valueName: "kind"),
    completion: .list(Facet.kind.vocabulary ?? []))
  var kind: [String] = []
  @OptionGroup var options: ListOptions

  func run() throws {
    let view = try options.perspective.view(of: try options.data.catalog())
    let rows = view.sourceRows()
    try options.print(rows, try Filter([.kind: kind], on: rows))
  }
}
