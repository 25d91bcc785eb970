import JSON
import Text

extension RecordReader {
  struct IdentifierForm: Sendable {
    let description: String
    let allows: @Sendable (UnsafeBufferPointer<UInt8>) -> Bool

    /// Lower-case letters and digits, words joined by single hyphens.
    static let kebab = Self(
      description: "small letters and digits, words joined by hyphens, like \"chang-e-6\""
    ) { bytes in
      var last = UInt8(ascii: "-")
      for byte in bytes {
        guard byte.isDigit || byte.isLetter && byte & 0x20 != 0 || byte == UInt8(ascii: "-") && last != byte
        else { return false }
        last = byte
      }
      return last != UInt8(ascii: "-")
    }
    static let iso2 = capitals(2, "two capital letters (ISO 3166-1 alpha-2), like \"TR\"")
    static let iso3 = capitals(3, "three capital letters (ISO 3166-1 alpha-3), like \"TUR\"")
    static let m49 = Self(description: "three digits (UN M49), like \"792\"") {
      $0.count == 3 && $0.allSatisfy(\.isDigit)
    }

    private static func capitals(_ count: Int, _ description: String) -> Self {
      Self(description: description) { $0.count == count && $0.allSatisfy { $0.isLetter && $0 & 0x20 == 0 } }
    }
  }

  /// The identifier that a record declares, added to its table; nil where it is missing, malformed or taken.
  mutating func declare<Record>(
    _ name: StaticString, _ form: IdentifierForm, in table: (inout Registry, String) -> Identifier<Record>?
  ) -> Identifier<Record>? {
    guard let token = token(name, form) else { return nil }
    let text = document.string(token)
    if let identifier = table(&registry, text) { return identifier }
    report(token, "\(quoted(text)) is the identifier of an earlier record; it must be unique")
    return nil
  }

  /// A code of a fixed form that belongs to one nation alone.
  mutating func code(_ name: StaticString, _ form: IdentifierForm) -> String {
    guard let token = token(name, form) else { return "" }
    let code = document.string(token)
    if !isSound, !registry.codes.insert(code).inserted {
      report(token, "\(quoted(code)) is the code of an earlier nation; it must be unique")
    }
    return code
  }

  private mutating func token(_ name: StaticString, _ form: IdentifierForm) -> Int? {
    guard let token = required(name, form.description), isText(token) else { return nil }
    if isSound || form.allows(document.raw(token)) { return token }
    report(token, "\(quoted(document.string(token))) is not of the allowed form: \(form.description)")
    return nil
  }

  /// A link to a record. One that leads nowhere is reported and keeps its text, so that it differs from others in a list.
  mutating func link<Record>(
    at token: Int, to kind: String, in table: IdentifierTable<Record>
  ) -> Identifier<Record> {
    guard isText(token) else { return Identifier<Record>("") }
    let name = document.string(token)
    if let known = table[name] { return known }
    // A file that could not be read may declare it.
    if table.isComplete {
      let advice = advice(on: name, among: table.identifiers.lazy.map(\.rawValue))
      report(token, "there is no \(kind) \(quoted(name))\(advice)")
    }
    return Identifier<Record>(name)
  }

  enum Kind: String {
    case nation, organisation, phase, programme, mission, topic
  }

  /// The record of an identifier, of the first kind that has it. None is a problem, unless an unread file may declare it.
  mutating func record(at token: Int, among kinds: [Kind], isRequired: Bool = true) -> RecordID? {
    guard isText(token) else { return nil }
    let name = document.string(token)
    for kind in kinds {
      if let record = registry.record(of: kind, name) { return record }
    }
    let known = kinds.compactMap(registry.identifiers(of:))
    guard isRequired, known.count == kinds.count else { return nil }
    let names = kinds.map(\.rawValue)
    let kind =
      (names.count > 1 ? names.dropLast().joined(separator: ", ") + " or " : "") + names[names.count - 1]
    report(token, "there is no \(kind) \(quoted(name))\(advice(on: name, among: known.joined()))")
    return nil
  }

  func advice(on name: String, among names: some Sequence<String>) -> String {
    givesAdvice ? nearest(to: name, among: names).map { "; did you mean \(quoted($0))?" } ?? "" : ""
  }

  /// Sources, and the strongest evidence that they support; nil where one is unknown.
  struct Voices {
    var sources: [Source.ID] = []
    var limit: Evidence?
  }

  /// Reads `evidence` and `sources` of the current object and checks that the sources support the evidence.
  mutating func citation() -> Attribution {
    let noted = issues.count
    let evidence = choice("evidence", as: Evidence.self)
    let isStated = issues.count == noted
    let voices = listToken("sources", isRequired: true).map { readVoices(at: $0) } ?? Voices()
    if isStated, let limit = voices.limit { check(evidence, against: limit) }
    return Attribution(evidence: evidence, sources: voices.sources)
  }

  /// The same for an object that has both fields or neither.
  mutating func optionalCitation() -> Attribution? { has("evidence") || has("sources") ? citation() : nil }

  private mutating func readVoices(at list: Int) -> Voices {
    if isSound { return Voices(sources: elements(of: list) { Source.ID($0.document.string($1)) }) }
    let key = textsKey(list)
    if let key, let voices = registry.voices[key] { return voices }
    let noted = issues.count
    var places: [Int] = []
    let sources = distinctElements(of: list, isRequired: true) { reader, token in
      let source = reader.link(at: token, to: "source", in: reader.registry.sources.identifiers)
      places += [reader.registry.sources.identifiers.place(of: source)].compactMap(\.self)
      return source
    }
    let areKnown = places.count == sources.count && !sources.isEmpty
    let voices = Voices(sources: sources, limit: areKnown ? registry.sources.limit(at: places) : nil)
    if let key, issues.count == noted { registry.voices[key] = voices }
    return voices
  }

  private mutating func check(_ evidence: Evidence, against limit: Evidence) {
    switch limit {
    case .provisional where evidence != .provisional:
      report(
        field: "evidence",
        "\"\(evidence.rawValue)\" is more than repository traces support; write \"provisional\"")
    case .reported where evidence == .confirmed:
      report(
        field: "evidence",
        "\"confirmed\" needs an official source, or two of different origin that are neither aggregators nor "
          + "traces in repositories; write \"reported\"")
    default: break
    }
  }
}

extension RecordReader.Registry {
  fileprivate func record(of kind: RecordReader.Kind, _ id: String) -> RecordID? {
    switch kind {
    case .nation: nations[id].map(RecordID.nation)
    case .organisation: organisations[id].map(RecordID.organisation)
    case .phase: phases[id].map(RecordID.phase)
    case .programme: Coalition(rawValue: id).map(RecordID.programme)
    case .mission: missions[id].map(RecordID.mission)
    case .topic: topics[id].map(RecordID.topic)
    }
  }

  fileprivate func identifiers(of kind: RecordReader.Kind) -> AnyCollection<String>? {
    switch kind {
    case .nation: nations.complete
    case .organisation: organisations.complete
    case .phase: phases.complete
    case .programme: AnyCollection(Coalition.allCases.lazy.map(\.rawValue))
    case .mission: missions.complete
    case .topic: topics.complete
    }
  }
}
