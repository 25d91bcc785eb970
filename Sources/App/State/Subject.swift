public import Model
public import Query

/// Something that can be selected, looked at and linked to.
public enum Subject: Hashable, Sendable {
  case nation(Nation.ID)
  case organisation(Organisation.ID)
  case phase(Phase.ID)
  case mission(Mission.ID)
  case topic(Topic.ID)
  case source(Source.ID)
  /// A programme as a whole.
  case programme(Coalition)
  /// A nation's joining of a coalition, as the growth of the coalition shows it.
  case joining(JoiningRow.ID)
  /// A question on which sources exclude each other.
  case disagreement(Disagreement.ID)
  /// The figures computed for the comparison.
  case figures

  /// The subject that a search hit names.
  public init(_ record: RecordID) {
    switch record {
    case .nation(let id): self = .nation(id)
    case .organisation(let id): self = .organisation(id)
    case .phase(let id): self = .phase(id)
    case .mission(let id): self = .mission(id)
    case .topic(let id): self = .topic(id)
    case .source(let id): self = .source(id)
    }
  }

  /// The pane whose list holds the subject.
  public var pane: Pane {
    switch self {
    case .nation, .organisation: .nations
    case .joining: .growth
    case .phase, .programme: .phases
    case .mission: .missions
    case .topic, .figures: .compare
    case .source, .disagreement: .sources
    }
  }

  /// What the subject is about: the nation of a joining; else itself.
  var record: Subject {
    switch self {
    case .joining(let id): .nation(id.nation)
    default: self
    }
  }

  /// The pane whose list is of such records.
  var home: Pane { record.pane }
}
