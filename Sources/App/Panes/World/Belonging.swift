import Model
import Plot
import Query
import Screen
import Text

/// Which coalitions a nation is a member of, as maps tell it; and land without a record, or of a nation not shown.
enum Belonging: CaseIterable, Sendable {
  // In the order of the legend.
  case artemis, ilrs, both, neither, blank

  init(_ row: NationRow) {
    self =
      switch (row.isMember(of: .ilrs), row.isMember(of: .artemis)) {
      case (true, false): .ilrs
      case (false, true): .artemis
      case (true, true): .both
      case (false, false): .neither
      }
  }

  /// The letter at the capital, the name in the legend, what fills the land, and its colour.
  private var look: (letter: String, name: String, hatch: Hatch, role: Role) {
    switch self {
    case .artemis: ("A", "Artemis only", .half, Coalition.artemis.role)
    case .ilrs: ("I", "ILRS only", .diagonal, Coalition.ilrs.role)
    case .both: ("B", "both", .solid, "coalition.both")
    case .neither: ("·", "neither", .sparse, "coalition.none")
    case .blank: ("", "no record", .outline, "coalition.none")
    }
  }

  var letter: String { look.letter }
  var name: String { look.name }
  var hatch: Hatch { look.hatch }
  var role: Role { look.role }
  /// Whether a sample of its pattern stands in the legend: it is of a coalition.
  var hasSample: Bool { self != .neither && self != .blank }

  /// Its sign in the legend: the letter, or the look of land without one.
  func sign(_ glyphs: GlyphLevel) -> String {
    guard self == .blank else { return letter }
    return switch glyphs {
    case .braille: "⣏⣹"
    case .blocks: "··"
    case .ascii: "''"
    }
  }
}
