import Model
import Plot
import Screen

/// The sites of the listed missions on the Moon.
struct MoonPicture: Picture {
  struct Placement: Sendable {
    let site: LunarSite
    let panel: Int
    /// The position in cells, with fractions, from the map's upper left corner.
    let position: PlanePoint

    var cell: Point { Point(x: Int(position.x), y: Int(position.y)) }
  }

  let base: MoonBase
  let placements: [Placement]
  /// The indices of the first site in each cell; others are hidden under its sign.
  let fronts: [Int]
  let elsewhere: [MissionRow]
  let unplaced: [MissionRow]
  /// Whether there is no lens.
  let isSeenByAll: Bool
  var cellAspect: CellAspect { base.key.cells.aspect }

  /// Made on demand: only moving from marker to marker needs it.
  var marks: [PictureMark] {
    placements.map {
      PictureMark(
        subject: .record(.mission($0.site.mission)), x: $0.position.x,
        y: $0.position.y + Double(Self.legendRows))
    }
  }

  static let legendRows = 1

  /// The sites of the listed missions, on the `kept` base if it has the size and view.
  init?(
    _ view: CatalogView, listing: Listing, moonView: MoonView, in cells: PictureCells, isInk: Bool,
    kept: MoonBase?
  ) {
    let key = MoonBase.Key(cells: cells.below(rows: Self.legendRows), isInk: isInk, view: moonView)
    guard let base = kept?.key == key ? kept : MoonBase(key) else { return nil }
    self.base = base
    isSeenByAll = view.perspective.lens == nil
    var (placements, elsewhere, unplaced) = ([Placement](), [MissionRow](), [MissionRow]())
    for row in listing.missions {
      guard let site = LunarSite(row) else {
        unplaced.append(row)
        continue
      }
      let placement = base.panels.indices.lazy.compactMap { panel in
        base.panels[panel].position(of: site.place).map { Placement(site: site, panel: panel, position: $0) }
      }.first
      if let placement { placements.append(placement) } else { elsewhere.append(row) }
    }
    var taken: Set<Point> = []
    fronts = placements.indices.filter { taken.insert(placements[$0].cell).inserted }
    (self.placements, self.elsewhere, self.unplaced) = (placements, elsewhere, unplaced)
  }
}
