import Model
import Query
import Text

/// The overview: the two sides, what is new, what comes next, what is in doubt, what to try.
enum OverviewPane: PaneDefinition {
  static let id = "overview"
  /// The first tab has the name of the program, so that every screen shows it.
  static let tab = (name: "cislunar", short: "cislunar")
  static let taglines = ["the two coalitions going to the Moon", "two coalitions, one Moon"]
  static let help =
    "Both sides at a glance: members, newest members, next launches, latest events, memberships in doubt, largest slips. Enter opens the details of a line. The small lines show how each side grew, on one scale. The overview follows the as-of date and the lens; filters and searches open Nations and act there."
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

  /// The lines of the overview, then what to try: on a screen with few rows the first of each. Filters do not apply.
  static func listing(_ query: Query, of lists: inout PreparedLists) -> Listing {
    let most: [OverviewRow.Group: Int] =
      lists.isShort ? [.newest: 2, .next: 2, .latest: 3, .slipped: 1] : [:]
    let rows = lists.rows(of: Self.self).filter { $0.place < most[$0.group] ?? .max }
    let lines = RecordSection(rows, columns: OverviewRow.columns, subject: subject)
    let shown = OverviewTip.all(with: lists.keymap).filter {
      !lists.isShort || [.open(.nations), .searchEverything, .help].contains($0.action)
    }
    let tips = RecordSection(shown, columns: OverviewTip.columns) { .item(AnyItem(item: $0)) }
    return Listing(sections: [lines.named("line", "lines"), tips.named("tip", "tips")])
  }

  static func table(_ query: Query, of view: CatalogView, isWhole: Bool) -> Table {
    Table(rows(of: view), columns: isWhole ? Row.columns.all : Row.listedColumns)
  }
}

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

/// A line of the overview: an event, a plan or a number that has a record behind it, or a side.
extension OverviewRow.ID: PaneItem {
  static let pane = Pane.overview

  func claims(in view: CatalogView) -> [Fact] { record.map(view.claims) ?? [] }

  func sentences(in view: CatalogView) -> [Sentence] {
    guard group == .sides else {
      return view.overview().first { $0.id == self }?.sentence.map { [$0] } ?? record.map(view.sentences)
        ?? []
    }
    guard let coalition else { return [Sentence("Both coalitions have \(view.countOfBoth().words)")] }
    return [Sentence("\(coalition.withArticle.capitalisedFirst) has \(view.count(of: coalition).words)")]
  }

  /// The record; of a side what it is, and what the other side is; of both, who is in both.
  func write(_ page: inout DetailPage) {
    if group != .sides, let record { return page.addRecord(record) }
    guard let coalition else {
      page.title = "In both: \(page.view.countOfBoth().text)"
      return page.addNationsInBoth()
    }
    let sides = [coalition] + Coalition.allCases.filter { $0 != coalition }
    page.title = page.view.name(of: .programme(coalition))
    for side in sides {
      // The first statement on its programme, where one is in view.
      let facts = page.view.ownFacts(of: .programme(side))
      guard let statement = facts.first(where: { $0.section == .statements }) else { continue }
      if side != coalition { page.addHeading(page.view.name(of: .programme(side))) }
      page.addClaim(statement)
    }
    page.addBlank()
    for side in sides { page.addLink(to: .record(.programme(side)), "\(side.name): phases and plans") }
  }
}

/// A suggestion at the end of the overview, with the key that does it.
struct OverviewTip: PaneItem {
  static let pane = Pane.overview

  let action: Action?
  private let key: String
  private let text: String

  static func all(with keymap: Keymap) -> [OverviewTip] {
    let (coalition, region) = (keymap.label(of: .nextCoalition), keymap.label(of: .nextRegion))
    let tips: [(Action, String)] = [
      (.open(.nations), "who is in: \(coalition) by coalition, \(region) by region"),
      (.open(.compare), "how the two sides differ"), (.open(.growth), "how both sides grew"),
      (.open(.moon), "where missions landed"), (.searchEverything, "search everything"),
      (.help, "all keys and signs"),
    ]
    return tips.map { OverviewTip(action: $0, key: keymap.label(of: $0), text: $1) }
  }

  static let columns: Columns<OverviewTip> = [
    Column(
      "group", "Group",
      cell: ListCell(7...7) { RoledText($0.action == .open(.nations) ? "Try" : "", "list.heading") }),
    Column("coalition", "", cell: ListCell(1...1, priority: 1) { _ in RoledText("") }),
    Column(
      "text", "Text",
      cell: ListCell(30...44, isFlexible: true) { tip in
        var text = RoledText(tip.key, "hint.key")
        text.append(" " + tip.text, "text")
        return text
      }, speech: \.text),
  ]

  func claims(in view: CatalogView) -> [Fact] { [] }
  func sentences(in view: CatalogView) -> [Sentence] { [] }

  func write(_ page: inout DetailPage) {
    page.title = "Press Enter, or \(key) anywhere"
    let help = if case .open(let pane) = action { pane.help } else { text.capitalisedFirst + "." }
    page.addText(help)
  }
}
