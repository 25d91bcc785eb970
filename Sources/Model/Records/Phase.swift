/// A phase of the ILRS or a segment of the Artemis campaign.
public struct Phase: Sendable, Identifiable {
  /// A time that is claimed for the phase or for something in it.
  public struct PeriodClaim: Citable {
    /// What the time is of.
    public enum Scope: String, CaseIterable, Sendable {
      /// The whole phase.
      case whole
      /// Its beginning alone.
      case start
      /// Its end alone.
      case end
      /// A part of it.
      case stage
      /// A goal within it.
      case milestone
    }

    public let scope: Scope
    public let start: Day?
    public let end: Day?
    /// When the claim was made; nil leaves that to the dates of its sources.
    public let said: Day?
    public let text: String
    public let evidence: Evidence
    public let sources: [Source.ID]
  }

  /// How far the phase has come, as last heard.
  public struct Status: Citable {
    public let value: PhaseStatus
    public let text: String
    /// The date of the material that says so.
    public let asOf: Day
    public let note: String?
    public let evidence: Evidence
    public let sources: [Source.ID]
  }

  public let id: Identifier<Phase>
  public let coalition: Coalition
  /// The place among the phases of its coalition, from 1.
  public let order: Int
  public let name: Cited<String>
  public let nativeNames: [NativeName]
  public let period: [PeriodClaim]
  public let objectives: [Statement]
  public let capabilities: [Statement]
  public let infrastructure: [Statement]
  public let status: Status
}

/// One of the two programmes as a whole.
public struct Programme: Sendable {
  public let coalition: Coalition
  public let name: Cited<String>
  public let nativeNames: [NativeName]
  public let statements: [Statement]
}

/// A way of dividing a programme that someone has published.
public struct Scheme: Sendable, Identifiable {
  public let id: Identifier<Scheme>
  public let coalition: Coalition
  public let statement: Statement
}

/// A question on which Artemis and the ILRS are compared.
public struct Topic: Sendable, Identifiable {
  public let id: Identifier<Topic>
  public let title: String
  /// The difference in a nutshell.
  public let summary: String
  /// What is said of Artemis.
  public let artemis: [Statement]
  /// What is said of the ILRS.
  public let ilrs: [Statement]
  /// What is said of both, and where sources disagree.
  public let claims: [Statement]

  /// What is said of one side.
  public func statements(of coalition: Coalition) -> [Statement] {
    switch coalition {
    case .ilrs: ilrs
    case .artemis: artemis
    }
  }
}
