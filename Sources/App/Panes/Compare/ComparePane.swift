import Model
import Query
import Screen
import Text

extension Pane {
  /// Artemis against the ILRS.
  public static let compare = Pane(ComparePane.self)
}

/// Artemis against the ILRS, topic by topic.
enum ComparePane: PaneDefinition {
  static let id = "compare"
  static let digit: Character = "4"
  static let title = "Compare"
  static let help =
    "Artemis and the ILRS compared topic by topic, side by side. The figures are counted from the records."
  static let signs = Sign.sides + Sign.evidence
  static let tab = (name: title, short: "Cmp")
  /// The two sides side by side need room.
  static let share = Pane.Share.details
  static let file: Catalog.File? = .topics

  static let lists: [any ListDefinition.Type] = [ComparePane.self, Glossary.self]

  static func rows(of view: CatalogView) -> [TopicRow] { view.topics }

  /// The statements of the topics, one per row.
  static func table(_ query: Query, of view: CatalogView, isWhole: Bool) -> Table {
    Table(view.comparison(query), columns: ComparisonRow.columns.filter { isWhole || $0.isListed })
  }

  /// Both sides side by side.
  static func text(_ query: Query, of view: CatalogView) -> ComparisonText? {
    ComparisonText(view, query: Query(search: query.search, sort: query.sort))
  }

  /// The figures, the topics, and the glossary under a heading.
  static func listing(_ query: Query, of lists: inout PreparedLists) -> Listing {
    let topics = section(query, of: &lists).named("topic", "topics")
    let terms = RecordSection(lists.results(Query(search: query.search), of: Glossary.self)) {
      .record($0.record)
    }.named("term", "terms").headed("Glossary")
    let figures = FiguresSection(day: lists.view.perspective.asOf)
    let sections: [any ListSection] = query.search.isEmpty ? [figures, topics] : [topics]
    return Listing(
      sections: sections + (query.filter.isEmpty ? [terms] : []),
      main: sections.count - 1, sortable: sortable)
  }
}

/// The glossary.
enum Glossary: ListDefinition {
  static let id = "glossary"
  static let command: ListCommandText? = ListCommandText(
    abstract: "List the glossary: terms, treaties, bodies, people, vehicles and places.",
    examples: [
      "cislunar glossary",
      "cislunar glossary --kind body,person --format markdown",
      "cislunar glossary --search resources",
    ])

  static func rows(of view: CatalogView) -> [Term] { view.terms }
}

/// The row that opens the figures.
private struct FiguresSection: ListSection {
  let day: Day
  let heading: String? = nil
  let kind: Listing.RecordKind? = Listing.RecordKind(one: "page of figures", many: "pages of figures")
  let count = 1
  let total = 1
  let headers: [ListHeader] = []
  func subject(at index: Int) -> Selection { .figures }
  func cells(at index: Int, theme: Theme) -> [Line] {
    [Line(spoken(at: index), style: theme.style("text.strong"))]
  }
  func spoken(at index: Int) -> String { "Figures as of \(day.formatted)" }
}
