import Model
import Query

extension Pane {
  /// The sources.
  public static let sources = Pane(SourcesPane.self)
}

/// The sources, and what they disagree on.
enum SourcesPane: PaneDefinition {
  static let id = "sources"
  static let digit: Character = "9"
  static let title = "Sources"
  static let help =
    "Every source with what rests on it, and below them what they disagree on. Enter shows everything according to the source alone, and again according to all; l and Tab go to its detail, where Enter follows a record."

  static func rows(of view: CatalogView) -> [SourceRow] { view.sourceRows() }
}
