import Model
import Query
import Text

/// A suggestion at the end of the overview.
struct OverviewTip: PaneItem {
  static let pane = Pane.overview

  /// The action that opens it.
  let action: Action?
  /// The key that does it.
  private let key: String
  /// What it shows.
  private let text: String

  /// What there is to try, with the keys that do it.
  static func all(with keymap: Keymap) -> [OverviewTip] {
    let (coalition, region) = (keymap.label(of: .nextCoalition), keymap.label(of: .nextRegion))
    let tips: [(Action, String)] = [
      (.open(.nations), "who is in: \(coalition) for a coalition, \(region) a region"),
      (.open(.compare), "how the two sides differ"), (.open(.growth), "how both sides grew"),
      (.open(.moon), "where missions landed"), (.searchEverything, "search everything"),
      (.help, "all keys and signs"),
    ]
    return tips.map { OverviewTip(action: $0, key: keymap.label(of: $0), text: $1) }
  }

  /// The columns of the overview, for a suggestion.
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
    Column("time", "When", cell: ListCell(12...20, priority: 2) { _ in RoledText("") }),
  ]

  func claims(in view: CatalogView) -> [Fact] { [] }

  func sentences(in view: CatalogView) -> [Sentence] { [] }

  func write(_ page: inout DetailPage) {
    page.setTitle("Press Enter, or \(key) anywhere")
    let help =
      if case .open(let pane) = action { pane.help } else {
        text.prefix(1).uppercased() + text.dropFirst() + "."
      }
    page.addText(help)
  }
}
