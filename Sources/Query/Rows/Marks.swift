public import Model
public import Text

/// The marks of evidence and doubt, the same everywhere: a shape first, a colour only with it.
public enum Marks {
  /// The mark of a fact's evidence.
  public static func symbol(_ evidence: Evidence) -> String {
    switch evidence {
    case .confirmed: "●"
    case .reported: "○"
    case .provisional: "?"
    }
  }

  /// Known from a list of that date; when it joined is not known.
  public static let listed = "≤"
  /// Sources contest it.
  public static let disputed = "!"
  /// Sources give dates that exclude each other.
  public static let rival = "≠"

  /// The mark of a question on which sources exclude each other.
  public static func symbol(_ disagreement: Disagreement) -> String {
    disagreement.id.question == .membership ? disputed : rival
  }

  /// The mark of a mission's state.
  public static func symbol(_ status: MissionRow.Status) -> String {
    switch status {
    case .planned: "◌"
    case .active: "►"
    case .completed: "✓"
    case .failed: "✗"
    case .paused: "‖"
    case .unstated: "–"
    }
  }

  /// The mark of a phase's state.
  public static func symbol(_ status: PhaseStatus) -> String {
    switch status {
    case .planned: "◌"
    case .underWay: "►"
    case .completed: "✓"
    }
  }
}

extension Evidence {
  /// How it looks.
  public var role: Role { Role("evidence.\(rawValue)") }
}

extension Coalition {
  /// How it looks.
  public var role: Role { Role("coalition.\(rawValue)") }
}

extension MissionRow.Status {
  /// How it looks.
  public var role: Role {
    switch self {
    case .planned: "status.planned"
    case .active: "status.active"
    case .completed: "status.completed"
    case .failed: "status.failed"
    case .paused: "status.paused"
    case .unstated: "status.unstated"
    }
  }
}

extension PhaseStatus {
  /// How it looks.
  public var role: Role {
    switch self {
    case .planned: "status.planned"
    case .underWay: "status.active"
    case .completed: "status.completed"
    }
  }
}

extension RoledText {
  /// A state with its mark.
  init(_ symbol: String, _ state: String, _ role: Role) { self.init("\(symbol) \(state)", role) }

  /// Adds the marks of doubt.
  public mutating func append(isDisputed: Bool = false, hasRivalDates: Bool) {
    if isDisputed { append(Marks.disputed, "mark.disputed") }
    if hasRivalDates { append(Marks.rival, "mark.rival") }
  }

  /// The text with the mark of rival dates where there are any.
  func marked(hasRivalDates: Bool) -> RoledText {
    var text = self
    text.append(hasRivalDates: hasRivalDates)
    return text
  }
}
