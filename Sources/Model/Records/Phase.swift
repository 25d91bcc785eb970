/// A phase of the ILRS or a segment of the Artemis campaign.
public struct Phase: Sendable, Identifiable {
  /// A time claimed for the phase or for something in it.
  public struct PeriodClaim: Timed {
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

    /// What the time is of.
    public let scope: Scope
    /// Its beginning; nil where not claimed.
    public let start: Day?
    /// Its end; nil where not claimed.
    public let end: Day?
    /// When the claim was made; nil for the dates of its sources.
    public let said: Day?
    /// It counts from the day it was made.
    public var time: Fact.Time { .plan(said: said) }
    /// The claim in this project's words.
    public let text: String
    /// Who states it, and how well they support it.
    public let citation: Attribution
  }

  /// How far the phase has come, as last heard.
  public typealias Status = LastHeard<PhaseStatus>

  /// The identifier: `ilrs-i`.
  public let id: Identifier<Phase>
  /// The side whose phase it is.
  public let coalition: Coalition
  /// The place among the phases of its coalition, from 1.
  public let order: Int
  /// The name, with who uses it.
  public let name: Cited<String>
  /// Its names in other languages.
  public let nativeNames: [NativeName]
  /// When it is said to be, rivals and superseded plans included.
  public let period: [PeriodClaim]
  /// What it is for.
  public let objectives: [Statement]
  /// What is to be possible by its end.
  public let capabilities: [Statement]
  /// What is to be built or flown in it.
  public let infrastructure: [Statement]
  /// How far it has come, as last heard.
  public let status: Status
}

/// One of the two programmes as a whole.
public struct Programme: Sendable {
  /// The side whose programme it is.
  public let coalition: Coalition
  /// The name, with who uses it.
  public let name: Cited<String>
  /// Its names in other languages.
  public let nativeNames: [NativeName]
  /// Statements on the programme as a whole.
  public let statements: [Statement]
}

/// A way of dividing a programme that someone has published.
public struct Scheme: Sendable, Identifiable {
  /// The identifier.
  public let id: Identifier<Scheme>
  /// The side whose programme it divides.
  public let coalition: Coalition
  /// How it divides the programme, and who says so.
  public let statement: Statement
}

/// A question on which Artemis and the ILRS are compared.
public struct Topic: Sendable, Identifiable {
  /// The identifier: `transparency`.
  public let id: Identifier<Topic>
  /// The heading.
  public let title: String
  /// The difference in a nutshell.
  public let summary: String
  /// What is said of Artemis.
  public let artemis: [Statement]
  /// What is said of the ILRS.
  public let ilrs: [Statement]
  /// What is said of both, and where sources disagree.
  public let claims: [Statement]
  /// The computed numbers that belong to it; nil for none.
  public let figures: Figure.Group?

  /// What is said of one side.
  public func statements(of coalition: Coalition) -> [Statement] {
    switch coalition {
    case .ilrs: ilrs
    case .artemis: artemis
    }
  }
}

extension Phase: Record {
  /// Visits what the data says of the phase.
  public func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("name", .text(name.value), in: .identity, search: .name).by(name))
    visit(Fact("coalition", .text(coalition.name), in: .identity, search: .property))
    visit(Fact("order", .number(order), in: .identity))
    for name in nativeNames { visit(Fact(name)) }
    status.visitFact(visit)
    for statement in objectives { visit(Fact(statement, in: .objectives)) }
    for statement in capabilities { visit(Fact(statement, in: .capabilities)) }
    for statement in infrastructure { visit(Fact(statement, in: .infrastructure)) }
    for claim in period { visit(Fact(claim)) }
  }
}

extension Fact {
  init(_ claim: Phase.PeriodClaim) {
    let label =
      switch claim.scope {
      case .whole where claim.start == nil && claim.end != nil: "end"
      case .whole where claim.start != nil && claim.end == nil: "beginning"
      case .whole: "whole phase"
      case .start: "beginning"
      case .end: "end"
      case .stage: "part of it"
      case .milestone: "goal"
      }
    self.init(
      label, .text(claim.text), in: .dates, date: claim.start ?? claim.end,
      until: claim.start == nil ? nil : claim.end, search: .prose,
      time: claim.time, citation: claim.citation)
  }
}

extension Programme: Record {
  /// Visits what the data says of the programme.
  public func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("name", .text(name.value), in: .identity, search: .name).by(name))
    for name in nativeNames { visit(Fact(name)) }
    for statement in statements { visit(Fact(statement, in: .statements)) }
  }
}

extension Scheme: Record {
  /// Visits how the programme is divided.
  public func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("coalition", .text(coalition.name), in: .identity, search: .property))
    visit(Fact(statement, in: .schemes))
  }
}

extension Topic: Record {
  /// Visits what is said on the topic.
  public func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("title", .text(title), in: .identity, search: .name))
    // It sums up plans too.
    visit(Fact("summary", .text(summary), search: .prose, time: .plan(said: nil)))
    for statement in artemis { visit(Fact(statement, in: .artemis)) }
    for statement in ilrs { visit(Fact(statement, in: .ilrs)) }
    for statement in claims { visit(Fact(statement, in: .both)) }
  }
}
