import Model
import Plot
import Query
import Screen

/// The sites of the listed missions on the Moon.
struct MoonPicture: Picture {
  /// A site in the picture. Compact, since there can be very many.
  struct Placement: Sendable {
    let site: LunarSite
    private let panelNumber: UInt8
    private let column: UInt16
    private let row: UInt16
    /// The position in cells, with fractions, from the map's upper left corner.
    let position: PlanePoint

    init(_ site: LunarSite, on panel: Int, at position: PlanePoint, in map: Size) {
      self.site = site
      self.position = position
      panelNumber = UInt8(panel)
      column = UInt16(max(0, min(map.width - 1, Int(position.x))))
      row = UInt16(max(0, min(map.height - 1, Int(position.y))))
    }

    /// The index of its side among those shown.
    var panel: Int { Int(panelNumber) }
    /// The cell of its sign, from the map's upper left corner.
    var cell: Point { Point(x: Int(column), y: Int(row)) }
  }

  let base: MoonBase
  /// The visible sites, in the data's order.
  let placements: [Placement]
  /// The indices of the first site in each cell; others are hidden under its sign.
  let fronts: [Int]
  /// The missions with sites on other sides.
  let elsewhere: [MissionRow]
  /// Whether there is no lens.
  let isSeenByAll: Bool
  /// The missions without a position in view.
  let unplaced: [MissionRow]
  var cellAspect: CellAspect { base.key.cells.aspect }

  /// Made on demand: only moving from marker to marker needs it.
  var marks: [PictureMark] {
    placements.map {
      PictureMark(
        subject: .record(.mission($0.site.mission)), x: $0.position.x,
        y: $0.position.y + Double(Self.legendRows))
    }
  }

  /// The rows of the legend above the map.
  static let legendRows = 1

  /// The sites of the listed missions.
  ///
  /// - Parameter kept: a base to reuse if it has the same size and view.
  init?(
    _ view: CatalogView, listing: Listing, moonView: MoonView, in cells: PictureCells, isInk: Bool,
    kept: MoonBase?
  ) throws(MapError) {
    let map = cells.below(rows: Self.legendRows)
    let key = MoonBase.Key(cells: map, isInk: isInk, view: moonView)
    guard let base = try kept?.key == key ? kept : MoonBase(key) else { return nil }
    self.base = base
    isSeenByAll = view.perspective.lens == nil
    var (placements, elsewhere, unplaced) = ([Placement](), [MissionRow](), [MissionRow]())
    for row in listing.missions {
      guard let site = LunarSite(row) else {
        unplaced.append(row)
        continue
      }
      let placement = base.panels.indices.lazy.compactMap { panel in
        base.panels[panel].position(of: site.place).map { Placement(site, on: panel, at: $0, in: map.size) }
      }.first
      if let placement { placements.append(placement) } else { elsewhere.append(row) }
    }
    var isTaken = [Bool](repeating: false, count: map.size.width * map.size.height)
    fronts = placements.indices.filter { index in
      let cell = placements[index].cell
      let place = cell.y * map.size.width + cell.x
      defer { isTaken[place] = true }
      return !isTaken[place]
    }
    (self.placements, self.elsewhere, self.unplaced) = (placements, elsewhere, unplaced)
  }
}
