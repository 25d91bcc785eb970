import Model
import Query
import Screen

/// The marks of evidence and doubt, the same everywhere: a shape first, a colour only with it.
enum Marks {
  /// The mark of a fact's evidence.
  static func symbol(_ evidence: Evidence) -> String {
    switch evidence {
    case .confirmed: "●"
    case .reported: "○"
    case .provisional: "?"
    }
  }

  /// Known from a list of that date; when it joined is not known.
  static let listed = "≤"
  /// Sources contest it.
  static let disputed = "!"
  /// Sources give dates that exclude each other.
  static let rival = "≠"

  /// The mark of a question on which sources exclude each other.
  static func symbol(_ disagreement: Disagreement) -> String {
    disagreement.id.question == .membership ? disputed : rival
  }

  /// The mark of a mission's state.
  static func symbol(_ status: MissionRow.Status) -> String {
    switch status {
    case .planned: "◌"
    case .notYetLaunched: "·"
    case .active: "►"
    case .completed: "✓"
    case .failed: "✗"
    case .paused: "‖"
    case .unstated: "–"
    }
  }

  /// The mark of a phase's state.
  static func symbol(_ status: PhaseStatus) -> String {
    switch status {
    case .planned: "◌"
    case .underWay: "►"
    case .completed: "✓"
    }
  }
}

extension Evidence {
  var role: Role { Role("evidence.\(rawValue)") }
}

extension Coalition {
  var role: Role { Role("coalition.\(rawValue)") }
}

extension MissionRow.Status {
  var role: Role {
    switch self {
    case .notYetLaunched, .planned: "status.planned"
    case .active: "status.active"
    case .completed: "status.completed"
    case .failed: "status.failed"
    case .paused: "status.paused"
    case .unstated: "status.unstated"
    }
  }
}

extension PhaseStatus {
  var role: Role {
    switch self {
    case .planned: "status.planned"
    case .underWay: "status.active"
    case .completed: "status.completed"
    }
  }
}
