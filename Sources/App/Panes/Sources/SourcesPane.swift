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

  static let command: ListCommandText? = ListCommandText(
    abstract: "List the sources and how much rests on them.",
    examples: [
      "cislunar sources --kind official",
      "cislunar sources --sort citations --reverse",
      "cislunar sources --search roscosmos --format json",
    ])

  static let lists: [any ListDefinition.Type] = [SourcesPane.self, Disagreements.self]

  static func rows(of view: CatalogView) -> [SourceRow] { view.sourceRows() }
}

/// What sources disagree on: memberships and dates.
enum Disagreements: ListDefinition {
  static let id = "disagreements"
  static let command: ListCommandText? = ListCommandText(
    abstract: "List what sources disagree on: memberships and dates.",
    examples: [
      "cislunar disagreements",
      "cislunar disagreements --search luna --format plain",
      "cislunar disagreements --coalition ilrs",
    ])

  static func rows(of view: CatalogView) -> [Disagreement] { view.disagreements() }
}
