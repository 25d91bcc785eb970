/// A question on which the claims in view exclude each other.
public struct Disagreement: Sendable, Identifiable {
  /// What is asked.
  public enum Question: String, CaseIterable, Sendable {
    /// Whether a nation itself is a member of a coalition.
    case membership
    /// When a nation or an organisation joined.
    case joining
    /// When a mission was or is to be launched.
    case launch
    /// When a phase begins.
    case beginning
    /// When a phase ends.
    case end
  }

  /// Which question about which record.
  public struct ID: Hashable, Sendable {
    /// The record that it is about.
    public let record: RecordID
    /// The coalition, where the question is of a membership.
    public let coalition: Coalition?
    /// What is asked.
    public let question: Question

    /// A question about a record.
    public init(record: RecordID, coalition: Coalition?, question: Question) {
      self.record = record
      self.coalition = coalition
      self.question = question
    }
  }

  /// The possible answers.
  public enum Answer: Hashable, Sendable {
    /// That day, month or year, or a time from it until another.
    case date(Day, until: Day?)
    /// The nation itself is a member.
    case member
    /// It is not, or no source says that it is.
    case notMember
  }

  /// A claim with its answer.
  public struct Claim: Citable {
    /// What it answers.
    public let answer: Answer
    /// What the record says with it.
    public let fact: Fact

    /// Who states it, and how well they support it.
    public var citation: Attribution { fact.citation ?? Attribution(evidence: .provisional, sources: []) }
    /// The claim in this project's words.
    public var text: String? { if case .text(let text) = fact.value { text } else { nil } }
  }

  /// Which question about which record.
  public let id: ID
  /// The name of the record.
  public let name: String
  /// The answer shown.
  public let shown: Answer?
  /// The claims in view that answer it, in the data's order.
  public let claims: [Claim]

  /// The different answers: the one shown first, then dates in order.
  public var answers: [Answer] {
    var answers: [Answer] = []
    for claim in claims where !answers.contains(claim.answer) { answers.append(claim.answer) }
    return answers.sorted { rank($0) < rank($1) }
  }

  /// The record and the question: `Pakistan: when it joined the ILRS`.
  public var title: String {
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

  private func rank(_ answer: Answer) -> (Int, Int32, UInt8) {
    if answer == shown { return (0, 0, 0) }
    return switch answer {
    case .date(let date, _): (1, date.number, date.precision.rawValue)
    case .member: (1, 0, 0)
    case .notMember: (2, 0, 0)
    }
  }
}
