/// A page of the explorer, opened by its digit.
public enum Pane: String, CaseIterable, Sendable {
  case nations
  case phases
  case missions
  case compare
  case growth
  case timeline
  case world
  case moon
  case sources

  /// The digit that opens it.
  public var digit: Character {
    switch self {
    case .nations: "1"
    case .phases: "2"
    case .missions: "3"
    case .compare: "4"
    case .growth: "5"
    case .timeline: "6"
    case .world: "7"
    case .moon: "8"
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
    case .growth: "Growth"
    case .timeline: "Timeline"
    case .world: "World"
    case .moon: "Moon"
    case .sources: "Sources"
    }
  }

  /// The pane that has the digit; nil for other characters.
  public init?(digit: Character) {
    guard let pane = Self.allCases.first(where: { $0.digit == digit }) else { return nil }
    self = pane
  }
}
