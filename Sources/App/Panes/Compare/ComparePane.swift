import Model
import Query

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
    "Artemis against the ILRS, topic by topic, both sides beside each other. Figures as of the day shows what is counted from the records."
  /// The detail needs its room for the two sides.
  static let isNarrow = true
  static let file: Catalog.File? = .topics

  static func rows(of view: CatalogView) -> [TopicRow] { view.topics }

  /// The statements of the topics, a row each.
  static func table(_ query: Query, of view: CatalogView, isWhole: Bool) -> Table {
    Table(view.comparison(query), columns: ComparisonRow.columns.filter { isWhole || $0.isListed })
  }

  /// Both sides set against each other.
  static func text(_ query: Query, of view: CatalogView) -> ComparisonText? {
    ComparisonText(view, query: Query(search: query.search, sort: query.sort))
  }
}
