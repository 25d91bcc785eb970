/// Something that sources state and that says how well they bear it out.
public protocol Citable: Sendable {
  /// How well the statement is supported.
  var evidence: Evidence { get }
  /// The sources that state it; never empty in a catalog.
  var sources: [Source.ID] { get }
}

extension Citable {
  /// Whether the statement is part of the data seen through `lens`; nil sees everything.
  public func isSeen(through lens: Source.ID?) -> Bool {
    guard let lens else { return true }
    return sources.contains(lens)
  }
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
  /// How well it is supported.
  public let evidence: Evidence
  /// The sources that state it; never empty.
  public let sources: [Source.ID]
}

/// Who states something, and how well they support it.
public struct Attribution: Citable {
  /// How well it is supported.
  public let evidence: Evidence
  /// The sources that state it; never empty.
  public let sources: [Source.ID]
}

/// A sentence of the data together with who bears it out.
public struct Statement: Timed {
  /// The sentence, in this project's own words.
  public let text: String
  /// From when on it counts: the day of the event that it reports, or the day on which it was said or planned.
  public let time: Fact.Time
  /// Whether it says that nothing was found, which is no proof that there is nothing.
  public let isNegative: Bool
  /// How well it is supported.
  public let evidence: Evidence
  /// The sources that state it; never empty.
  public let sources: [Source.ID]
}

/// A name in a language other than English.
public struct NativeName: Citable {
  /// The name in its own script.
  public let text: String
  /// The language, as a BCP 47 tag: `zh`, `ru`, `ja`.
  public let language: String
  /// How well it is supported.
  public let evidence: Evidence
  /// The sources that state it; never empty.
  public let sources: [Source.ID]
}

extension Fact {
  /// A sentence in a section of such.
  init(_ statement: Statement, in section: Section) {
    self.init(
      statement.isNegative ? "not found" : "statement", .text(statement.text), in: section, search: .prose,
      time: statement.time, evidence: statement.evidence, sources: statement.sources)
  }

  /// A name in another language.
  init(_ name: NativeName) {
    let label =
      switch name.language {
      case "zh": "Chinese name"
      case "ru": "Russian name"
      case "ja": "Japanese name"
      case "ko": "Korean name"
      case "hi": "Hindi name"
      case "sa": "Sanskrit name"
      case "ar": "Arabic name"
      case "he": "Hebrew name"
      case "ur": "Urdu name"
      default: "native name"
      }
    self.init(label, .text(name.text), search: .alias, evidence: name.evidence, sources: name.sources)
  }
}
