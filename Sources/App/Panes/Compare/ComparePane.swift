import Model
import Query
import Screen
import Text

/// Artemis against the ILRS, topic by topic.
enum ComparePane: PaneDefinition {
  static let id = "compare"
  static let help =
    "Artemis and the ILRS compared topic by topic, side by side. The figures are counted from the records."
  static let signs = Sign.sides + Sign.evidence
  static let tab = (name: title, short: "Cmp")
  /// The two sides side by side need room.
  static let share = Pane.Share.details
  static let file: Catalog.File? = .topics

  static let lists: [any ListDefinition.Type] = [ComparePane.self, Glossary.self]

  static func rows(of view: CatalogView) -> [TopicRow] { view.topics }

  static func table(_ query: Query, of view: CatalogView, isWhole: Bool) -> Table {
    Table(view.comparison(query), columns: ComparisonRow.columns.filter { isWhole || $0.isListed })
  }

  static func text(_ query: Query, of view: CatalogView) -> ComparisonText? {
    ComparisonText(view, query: Query(search: query.search, sort: query.sort))
  }

  static func listing(_ query: Query, of lists: inout PreparedLists) -> Listing {
    let topics = section(query, of: &lists).named("topic", "topics")
    let terms = RecordSection(lists.results(Query(search: query.search), of: Glossary.self)) {
      .record($0.record)
    }.named("term", "terms").headed("Glossary")
    let name = RoledText("Figures as of \(lists.view.perspective.asOf.formatted)", "text.strong")
    let figures = RecordSection(
      [Selection.figures],
      columns: [Column("name", "", cell: ListCell(1...40, isFlexible: true) { _ in name })]
    ) { $0 }.named("page of figures", "pages of figures")
    let sections: [any ListSection] = query.search.isEmpty ? [figures, topics] : [topics]
    return Listing(
      sections: sections + (query.filter.isEmpty ? [terms] : []),
      main: sections.count - 1, sortable: sortable)
  }
}

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

extension DetailPage {
  mutating func addSides(of facts: [Fact]) {
    let blocks = [Coalition.artemis, .ilrs].map { side in
      let other: Coalition = side == .ilrs ? .artemis : .ilrs
      return ClaimBlock(
        title: [Span("\(side.letter) \(side.name)", style: theme.style(side.role, over: "heading"))],
        facts: facts.filter { $0.section == side.section },
        nothing: "No statement; only \(other.name) has one.")
    }
    add(blocks, sideBySideFrom: 56)
  }
}
