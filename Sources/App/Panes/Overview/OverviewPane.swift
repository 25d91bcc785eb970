import Model
import Query
import Screen
import Text

extension Pane {
  /// What there is to know at first sight.
  public static let overview = Pane(OverviewPane.self)
}

/// What there is to know at first sight: the two sides, what is new, what comes next, what is in doubt, what to try.
enum OverviewPane: PaneDefinition {
  static let id = "overview"
  static let digit: Character = "0"
  static let title = "Overview"
  /// The tab of the first pane carries the name of the program, which is therefore on every screen.
  static let tab = (name: "cislunar", short: "cislunar")
  static let taglines = ["the two coalitions going to the Moon", "two coalitions, one Moon"]
  static let help =
    "The two sides at a glance: members, newest members, next launches, latest events, memberships in doubt, dates that moved furthest. Enter opens the details of a line. The small lines show how each side grew, on one scale. The overview follows the as-of date and the lens; filters and searches open Nations and act there."
  static let signs = Sign.sides + Sign.doubts
  static let plays = true
  static let share = Pane.Share.list
  static let hasHeader = false
  /// Its lines stand in other panes, which keep what is selected there.
  static let homes: [Pane] = []
  static let narrowedPane = Pane.nations
  static let facets: [Facet] = []
  static let lists: [any ListDefinition.Type] = [News.self]

  static func rows(of view: CatalogView) -> [OverviewRow] { view.overview() }

  static func subject(of row: OverviewRow) -> Selection { .item(AnyItem(item: row.id)) }

  /// The lines of the overview, and below them what to try. Nothing narrows them.
  static func listing(_ query: Query, of lists: inout PreparedLists) -> Listing {
    let rows = lists.rows(of: Self.self)
    let lines = RecordSection(rows, total: rows.count, columns: OverviewRow.columns, subject: subject)
    let tips = OverviewTip.all(with: lists.keymap)
    return Listing(sections: [
      lines.named("line", "lines"),
      RecordSection(tips, total: tips.count, columns: OverviewTip.columns) { .item(AnyItem(item: $0)) }
        .named("tip", "tips"),
    ])
  }

  static func table(_ query: Query, of view: CatalogView, isWhole: Bool) -> Table {
    Table(rows(of: view), columns: isWhole ? Row.columns.all : Row.listedColumns)
  }
}

/// What happened last, and what comes next.
enum News: ListDefinition {
  static let id = "news"
  static let command: ListCommandText? = ListCommandText(
    abstract: "List the latest events and the next launches.",
    examples: [
      "cislunar news",
      "cislunar news --count 20 --coalition ilrs",
      "cislunar news --as-of 2024-05-10 --format markdown",
    ],
    notes: "The latest events come first, the newest at the top, then the launches that are planned next.")

  static func rows(of view: CatalogView) -> [OverviewRow] { view.news(.max) }

  /// So many events and so many launches.
  static func limited(_ rows: [OverviewRow], to count: Int?) -> [OverviewRow] {
    let groups = Dictionary(grouping: rows, by: \.group)
    return [.latest, .next].flatMap { groups[$0, default: []].prefix(count ?? 10) }
  }
}
