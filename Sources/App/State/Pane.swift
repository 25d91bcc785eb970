/// A page of the explorer, opened by its digit.
public enum Pane: String, CaseIterable, Sendable {
  case nations
  case phases
  case missions
  case compare
  case sources

  /// The digit that opens it.
  public var digit: Character {
    switch self {
    case .nations: "1"
    case .phases: "2"
    case .missions: "3"
    case .compare: "4"
    case .sources: "9"
    }
  }

  /// The name on its tab.
  public var title: String {
    switch self {
    case .nations: "Nations"
    case .phases: "Phases"
    case .missions: "Missions"
    case .compare: "Compare"
    case .sources: "Sources"
    }
  }

  /// The pane that has the digit; nil for other characters.
  public init?(digit: Character) {
    guard let pane = Self.allCases.first(where: { $0.digit == digit }) else { return nil }
    self = pane
  }
}
