import Text

// The shapes that records of all files share.
extension RecordReader {
  /// A sentence with its sources.
  mutating func statement() -> Statement {
    let text = text("text")
    let time = time()
    let isNegative = flag("negative")
    let citation = citation()
    check("text", text, at: time, citation)
    return Statement(
      text: text, time: time, isNegative: isNegative, evidence: citation.evidence, sources: citation.sources)
  }

  /// From when on a statement counts: from the day of what it reports, or the day on which it was made.
  mutating func time() -> Fact.Time {
    let date = optionalDay("date")
    let said = optionalDay("said")
    let isPlan = flag("plan")
    if date != nil, said != nil || isPlan {
      report(
        field: "date", "is the day of an event; a statement or plan has \"said\", the day it was made")
    }
    if isPlan { return .plan(said: said) }
    return date.map(Fact.Time.event) ?? .stated(said)
  }

  /// Checks that a text does not name a day that is later than the one from which it counts: it would tell the future. Plans may.
  mutating func check(
    _ field: StaticString, _ text: String?, at time: Fact.Time, _ cited: (any Citable)?
  ) {
    if case .plan = time { return }
    // Where the sources are not read, or one is unknown, which is reported, nobody knows from when it counts.
    guard let text, let cited, registry.sources.identifiers.isComplete else { return }
    let named = Day.named(in: text)
    if named.isEmpty { return }
    let places = cited.sources.compactMap(registry.sources.identifiers.place)
    guard places.count == cited.sources.count,
      let first = time.firstDay(earliest: registry.sources.earliest(at: places)),
      let later = named.first(where: { $0.number > first })
    else { return }
    let counted = Day(number: first, precision: .day)
    report(
      field: field,
      "names \(later.formatted) but counts from \(counted.formatted); give the later date, or split the text; "
        + "a statement of what is to come needs \"plan\": true")
  }

  /// Sentences with their sources; none where the field is missing.
  mutating func statements(_ name: StaticString) -> [Statement] {
    objects(name) { $0.statement() }
  }

  /// A value with its sources, in an object whose field `value` is read by `value`.
  ///
  /// - Parameter isDated: whether it may say since when it is so.
  mutating func cited<Value: Sendable>(
    note: StaticString = "note", isDated: Bool = false, _ value: (inout Self) -> Value
  ) -> Cited<Value> {
    let value = value(&self)
    let note = optionalText(note)
    let date = isDated ? optionalDay("date") : nil
    let citation = citation()
    return Cited(
      value: value, note: note, date: date, evidence: citation.evidence, sources: citation.sources)
  }

  /// A text with its sources that may be missing.
  mutating func optionalCitedText(_ name: StaticString) -> Cited<String>? {
    optionalObject(name) { $0.cited { $0.text("value") } }
  }

  /// The names in other languages.
  mutating func nativeNames() -> [NativeName] {
    objects("nativeNames") { reader in
      let text = reader.text("text")
      let language = reader.language()
      let citation = reader.citation()
      return NativeName(
        text: text, language: language, evidence: citation.evidence, sources: citation.sources)
    }
  }

  /// A language tag.
  mutating func language() -> String {
    let wanted = "a language tag like \"zh\" or \"zh-Hant\""
    guard let token = required("language", wanted) else { return "" }
    let tag = text(at: token)
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag =
      parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(Self.isLetterOrDigit) }
      && (2...3).contains(parts.first?.count ?? 0)
    if !tag.isEmpty, !isTag { report(token, "\(quoted(tag)) is not \(wanted)") }
    return tag
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
