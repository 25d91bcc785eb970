import Model
import Plot
import Query
import Screen

/// The listed nations on a map of the world, or of the filtered region.
struct WorldPicture: Picture {
  /// A nation on the map.
  struct Placement: Sendable {
    let nation: Nation.ID
    let name: String
    let belonging: Belonging
    /// Its status in each of its coalitions.
    let kinds: [MembershipStatus.Kind]
    /// The cell of its capital, from the map's upper left corner.
    let cell: Point
    /// The dots of its land.
    let dots: Int
  }

  let base: WorldBase
  let placements: [Placement]
  /// What fills each area of the map.
  let belongings: [Belonging]
  /// How many nations are shown that are in neither coalition, listed or not.
  let neither: Int
  /// What land is that no nation shown has; nil where there is none.
  let blankName: String?
  let caption: String?
  let marks: [PictureMark]
  let leadsReading = true
  var cellAspect: CellAspect { base.key.cells.aspect }

  /// The rows of the legend above the map.
  static let legendRows = 1

  /// The listed nations, and organisations at the capitals of their seats.
  ///
  /// Where nothing but a region narrows the list, the map shows those in neither coalition too, which the list leaves out.
  ///
  /// - Parameters:
  ///   - query: what narrows the listing.
  ///   - kept: a base that is used again where it is of the same size and region.
  init?(
    _ view: CatalogView, listing: Listing, query: Query, in cells: PictureCells, kept: WorldBase?
  ) throws(MapError) {
    let regions = Region.allCases.filter { query.filter.contains($0.rawValue, of: .region) }
    let region = regions.count == 1 ? regions[0] : nil
    let isWhole = query.search.isEmpty && query.filter.selections.keys.allSatisfy { $0 == .region }
    let key = WorldBase.Key(cells: cells.below(rows: Self.legendRows), region: region)
    guard let base = try kept?.key == key ? kept : WorldBase(key) else { return nil }
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
    caption = region.flatMap { isWhole ? view.share(of: $0) : nil }.map { share in
      "\(share.text) of \(share.total ?? 0) states"
    }
    placements = rows.compactMap { Placement($0, on: base) }
    let seats = view.organisations.filter { listing.row(of: .record(.organisation($0.id))) != nil }
    marks =
      Self.inReadingOrder(rows.compactMap { Self.mark(of: $0.nation, as: .record(.nation($0.id)), on: base) })
      + seats.compactMap { row in
        row.organisation.home.flatMap(view.catalog.nation).flatMap {
          Self.mark(of: $0, as: .record(.organisation(row.id)), on: base)
        }
      }
  }

  /// A marker at the capital of a nation.
  private static func mark(of nation: Nation, as subject: Selection, on base: WorldBase) -> PictureMark? {
    let cell = base.key.cells.glyphs.dotsPerCell
    guard base.view.cell(of: nation.capital.place, level: base.key.cells.glyphs) != nil,
      let dot = base.view.dot(of: nation.capital.place)
    else { return nil }
    return PictureMark(
      subject: subject, x: dot.x / Double(cell.width), y: dot.y / Double(cell.height) + Double(legendRows))
  }

  /// From upper left to lower right, in bands so high that neighbours share one.
  private static func inReadingOrder(_ marks: [PictureMark]) -> [PictureMark] {
    let band = 3.0
    return marks.sorted { left, right in
      let (upper, lower) = ((left.y / band).rounded(.down), (right.y / band).rounded(.down))
      return upper != lower ? upper < lower : left.x < right.x
    }
  }
}

extension WorldPicture.Placement {
  /// Whether a membership is in doubt, so that it is counted apart.
  var isDoubtful: Bool { kinds.contains(where: \.isDoubtful) }
  /// The letter at its capital: small if in doubt.
  var letter: String { isDoubtful ? belonging.letter.lowercased() : belonging.letter }
  /// The signs of memberships in doubt, after the name.
  var doubt: String { MembershipStatus.Kind.allCases.filter(kinds.contains).map(Marks.symbol).joined() }

  /// A nation at its capital; nil if it is not on the map.
  fileprivate init?(_ row: NationRow, on base: WorldBase) {
    guard let cell = base.view.cell(of: row.nation.capital.place, level: base.key.cells.glyphs) else {
      return nil
    }
    self.cell = cell
    nation = row.id
    name = row.nation.name
    belonging = Belonging(row)
    kinds = [row.ilrs, row.artemis].compactMap(\.self).map(\.kind).filter(\.isMember)
    dots = base.areas[row.id].map { base.raster.counts[$0] } ?? 0
  }
}

extension Nation.Capital {
  /// Its position.
  var place: GeoPoint { GeoPoint(latitude: latitude, longitude: longitude) }
}
