/// A phase of the ILRS or a segment of the Artemis campaign.
public struct Phase: Sendable, Identifiable, Record {
  /// A time claimed for the phase or for something in it.
  public struct PeriodClaim: Timed {
    /// What the time is of.
    public enum Scope: String, CaseIterable, Sendable {
      case whole, start, end, stage, milestone
    }

    package let scope: Scope
    package let start: Day?
    package let end: Day?
    package let said: Day?
    package var time: Fact.Time { .plan(said: said) }
    package let text: String
    package let citation: Attribution
  }

  package typealias Status = LastHeard<PhaseStatus>

  /// The identifier: `ilrs-i`.
  public let id: Identifier<Phase>
  package let coalition: Coalition
  /// The place among the phases of its coalition, from 1.
  package let order: Int
  package let name: Cited<String>
  package let nativeNames: [NativeName]
  /// When it is said to be, rivals and superseded plans included.
  package let period: [PeriodClaim]
  package let objectives: [Statement]
  package let capabilities: [Statement]
  package let infrastructure: [Statement]
  package let status: Status

  package func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("name", .text(name.value), in: .identity, search: .name, citation: name.citation))
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

/// One of the two programmes as a whole.
public struct Programme: Sendable, Record {
  package let coalition: Coalition
  package let name: Cited<String>
  package let nativeNames: [NativeName]
  package let statements: [Statement]

  package func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("name", .text(name.value), in: .identity, search: .name, citation: name.citation))
    for name in nativeNames { visit(Fact(name)) }
    for statement in statements { visit(Fact(statement, in: .statements)) }
  }
}

/// A way of dividing a programme that someone has published.
public struct Scheme: Sendable, Identifiable, Record {
  /// The identifier.
  public let id: Identifier<Scheme>
  package let coalition: Coalition
  package let statement: Statement

  package func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("coalition", .text(coalition.name), in: .identity, search: .property))
    visit(Fact(statement, in: .schemes))
  }
}

/// A question on which Artemis and the ILRS are compared.
public struct Topic: Sendable, Identifiable, Record {
  /// The identifier: `transparency`.
  public let id: Identifier<Topic>
  package let title: String
  package let summary: String
  package let artemis: [Statement]
  package let ilrs: [Statement]
  package let claims: [Statement]
  package let figures: Figure.Group?

  package func statements(of coalition: Coalition) -> [Statement] { coalition == .ilrs ? ilrs : artemis }

  package func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("title", .text(title), in: .identity, search: .name))
    // It sums up plans too.
    visit(Fact("summary", .text(summary), search: .prose, time: .plan(said: nil)))
    for statement in artemis { visit(Fact(statement, in: .artemis)) }
    for statement in ilrs { visit(Fact(statement, in: .ilrs)) }
    for statement in claims { visit(Fact(statement, in: .both)) }
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
      label, .text(claim.text), in: .dates, announced: AnnouncedDate(from: claim.start, to: claim.end),
      search: .prose, time: claim.time, citation: claim.citation)
  }
}
