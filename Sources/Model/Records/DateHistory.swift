/// How the date of an event moved: every date announced, by whom and when. The flight at the end comes from the mission.
public struct DateHistory: Sendable, Identifiable, Record {
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
      case first
      /// A later date for the same event by the same party.
      case slip
      case advance, narrowed, restated
      /// Another task or scope under the same name.
      case redefined
      case bound
      case otherVoice = "other-voice"
      case unsettled, paused, cancelled, revived
      /// It flew: the mission says so, no file.
      case flown

      package var words: String {
        switch self {
        case .first: "first date"
        case .advance: "earlier date"
        case .narrowed: "more precise"
        case .restated: "same date again"
        case .bound: "limit"
        case .otherVoice: "other party"
        case .unsettled: "withdrawn"
        case .slip, .redefined, .paused, .cancelled, .revived, .flown: rawValue
        }
      }

      /// Whether it gives a date; else it withdraws one.
      var hasDate: Bool { self != .unsettled && self != .paused && self != .cancelled }
      /// Whether the planning party says it of its own plan.
      var isOfPlan: Bool { self != .bound && self != .otherVoice }
    }

    package let kind: Kind
    package let date: AnnouncedDate?
    /// The day of the announcement, or by which it was known.
    package let said: Day
    /// Whether the date was known by that day, not announced on it.
    package let isByThen: Bool
    package let voice: String
    package let speaker: String?
    package let text: String?
    package fileprivate(set) var citation: Attribution

    /// The flight counts from its day, a plan from the day it was announced.
    package var time: Fact.Time {
      if kind == .flown { return .event(said) }
      return isByThen ? .known(by: said) : .plan(said: said)
    }

    /// The step as a lens shows it: with its source alone, and evidence that this source supports.
    func by(_ citation: Attribution) -> Step {
      var step = self
      step.citation = citation
      return step
    }

    package var announcer: String { [voice, speaker].compactMap(\.self).joined(separator: ", ") }
  }

  /// The identifier: `artemis-2-launch`.
  public let id: Identifier<DateHistory>
  /// What it is the history of: `Launch of Artemis II`.
  package let title: String
  package let event: Event
  /// The missions, phases and programmes that show it, its subject first; never empty.
  package let records: [RecordID]
  /// The dates in the order of the plans; at least two.
  package let steps: [Step]
  package var subject: RecordID { records[0] }

  package func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("title", .text(title), in: .identity, search: .name))
    for step in steps { visit(Fact(step)) }
    for id in records { visit(Fact(id.text, .record(id), in: .records, time: .stated(nil))) }
  }
}

extension Fact {
  init(_ step: DateHistory.Step) {
    let known = step.isByThen ? "known by \(step.said.formatted)" : nil
    let note = [step.announcer.isEmpty ? nil : step.announcer, known].compactMap(\.self)
    self.init(
      step.kind.words, step.text.map(Value.text) ?? .none, in: .history, announced: step.date,
      note: note.isEmpty ? nil : note.joined(separator: "; "), search: .prose, time: step.time,
      citation: step.citation)
  }
}
