import Model
import Plot
import Query
import Screen

/// The listed nations on a map of the world, or of the filtered region.
struct WorldPicture: Picture {
  struct Placement: Sendable {
    let nation: Nation.ID
    let name: String
    let belonging: Belonging
    let kinds: [MembershipStatus.Kind]
    /// The cell of its capital, from the map's upper left corner.
    let cell: Point
    let dots: Int

    /// Whether a membership is in doubt, so that it is counted apart.
    var isDoubtful: Bool { kinds.contains(where: \.isDoubtful) }
    /// The letter at its capital: small if in doubt.
    var letter: String { isDoubtful ? belonging.letter.lowercased() : belonging.letter }
    /// The name with the signs of memberships in doubt.
    var label: String {
      name + MembershipStatus.Kind.allCases.filter(kinds.contains).map(Marks.symbol).joined()
    }
  }

  let base: WorldBase
  let placements: [Placement]
  let belongings: [Belonging]
  /// How many nations are shown that are in neither coalition, listed or not.
  let neither: Int
  /// What land is that no nation shown has; nil where there is none.
  let blankName: String?
  let caption: String?
  let marks: [PictureMark]
  let leadsReading = true
  var cellAspect: CellAspect { base.key.cells.aspect }

  static let legendRows = 1

  /// The listed nations, and organisations at the capitals of their seats. Where nothing but a region narrows the list,
  /// the map shows those in neither coalition too, which the list leaves out. A `kept` base is reused if it fits.
  init?(_ view: CatalogView, listing: Listing, query: Query, in cells: PictureCells, kept: WorldBase?) {
    let regions = Region.allCases.filter { query.filter.contains($0.rawValue, of: .region) }
    let region = regions.count == 1 ? regions[0] : nil
    let isWhole = query.search.isEmpty && query.filter.selections.keys.allSatisfy { $0 == .region }
    let key = WorldBase.Key(cells: cells.below(rows: Self.legendRows), region: region)
    guard let base = kept?.key == key ? kept : WorldBase(key) else { return nil }
    self.base = base
    let rows = view.allNations.filter { listing.row(of: .record(.nation($0.id))) != nil }
    let others = view.allNations.filter { row in
      isWhole && Belonging(row) == .neither && (regions.isEmpty || regions.contains(row.nation.region))
    }
    var belongings = Array(repeating: Belonging.blank, count: base.raster.counts.count)
    for row in others + rows {
      if let area = base.areas[row.id] { belongings[area] = Belonging(row) }
    }
    self.belongings = belongings
    neither = Set((others + rows.filter { Belonging($0) == .neither }).map(\.id)).count
    let hasBlank = zip(belongings, base.raster.counts).contains { $0 == .blank && $1 > 0 }
    let isComplete = isWhole && regions.isEmpty && view.perspective.lens == nil
    blankName = hasBlank ? isComplete ? Belonging.blank.name : "not shown" : nil
    let share = region.map(view.share).map { "\($0.text) of \($0.total ?? 0)" }
    caption = isWhole && regions.count < 2 ? "\(share ?? "\(view.allNations.count)") states" : nil
    placements = rows.compactMap { row in
      base.view.cell(of: row.nation.capital.place, level: cells.glyphs).map { cell in
        Placement(
          nation: row.id, name: row.nation.name, belonging: Belonging(row),
          kinds: [row.ilrs, row.artemis].compactMap(\.self).map(\.kind).filter(\.isMember), cell: cell,
          dots: base.areas[row.id].map { base.raster.counts[$0] } ?? 0)
      }
    }
    func mark(of nation: Nation, as record: RecordID) -> PictureMark? {
      let (place, cell) = (nation.capital.place, cells.glyphs.dotsPerCell)
      guard base.view.cell(of: place, level: cells.glyphs) != nil, let dot = base.view.dot(of: place) else {
        return nil
      }
      return PictureMark(
        subject: .record(record), x: dot.x / Double(cell.width),
        y: dot.y / Double(cell.height) + Double(Self.legendRows))
    }
    let seats = view.organisations.filter { listing.row(of: .record(.organisation($0.id))) != nil }
    // From upper left to lower right, in bands so high that neighbours share one.
    func order(_ mark: PictureMark) -> (Double, Double) { ((mark.y / 3).rounded(.down), mark.x) }
    marks =
      rows.compactMap { mark(of: $0.nation, as: .nation($0.id)) }.sorted { order($0) < order($1) }
      + seats.compactMap { row in
        row.organisation.home.flatMap(view.catalog.nation).flatMap { mark(of: $0, as: .organisation(row.id)) }
      }
  }
}

extension Nation.Capital {
  var place: GeoPoint { GeoPoint(latitude: latitude, longitude: longitude) }
}
