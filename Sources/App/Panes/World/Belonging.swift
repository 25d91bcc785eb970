import Model
import Plot
import Query
import Screen
import Text

/// Which coalitions a nation is a member of, as maps tell it: by letter, pattern and colour; and land that no nation shown has.
enum Belonging: CaseIterable, Sendable {
  case ilrs
  case artemis
  case both
  case neither
  /// Land without a record, or of a nation that is not shown.
  case blank

  init(_ row: NationRow) {
    self =
      switch (row.isMember(of: .ilrs), row.isMember(of: .artemis)) {
      case (true, false): .ilrs
      case (false, true): .artemis
      case (true, true): .both
      case (false, false): .neither
      }
  }

  /// The letter at the capital.
  var letter: String {
    switch self {
    case .ilrs: String(Coalition.ilrs.letter)
    case .artemis: String(Coalition.artemis.letter)
    case .both: "B"
    case .neither: "·"
    case .blank: ""
    }
  }

  /// What it is told by in the legend: the letter, or how land looks that has none.
  func sign(_ glyphs: GlyphLevel) -> String {
    guard self == .blank else { return letter }
    return switch glyphs {
    case .braille: "⣏⣹"
    case .blocks: "··"
    case .ascii: "''"
    }
  }

  /// Whether a sample of its pattern stands in the legend: it is of a coalition.
  var hasSample: Bool { self != .neither && self != .blank }

  /// The name in the legend.
  var name: String {
    switch self {
    case .ilrs: "\(Coalition.ilrs.name) only"
    case .artemis: "\(Coalition.artemis.name) only"
    case .both: "both"
    case .neither: "neither"
    case .blank: "no record"
    }
  }

  /// A shorter name; the legend also shows the letter.
  var shortName: String {
    switch self {
    case .ilrs: Coalition.ilrs.name
    case .artemis: Coalition.artemis.name
    case .both, .neither, .blank: name
    }
  }

  /// In the order of the legend.
  static let inLegend: [Belonging] = [.artemis, .ilrs, .both, .neither, .blank]

  var hatch: Hatch {
    switch self {
    case .ilrs: .diagonal
    case .artemis: .half
    case .both: .solid
    case .neither: .sparse
    case .blank: .outline
    }
  }

  var role: Role {
    switch self {
    case .ilrs: Coalition.ilrs.role
    case .artemis: Coalition.artemis.role
    case .both: "coalition.both"
    case .neither, .blank: "coalition.none"
    }
  }
}
