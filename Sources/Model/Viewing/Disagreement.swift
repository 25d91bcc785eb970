/// A question on which the claims in view exclude each other.
public struct Disagreement: Sendable, Identifiable {
  /// What is asked.
  public enum Question: String, CaseIterable, Sendable {
    case membership, joining, launch, beginning, end
  }

  /// Which question about which record.
  public struct ID: Hashable, Sendable {
    package let record: RecordID
    package let coalition: Coalition?
    package let question: Question

    package init(record: RecordID, coalition: Coalition?, question: Question) {
      self.record = record
      self.coalition = coalition
      self.question = question
    }
  }

  /// The possible answers.
  public enum Answer: Hashable, Sendable {
    case date(Day, until: Day?)
    case member
    /// It is not, or no source says that it is.
    case notMember
  }

  /// A claim with its answer.
  public struct Claim: Citable {
    package let answer: Answer
    package let fact: Fact
    package var citation: Attribution { fact.citation ?? Attribution(evidence: .provisional, sources: []) }
    package var text: String? { if case .text(let text) = fact.value { text } else { nil } }
  }

  /// Which question about which record.
  public let id: ID
  package let name: String
  package let shown: Answer?
  package let claims: [Claim]

  /// The different answers: the one shown first, then dates in order.
  package var answers: [Answer] {
    var answers: [Answer] = []
    for claim in claims where !answers.contains(claim.answer) { answers.append(claim.answer) }
    return answers.sorted { rank($0) < rank($1) }
  }

  /// The record and the question: `Pakistan: when it joined the ILRS`.
  package var title: String {
    let coalition = id.coalition.map { $0 == .ilrs ? "the ILRS" : "the Artemis Accords" } ?? "either"
    let question =
      switch id.question {
      case .membership: "whether it is a member of \(coalition)"
      case .joining: "when it joined \(coalition)"
      case .launch: "when it is launched"
      case .beginning: "when it begins"
      case .end: "when it ends"
      }
    return "\(name): \(question)"
  }

  private func rank(_ answer: Answer) -> (Int, Day) {
    if answer == shown { return (0, .missing) }
    return switch answer {
    case .date(let date, _): (1, date)
    case .member: (1, .missing)
    case .notMember: (2, .missing)
    }
  }
}
