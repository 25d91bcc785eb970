public import Model
public import Search

/// A record of any kind.
public enum RecordID: Hashable, Sendable {
  case nation(Nation.ID)
  case organisation(Organisation.ID)
  case phase(Phase.ID)
  case mission(Mission.ID)
  case topic(Topic.ID)
  case source(Source.ID)

  /// The identifier's text.
  public var rawValue: String {
    switch self {
    case .nation(let id): id.rawValue
    case .organisation(let id): id.rawValue
    case .phase(let id): id.rawValue
    case .mission(let id): id.rawValue
    case .topic(let id): id.rawValue
    case .source(let id): id.rawValue
    }
  }

  /// What kind of record it is, for people.
  public var kind: String {
    switch self {
    case .nation: "nation"
    case .organisation: "organisation"
    case .phase: "phase"
    case .mission: "mission"
    case .topic: "topic"
    case .source: "source"
    }
  }
}

/// A record that a search through everything found.
public struct Hit: Hashable, Sendable, Identifiable {
  /// The record that was found.
  public let record: RecordID
  /// The record's name.
  public let title: String
  /// What tells it from others: region, dates, operators.
  public let detail: String
  /// Why it was found. `match.ranges` are offsets in the title.
  public let match: Match

  /// The record.
  public var id: RecordID { record }
  /// How well it matches: the higher the better.
  public var score: Int { match.score }
  /// What matched in the title, as character offsets.
  public var ranges: [Range<Int>] { match.ranges }
}
