import Model
import Query
import Search

extension Pane {
  /// The missions to the Moon.
  public static let missions = Pane(MissionsPane.self)
}

/// The missions to the Moon.
enum MissionsPane: PaneDefinition {
  static let id = "missions"
  static let digit: Character = "3"
  static let title = "Missions"
  static let help =
    "Missions of both sides to the Moon, flown and planned. The detail has dates as claimed, the site, the outcome and the phases a mission belongs to."
  static let file: Catalog.File? = .missions

  static func rows(of view: CatalogView) -> [MissionRow] { view.missions }

  static func subject(of row: MissionRow) -> Subject { .mission(row.id) }

  static func texts(of rows: [MissionRow], missions: () -> [FoldedTexts]) -> [FoldedTexts] {
    let texts = missions()
    return rows.map { texts[Int($0.place)] }
  }
}
