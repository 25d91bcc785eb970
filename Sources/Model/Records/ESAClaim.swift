/// How a nation is connected with the European Space Agency, as sources state it.
public struct ESAClaim: Timed {
  /// How a nation is connected with the agency.
  public enum Status: String, CaseIterable, Sendable {
    case member
    case associate
    case cooperating
    case agreement = "cooperation-agreement"
    /// It is not, by a source.
    case none
    /// A source points to a change without naming it.
    case unclear

    /// The status in words.
    public var words: String {
      switch self {
      case .member: "Member State"
      case .associate: "Associate Member"
      case .cooperating: "European Cooperating State"
      case .agreement: "cooperation agreement"
      case .none: "not a member"
      case .unclear: "not clear"
      }
    }
  }

  /// What is stated.
  public let status: Status
  /// The day from which it holds; nil where none is given.
  public let since: Day?
  /// The day that the statement is of, where it gives no beginning.
  public let date: Day?
  /// The statement in this project's words.
  public let text: String?
  /// How well it is supported.
  public let evidence: Evidence
  /// The sources that state it; never empty.
  public let sources: [Source.ID]

  /// From when on it counts.
  public var time: Fact.Time { since.map(Fact.Time.event) ?? .stated(date) }
}

extension Fact {
  init(_ claim: ESAClaim) {
    self.init(
      claim.status.words, claim.text.map(Value.text) ?? .none, in: .esa, date: claim.since ?? claim.date,
      time: claim.time,
      evidence: claim.evidence, sources: claim.sources)
  }
}
