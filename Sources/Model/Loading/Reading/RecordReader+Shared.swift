import Text

// The shapes that records of all files share.
extension RecordReader {
  /// A sentence with its sources.
  mutating func statement() -> Statement {
    let text = text("text")
    let isNegative = flag("negative")
    let citation = citation()
    return Statement(
      text: text, isNegative: isNegative, evidence: citation.evidence, sources: citation.sources)
  }

  /// Sentences with their sources; none where the field is missing.
  mutating func statements(_ name: StaticString) -> [Statement] {
    objects(name) { $0.statement() }
  }

  /// A value with its sources, in an object whose field `value` is read by `value`.
  mutating func cited<Value: Sendable>(
    note: StaticString = "note", _ value: (inout Self) -> Value
  ) -> Cited<Value> {
    let value = value(&self)
    let note = optionalText(note)
    let citation = citation()
    return Cited(value: value, note: note, evidence: citation.evidence, sources: citation.sources)
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
