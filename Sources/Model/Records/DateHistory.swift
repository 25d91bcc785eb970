/// How the date of an event moved: every date announced, by whom and when. The flight at the end comes from the mission.
public struct DateHistory: Sendable, Identifiable {
  /// What the dates are of.
  public enum Event: String, CaseIterable, Sendable {
    case launch, landing
    /// That a phase or a stage is complete.
    case end
  }

  /// A date that was announced, or its withdrawal.
  public struct Step: Timed {
    /// What the step does to the date before it.
    public enum Kind: String, CaseIterable, Sendable {
      /// The first date that was found.
      case first
      /// A later date for the same event by the same party.
      case slip
      /// An earlier date.
      case advance
      /// A more exact date within the one before.
      case narrowed
      /// The same date again.
      case restated
      /// Another task or scope under the same name.
      case redefined
      /// A limit from above.
      case bound
      /// A date of another party.
      case otherVoice = "other-voice"
      /// Given up without a new date.
      case unsettled
      case paused
      case cancelled
      /// Taken up again.
      case revived
      /// It flew: the mission says so, no file.
      case flown

      /// What it is, for people.
      public var words: String {
        switch self {
        case .first: "first date"
        case .advance: "earlier date"
        case .narrowed: "more precise"
        case .restated: "same date again"
        case .bound: "limit"
        case .otherVoice: "other party"
        case .unsettled: "cancelled"
        case .slip, .redefined, .paused, .cancelled, .revived, .flown: rawValue
        }
      }

      /// Whether it gives a date; else it withdraws one.
      var hasDate: Bool {
        switch self {
        case .unsettled, .paused, .cancelled: false
        default: true
        }
      }

      /// Whether the planning party says it of its own plan.
      var isOfPlan: Bool { self != .bound && self != .otherVoice }
    }

    /// What it does to the date before it.
    public let kind: Kind
    /// The date; nil for a withdrawal.
    public let date: AnnouncedDate?
    /// The day of the announcement, or by which it was known.
    public let said: Day
    /// Whether the date was known by that day, not announced on it.
    public let isByThen: Bool
    /// Who announced it.
    public let voice: String
    /// The person who spoke or passes it on.
    public let speaker: String?
    /// More, in this project's words.
    public let text: String?
    /// Who states it, and how well they support it.
    public let citation: Attribution

    /// The flight counts from its day, a plan from the day it was announced.
    public var time: Fact.Time {
      if kind == .flown { return .event(said) }
      return isByThen ? .known(by: said) : .plan(said: said)
    }

    /// The step as a lens shows it: with its source alone, and evidence that this source supports.
    func by(_ citation: Attribution) -> Step {
      Step(
        kind: kind, date: date, said: said, isByThen: isByThen, voice: voice, speaker: speaker, text: text,
        citation: citation)
    }

    /// Who announced it and who spoke: `NASA, Bill Nelson`.
    public var announcer: String { [voice, speaker].compactMap(\.self).joined(separator: ", ") }
  }

  /// The identifier: `artemis-2-launch`.
  public let id: Identifier<DateHistory>
  /// What it is the history of: `Launch of Artemis II`.
  public let title: String
  /// What the dates are of.
  public let event: Event
  /// The missions, phases and programmes that show it, its subject first; never empty.
  public let records: [RecordID]
  /// The dates in the order of the plans; at least two.
  public let steps: [Step]

  /// The record whose date moved.
  public var subject: RecordID { records[0] }
}

extension DateHistory: Record {
  /// Visits the steps.
  public func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("title", .text(title), in: .identity, search: .name))
    for step in steps { visit(Fact(step)) }
    for id in records { visit(Fact(id.text, .record(id), in: .records, time: .stated(nil))) }
  }
}

extension Fact {
  init(_ step: DateHistory.Step) {
    let known = step.isByThen ? "known by \(step.said.formatted)" : nil
    let parts = [step.announcer.isEmpty ? nil : step.announcer, known].compactMap(\.self)
    self.init(
      step.kind.words, step.text.map(Value.text) ?? .none, in: .history, date: step.date?.date,
      until: step.date?.until, bound: step.date?.bound, part: step.date?.part,
      note: parts.isEmpty ? nil : parts.joined(separator: "; "), search: .prose,
      time: step.time, citation: step.citation)
  }
}
