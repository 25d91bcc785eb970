import Text

// The shapes that records of all files share.
extension RecordReader {
  mutating func statement() -> Statement {
    let statement = Statement(
      text: text("text"), time: time(), isNegative: flag("negative"), citation: citation())
    check(statement, statement.text)
    return statement
  }

  /// When a statement counts from: the day of the event that it reports, or the day it was made.
  mutating func time() -> Fact.Time {
    let date = optionalDay("date")
    let said = optionalDay("said")
    let isPlan = flag("plan")
    if date != nil, said != nil || isPlan {
      report(field: "date", "is the day of an event; a statement or plan has \"said\", the day it was made")
    }
    if isPlan { return .plan(said: said) }
    return date.map(Fact.Time.event) ?? .stated(said)
  }

  /// Checks the field `text` of a claim as below.
  mutating func check(_ claim: some Timed, _ text: String?) {
    check("text", text, at: claim.time, claim.citation)
  }

  /// Checks that a text names no day later than the one it counts from, as it would tell the future. Plans may.
  mutating func check(_ field: StaticString, _ text: String?, at time: Fact.Time, _ cited: Attribution?) {
    if case .plan = time { return }
    // Where sources are unread or unknown, which is reported, nobody knows when it counts from.
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
        + "a statement about the future needs \"plan\": true")
  }

  mutating func statements(_ name: StaticString) -> [Statement] { objects(name) { $0.statement() } }

  /// A value with its sources, whose field `value` is read by `value`. `isDated` allows a date since when it is so.
  mutating func cited<Value: Sendable>(
    note: StaticString = "note", isDated: Bool = false, _ value: (inout Self) -> Value
  ) -> Cited<Value> {
    Cited(
      value: value(&self), note: optionalText(note), date: isDated ? optionalDay("date") : nil,
      citation: citation())
  }

  mutating func optionalCitedText(_ name: StaticString) -> Cited<String>? {
    optionalObject(name) { $0.cited { $0.text("value") } }
  }

  mutating func nativeNames() -> [NativeName] {
    objects("nativeNames") {
      NativeName(text: $0.text("text"), language: $0.language(), citation: $0.citation())
    }
  }

  mutating func language() -> String {
    let wanted = "a language tag like \"zh\" or \"zh-Hant\""
    guard let token = required("language", wanted) else { return "" }
    let tag = text(at: token)
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag =
      parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { $0.isLetter || $0.isDigit } }
      && (2...3).contains(parts.first?.count ?? 0)
    if !tag.isEmpty, !isTag { report(token, "\(quoted(tag)) is not \(wanted)") }
    return tag
  }
}
