import Model
import Query
import Screen

/// The sites of the listed missions on the Moon.
struct MoonPicture: Picture {
  /// A site in the picture.
  struct Placement: Sendable {
    let site: LunarSite
    /// The place of the side of the Moon it is on among those that are shown.
    let panel: Int
    /// The cell of its sign, from the upper left corner of the map.
    let cell: Point
  }

  let base: MoonBase
  let placements: [Placement]
  let marks: [PictureMark]
  var cellAspect: CellAspect { base.key.cells.aspect }
  /// The missions whose site this view does not show.
  let elsewhere: [Mission.ID]
  /// Whether no lens keeps anything back.
  let isSeenByAll: Bool
  /// The missions to whose site nobody in view gives a position.
  let unplaced: [Mission.ID]

  /// Rows for the legend above the map.
  static let legendRows = 1

  /// The sites of the missions that the listing shows.
  ///
  /// - Parameter kept: a base that is used again where it is of the same size and view.
  init?(
    _ view: CatalogView, listing: Listing, moonView: MoonView, in cells: PictureCells, isInk: Bool,
    kept: MoonBase?
  ) throws(MapError) {
    let map = cells.below(rows: Self.legendRows)
    let key = MoonBase.Key(cells: map, isInk: isInk, view: moonView)
    guard let base = try kept?.key == key ? kept : MoonBase(key) else { return nil }
    self.base = base
    let isShown = listing.membership()
    let rows = view.missions.filter { isShown(.mission($0.id)) }
    let sites = rows.compactMap { LunarSite($0, from: view.perspective) }
    var placements: [Placement] = []
    var marks: [PictureMark] = []
    for site in sites {
      let positions = base.panels.map { $0.position(of: site.place) }
      guard let panel = positions.firstIndex(where: { $0 != nil }), let position = positions[panel] else {
        continue
      }
      let cell = Point(
        x: max(0, min(map.size.width - 1, Int(position.x))),
        y: max(0, min(map.size.height - 1, Int(position.y))))
      placements.append(Placement(site: site, panel: panel, cell: cell))
      marks.append(
        PictureMark(
          subject: .mission(site.mission), x: position.x, y: position.y + Double(Self.legendRows)))
    }
    self.placements = placements
    isSeenByAll = view.perspective.lens == nil
    self.marks = marks
    let (placed, shown) = (Set(sites.map(\.mission)), Set(placements.map(\.site.mission)))
    elsewhere = sites.map(\.mission).filter { !shown.contains($0) }
    unplaced = rows.map(\.id).filter { !placed.contains($0) }
  }
}
