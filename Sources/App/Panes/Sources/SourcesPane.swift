import Model
import Query

extension Pane {
  /// The sources.
  public static let sources = Pane(SourcesPane.self)
}

/// The sources, and their disagreements.
enum SourcesPane: PaneDefinition {
  static let id = "sources"
  static let digit: Character = "9"
  static let title = "Sources"
  static let tab = (name: title, short: "Src")
  static let help =
    "Every source with what it is cited for; below them, what sources disagree about. Enter opens the details of a source; L offers it as the lens, through which everything is shown as this source alone has it."
  static let signs = Sign.evidence + Sign.doubts + Sign.rivals

  static let command: ListCommandText? = ListCommandText(
    abstract: "List the sources and how often each is cited.",
    examples: [
      "cislunar sources --kind official",
      "cislunar sources --sort citations --reverse",
      "cislunar sources --search roscosmos --format json",
    ])

  static let lists: [any ListDefinition.Type] = [SourcesPane.self, Disagreements.self]

  static func rows(of view: CatalogView) -> [SourceRow] { view.sourceRows() }

  /// The sources, and under a heading their disagreements.
  static func listing(_ query: Query, of lists: inout PreparedLists) -> Listing {
    var sections: [any ListSection] = [section(query, of: &lists).named("source", "sources")]
    // A filter of sources by kind does not apply to disagreements.
    if query.filter.isEmpty {
      let found = RecordSection(lists.results(Query(search: query.search), of: Disagreements.self)) {
        .disagreement($0.id)
      }
      sections.append(found.headed("Disagreements (\(found.count))").named("disagreement", "disagreements"))
    }
    return Listing(sections: sections, sortable: sortable)
  }
}

/// What sources disagree about: memberships and dates.
enum Disagreements: ListDefinition {
  static let id = "disagreements"
  static let command: ListCommandText? = ListCommandText(
    abstract: "List what sources disagree about: memberships and dates.",
    examples: [
      "cislunar disagreements",
      "cislunar disagreements --search luna --format plain",
      "cislunar disagreements --coalition ilrs",
    ])

  static func rows(of view: CatalogView) -> [Disagreement] { view.disagreements() }
}
