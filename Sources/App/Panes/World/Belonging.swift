import Model
import Plot
import Query
import Screen
import Text

/// The coalitions of a nation as maps show them: letter, pattern and colour.
enum Belonging: CaseIterable, Sendable {
  case ilrs
  case artemis
  case both
  case neither

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
    }
  }

  /// The name in the legend.
  var name: String {
    switch self {
    case .ilrs: "\(Coalition.ilrs.name) only"
    case .artemis: "\(Coalition.artemis.name) only"
    case .both: "both"
    case .neither: "neither"
    }
  }

  /// A shorter name; the legend also shows the letter.
  var shortName: String {
    switch self {
    case .ilrs: Coalition.ilrs.name
    case .artemis: Coalition.artemis.name
    case .both, .neither: name
    }
  }

  /// In the order of the legend.
  static let inLegend: [Belonging] = [.artemis, .ilrs, .both, .neither]

  var hatch: Hatch {
    switch self {
    case .ilrs: .diagonal
    case .artemis: .half
    case .both: .solid
    case .neither: .sparse
    }
  }

  var role: Role {
    switch self {
    case .ilrs: Coalition.ilrs.role
    case .artemis: Coalition.artemis.role
    case .both: "coalition.both"
    case .neither: "coalition.none"
    }
  }
}
