import Model
import Query
import Screen
import Text

extension Pane {
  /// The overview.
  public static let overview = Pane(OverviewPane.self)
}

/// The overview: the two sides, what is new, what comes next, what is in doubt, what to try.
enum OverviewPane: PaneDefinition {
  static let id = "overview"
  static let digit: Character = "0"
  static let title = "Overview"
  /// The first tab has the name of the program, so that every screen shows it.
  static let tab = (name: "cislunar", short: "cislunar")
  static let taglines = ["the two coalitions going to the Moon", "two coalitions, one Moon"]
  static let help =
    "Both sides at a glance: members, newest members, next launches, latest events, memberships in doubt, greatest slips. Enter opens the details of a line. The small lines show how each side grew, on one scale. The overview follows the as-of date and the lens; filters and searches open Nations and act there."
  static let signs = Sign.sides + Sign.doubts
  static let plays = true
  static let share = Pane.Share.list
  static let hasHeader = false
  /// Its lines belong to other panes, which keep their own selection.
  static let homes: [Pane] = []
  static let narrowedPane = Pane.nations
  static let facets: [Facet] = []
  static let lists: [any ListDefinition.Type] = [News.self]

  static func rows(of view: CatalogView) -> [OverviewRow] { view.overview() }

  static func subject(of row: OverviewRow) -> Selection { .item(AnyItem(item: row.id)) }

  /// The lines of the overview, then what to try. Filters do not apply.
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

/// The latest events and what comes next.
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

  /// The same number of events and launches.
  static func limited(_ rows: [OverviewRow], to count: Int?) -> [OverviewRow] {
    let groups = Dictionary(grouping: rows, by: \.group)
    return [.latest, .next].flatMap { groups[$0, default: []].prefix(count ?? 10) }
  }
}
