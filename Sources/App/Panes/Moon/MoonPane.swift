import Model
import Query
import Screen
import Text

/// The missions with a site, on a map of the Moon: a view of part of the missions.
enum MoonPane: PaneDefinition {
  static let id = "moon"
  static let tab = (name: title, short: "Moon")
  static let help = "Missions with a site on the Moon, flown and planned."
  static let pictureTitle: String? = "Missions on the Moon"
  static let signs = Sign.sides + Sign.states
  static let form = Pane.Form.picture
  static let listPane = Pane.missions
  static let homes = [Pane.missions]
  static let file: Catalog.File? = .missions

  static let command: ListCommandText? = ListCommandText(
    abstract: "List the missions with a site on the Moon.",
    examples: [
      "cislunar moon --status completed",
      "cislunar moon --columns name,site,latitude,longitude --format csv",
    ],
    notes: "The missions that `cislunar missions` lists, without those that have no site.")

  static func rows(of view: CatalogView) -> [MissionRow] { view.missions.filter { $0.site != nil } }

  static func marks(with glyphs: GlyphLevel) -> [(mark: String, role: Role, text: String)] {
    LunarSite.Outcome.allCases.map { ($0.sign(glyphs), "text", $0.explanation) }
  }

  static func picture(_ request: PictureRequest, in lists: inout PreparedLists) -> (any Picture)? {
    let inputs = request.inputs
    return MoonPicture(
      lists.view, listing: request.listing, moonView: inputs.state.moonView, in: inputs.cells,
      isInk: inputs.isInk, kept: (request.earlier as? MoonPicture)?.base)
  }

  /// The next mission to a known place.
  static func opening(_ listing: Listing, in lists: inout PreparedLists) -> Selection? {
    let next = lists.value("next on the Moon") { $0.view.nextMissions(1) { $0.hasPosition }.map(\.id) }
    return next.first.map { .record(.mission($0)) }
  }

  /// The missions with a site; under a heading those without a known position, which are not in the picture.
  static func listing(_ query: Query, of lists: inout PreparedLists) -> Listing {
    let lens = lists.view.perspective.lens
    let all = lists.rows(of: Self.self)
    let found = section(query, of: &lists, columns: MissionRow.siteColumns(through: lens))
    let placed = found.filtered(among: all) { $0.hasPosition }
    let unplaced = found.filtered(among: all) { !$0.hasPosition }
    guard query.search.isEmpty, query.sort == nil, unplaced.count > 0 else {
      return Listing(sections: [found], sortable: sortable)
    }
    let heading = "No position \(lens == nil ? "known" : "given") (\(unplaced.count))"
    return Listing(sections: [placed, unplaced.headed(heading)], sortable: sortable)
  }
}
