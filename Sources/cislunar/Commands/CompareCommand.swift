import ArgumentParser
import Model
import Query

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare Artemis and the ILRS, topic by topic.",
    discussion: """
      Examples:
        cislunar compare
        cislunar compare transparency
        cislunar compare --format csv
      """)

  @OptionGroup var options: ListOptions
  @Argument(help: "Only one topic, by its id.") var topic: String?

  func run() throws {
    let catalog = try Catalog.load()
    if let topic, catalog.topic(Topic.ID(topic)) == nil {
      let known = catalog.topics.map(\.id.rawValue).joined(separator: ", ")
      throw ValidationError("There is no topic \"\(topic)\". The topics are: \(known).")
    }
    try options.print(Filter()) { view in
      view.topics.filter { row in topic.map { row.id.rawValue == $0 } ?? true }
    }
  }
}
