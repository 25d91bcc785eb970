/// Who states something, and how well they support it.
public struct Attribution: Hashable, Sendable {
  package let evidence: Evidence
  /// The sources that state it; never empty in a catalog.
  package let sources: [Source.ID]
}

package protocol Citable: Sendable { var citation: Attribution { get } }

extension Citable {
  package var evidence: Evidence { citation.evidence }
  package var sources: [Source.ID] { citation.sources }

  /// Whether the statement is seen through `lens`; nil sees everything.
  package func isSeen(through lens: Source.ID?) -> Bool { lens.map(sources.contains) ?? true }
}

/// A claim with a date that competes with others on the same question.
package protocol DatedClaim: Citable { var date: Day? { get } }

/// A statement that counts from a day on.
package protocol Timed: Citable { var time: Fact.Time { get } }

/// A value together with who states it.
public struct Cited<Value: Sendable>: Citable {
  package let value: Value
  package let note: String?
  /// Since when it is so, where the data says.
  package let date: Day?
  package let citation: Attribution
}

/// A sentence of the data with its sources.
public struct Statement: Timed {
  /// The sentence, in this project's own words.
  package let text: String
  /// From when on it counts: the day of the event that it reports, or the day on which it was said or planned.
  package let time: Fact.Time
  /// Whether it says that nothing was found, which is no proof that there is nothing.
  package let isNegative: Bool
  package let citation: Attribution
}

/// A name in a language other than English.
public struct NativeName: Citable {
  package let text: String
  /// The language, as a BCP 47 tag: `zh`, `ru`, `ja`.
  package let language: String
  package let citation: Attribution
}

extension Fact {
  package init(_ statement: Statement, in section: Section) {
    self.init(
      statement.isNegative ? "not found" : "statement", .text(statement.text), in: section, search: .prose,
      time: statement.time, citation: statement.citation)
  }

  init(_ name: NativeName) {
    let label = Self.languages[name.language].map { "\($0) name" } ?? "native name"
    self.init(label, .text(name.text), search: .alias, citation: name.citation)
  }

  private static let languages = [
    "zh": "Chinese", "ru": "Russian", "ja": "Japanese", "ko": "Korean", "hi": "Hindi", "sa": "Sanskrit",
    "ar": "Arabic", "he": "Hebrew", "ur": "Urdu",
  ]
}

/// How far a mission or phase has come, as last heard.
public struct LastHeard<State: RawRepresentable<String> & Sendable>: Timed {
  package let value: State
  package let text: String
  package let asOf: Day
  package let note: String?
  package let citation: Attribution

  package var time: Fact.Time {
    value.rawValue == MissionStatus.planned.rawValue ? .plan(said: asOf) : .stated(asOf)
  }

  func visitFact(_ visit: (Fact) -> Void) {
    visit(
      Fact("last heard", .text(text), date: asOf, note: note, search: .prose, time: time, citation: citation))
  }
}
