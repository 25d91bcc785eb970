package import Model
package import Search

enum MissionsPane: PaneDefinition {
  static let id = "missions"
  static let help =
    "Missions of both sides to the Moon, flown and planned. The details show claimed dates, the site, the outcome and the phases of a mission."
  static let signs = Sign.states + Sign.rivals + Sign.sides
  static let file: Catalog.File? = .missions

  static let command: ListCommandText? = ListCommandText(
    abstract: "List the missions to the Moon.",
    examples: [
      "cislunar missions --coalition ilrs --status planned",
      "cislunar missions --search luna25",
      "cislunar missions --phase ilrs-i --type lander --sort launch --format csv",
    ])

  static func rows(of view: CatalogView) -> [MissionRow] { view.missions }
}

extension ListDefinition where Row == MissionRow {
  package static func texts(of rows: [MissionRow], missions: () -> [FoldedTexts]) -> [FoldedTexts] {
    let texts = missions()
    return rows.map { texts[$0.place] }
  }
}
