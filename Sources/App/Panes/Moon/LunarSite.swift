import Model
import Plot
import Query
import Screen
import Text

/// A mission's site on the Moon, as of the view's date.
struct LunarSite: Sendable {
  /// The outcome by then.
  enum Outcome: CaseIterable, Sendable {
    case landed
    /// It hit the Moon as planned, or at the end of its mission.
    case impact
    /// It crashed instead of landing, or never arrived.
    case failed
    case planned
  }

  let row: MissionRow
  let place: GeoPoint
  let outcome: Outcome

  /// The site of a mission; nil if no source in view gives its position.
  init?(_ row: MissionRow) {
    guard let site = row.site, let place = site.place else { return nil }
    self.row = row
    outcome = Outcome(of: site, row)
    self.place = place
  }

  var mission: Mission.ID { row.id }
  var name: String { row.mission.name }
  var coalition: Coalition? { row.coalition }

  /// The letter before the sign of the outcome.
  var letter: String { coalition.map { String($0.letter) } ?? "–" }

  var role: Role { coalition?.role ?? "coalition.none" }
}

extension LunarSite.Outcome {
  fileprivate init(of site: MissionRow.Site, _ row: MissionRow) {
    self =
      switch site.kind {
      case .planned, nil: .planned
      case _ where row.status == .planned: .planned
      case .landed: .landed
      case .missed: .failed
      case .impact: row.status == .failed ? .failed : .impact
      }
  }

  /// A shape that distinguishes outcomes without colour, also in ASCII.
  func sign(_ glyphs: GlyphLevel) -> String {
    switch self {
    case .landed: glyphs == .ascii ? "@" : "●"
    case .impact: "*"
    case .failed: glyphs == .ascii ? "x" : "✗"
    case .planned: glyphs == .ascii ? "o" : "○"
    }
  }

  /// The word in the legend.
  var name: String {
    switch self {
    case .landed: "landed"
    case .impact: "impact"
    case .failed: "failed"
    case .planned: "planned"
    }
  }
}

extension LunarSite.Outcome {
  /// The meaning of the sign, for the help.
  var explanation: String {
    switch self {
    case .landed: "landed; before it the letter of the coalition, – for neither"
    case .impact: "hit the Moon as planned, or at the end of its mission"
    case .failed: "crashed instead of landing, or never arrived"
    case .planned: "planned, or not yet there on the as-of date"
    }
  }
}

extension MissionRow.Site {
  /// The preferred position in view.
  var place: GeoPoint? { position.map { GeoPoint(latitude: $0.latitude, longitude: $0.longitude) } }
}
