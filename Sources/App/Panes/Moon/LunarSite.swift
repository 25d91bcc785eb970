import Model
import Plot
import Query
import Screen
import Text

/// A mission's site on the Moon, as of the view's date.
struct LunarSite: Sendable {
  enum Outcome: String, CaseIterable, Sendable {
    case landed, impact, failed, planned
  }

  let row: MissionRow
  let place: GeoPoint
  let outcome: Outcome

  /// The site of a mission; nil if no source in view gives its position.
  init?(_ row: MissionRow) {
    guard let site = row.site, let place = site.place else { return nil }
    (self.row, self.place) = (row, place)
    outcome =
      switch site.kind {
      case .planned, nil: .planned
      case _ where row.status == .planned: .planned
      case .landed: .landed
      case .missed: .failed
      case .impact: row.status == .failed ? .failed : .impact
      }
  }

  var mission: Mission.ID { row.id }
  var name: String { row.mission.name }
  /// The letter before the sign of the outcome.
  var letter: String { row.coalition.map { String($0.letter) } ?? "–" }
  var role: Role { row.coalition?.role ?? "coalition.none" }
}

extension LunarSite.Outcome {
  /// A shape that distinguishes outcomes without colour, also in ASCII.
  func sign(_ glyphs: GlyphLevel) -> String {
    switch self {
    case .landed: glyphs == .ascii ? "@" : "●"
    case .impact: "*"
    case .failed: glyphs == .ascii ? "x" : "✗"
    case .planned: glyphs == .ascii ? "o" : "○"
    }
  }

  var explanation: String {
    switch self {
    case .landed: "landed; the letter before it is the coalition (– for neither)"
    case .impact: "hit the Moon as planned, or at the end of its mission"
    case .failed: "crashed instead of landing, or never arrived"
    case .planned: "planned, or not yet there on the as-of date"
    }
  }
}

extension MissionRow.Site {
  var place: GeoPoint? { position.map { GeoPoint(latitude: $0.latitude, longitude: $0.longitude) } }
}

extension MissionRow {
  /// The columns of missions with a site: what the picture does not show, above all the sites without a position.
  static func siteColumns(through lens: Source.ID?) -> Columns<MissionRow> {
    let shared = columns.inLists.filter { ["coalition", "name", "status"].contains($0.id) }
    let site = Column<MissionRow>(
      "site", "Site",
      cell: ListCell(18...30, priority: 3) { RoledText($0.site?.name ?? "–", "text.muted") })
    let position = Column<MissionRow>(
      "position", "Position",
      cell: ListCell(16...16, priority: 1) { row in
        row.site?.place.map { RoledText($0.rounded) }
          ?? RoledText(lens == nil ? "not known" : "not given", "text.muted")
      })
    return Columns(shared.dropLast() + [site, position] + shared.suffix(1))
  }

  var hasPosition: Bool { site?.position != nil }
}

extension GeoPoint {
  /// Degrees to one decimal with letters: `41.6° S 154° W`.
  fileprivate var rounded: String {
    func degrees(_ value: Double, _ letter: String) -> String {
      let tenths = Int((abs(value) * 10).rounded())
      return "\(tenths / 10)\(tenths % 10 == 0 ? "" : ".\(tenths % 10)")° \(letter)"
    }
    return degrees(latitude, latitude < 0 ? "S" : "N") + " " + degrees(longitude, longitude < 0 ? "W" : "E")
  }
}
