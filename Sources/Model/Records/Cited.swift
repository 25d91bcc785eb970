/// Who states something, and how well they support it.
public struct Attribution: Hashable, Sendable {
  /// How well it is supported.
  public let evidence: Evidence
  /// The sources that state it; never empty in a catalog.
  public let sources: [Source.ID]
}

/// Something that sources state.
public protocol Citable: Sendable {
  /// Who states it, and how well they support it.
  var citation: Attribution { get }
}

extension Citable {
  /// How well it is supported.
  public var evidence: Evidence { citation.evidence }
  /// The sources that state it.
  public var sources: [Source.ID] { citation.sources }

  /// Whether the statement is seen through `lens`; nil sees everything.
  public func isSeen(through lens: Source.ID?) -> Bool { lens.map(sources.contains) ?? true }
}

/// A claim with a date that competes with others on the same question.
public protocol DatedClaim: Citable {
  /// The date claimed.
  var date: Day? { get }
}

/// A statement that counts from a day on.
public protocol Timed: Citable {
  /// From when on it counts.
  var time: Fact.Time { get }
}

/// A value together with who states it.
public struct Cited<Value: Sendable>: Citable {
  /// What is stated.
  public let value: Value
  /// A remark on it.
  public let note: String?
  /// Since when it is so, where the data says.
  public let date: Day?
  /// Who states it, and how well they support it.
  public let citation: Attribution
}

/// A sentence of the data together with who bears it out.
public struct Statement: Timed {
  /// The sentence, in this project's own words.
  public let text: String
  /// From when on it counts: the day of the event that it reports, or the day on which it was said or planned.
  public let time: Fact.Time
  /// Whether it says that nothing was found, which is no proof that there is nothing.
  public let isNegative: Bool
  /// Who states it, and how well they support it.
  public let citation: Attribution
}

/// A name in a language other than English.
public struct NativeName: Citable {
  /// The name in its own script.
  public let text: String
  /// The language, as a BCP 47 tag: `zh`, `ru`, `ja`.
  public let language: String
  /// Who states it, and how well they support it.
  public let citation: Attribution
}

extension Fact {
  /// A sentence in a section of such.
  public init(_ statement: Statement, in section: Section) {
    self.init(
      statement.isNegative ? "not found" : "statement", .text(statement.text), in: section, search: .prose,
      time: statement.time, citation: statement.citation)
  }

  /// A name in another language.
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
  /// The state.
  public let value: State
  /// The state in words.
  public let text: String
  /// The date of the material.
  public let asOf: Day
  /// A remark on it.
  public let note: String?
  /// Who states it, and how well they support it.
  public let citation: Attribution

  /// It counts from the date of the material.
  public var time: Fact.Time {
    value.rawValue == MissionStatus.planned.rawValue ? .plan(said: asOf) : .stated(asOf)
  }

  func visitFact(_ visit: (Fact) -> Void) {
    let fact = Fact("last heard", .text(text), date: asOf, note: note, search: .prose, time: time)
    visit(fact.by(citation))
  }
}
