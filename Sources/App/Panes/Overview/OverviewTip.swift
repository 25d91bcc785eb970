import Model
import Query
import Text

/// Something to try, at the end of the overview.
enum OverviewTip: CaseIterable, PaneItem {
  case nations
  case compare
  case growth
  case moon
  case search
  case help

  static let pane = Pane.overview

  /// What opening it does.
  var action: Action? {
    switch self {
    case .nations: .open(.nations)
    case .compare: .open(.compare)
    case .growth: .open(.growth)
    case .moon: .open(.moon)
    case .search: .searchEverything
    case .help: .help
    }
  }

  /// What there is to see.
  private var text: String {
    switch self {
    case .nations: "who is in: c for a coalition, r a region"
    case .compare: "how the two sides differ"
    case .growth: "how both sides grew"
    case .moon: "where missions landed"
    case .search: "search everything"
    case .help: "all keys and signs"
    }
  }

  /// The key that does it, as the key table has it.
  private var key: String {
    Keymap.bindings.first { $0.action == action }?.keys.first?.label ?? ""
  }

  /// The columns of the overview, filled for a tip.
  static let columns: Columns<OverviewTip> = [
    Column(
      "group", "Group",
      cell: ListCell(7...7) { RoledText($0 == allCases[0] ? "Try" : "", "list.heading") }),
    Column("coalition", "", cell: ListCell(1...1, priority: 1) { _ in RoledText("") }),
    Column(
      "text", "Text",
      cell: ListCell(30...44, isFlexible: true) { tip in
        var text = RoledText(tip.key, "hint.key")
        text.append(" " + tip.text, "text")
        return text
      }),
    Column("time", "When", cell: ListCell(12...20, priority: 2) { _ in RoledText("") }),
  ]

  func claims(in view: CatalogView) -> [Fact] { [] }

  func summary(in view: CatalogView) -> (text: String, sources: [Source.ID]) { ("\(key) \(text)", []) }

  func write(_ page: inout DetailPage) {
    page.setTitle("Press Enter, or \(key) anywhere")
    let help =
      if case .open(let pane) = action { pane.help } else {
        text.prefix(1).uppercased() + text.dropFirst() + "."
      }
    page.addText(help)
  }
}
