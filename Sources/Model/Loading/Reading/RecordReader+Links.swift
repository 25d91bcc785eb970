import JSON
import Text

extension RecordReader {
  /// How an identifier is written.
  enum IdentifierForm {
    /// Small letters and digits, words joined by single hyphens.
    case kebab
    /// A fixed number of capital letters.
    case capitals(Int)
    /// A fixed number of digits.
    case digits(Int)

    var description: String {
      switch self {
      case .kebab: "small letters and digits, words joined by hyphens, like \"chang-e-6\""
      case .capitals(2): "two capital letters (ISO 3166-1 alpha-2), like \"TR\""
      case .digits: "three digits (UN M49), like \"792\""
      case .capitals: "three capital letters (ISO 3166-1 alpha-3), like \"TUR\""
      }
    }

    func allows(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      switch self {
      case .capitals(let count):
        return bytes.count == count
          && bytes.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
      case .digits(let count):
        return bytes.count == count
          && bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      case .kebab:
        var last = UInt8(ascii: "-")
        for byte in bytes {
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
          case UInt8(ascii: "-") where last != byte: break
          default: return false
          }
          last = byte
        }
        return last != UInt8(ascii: "-")
      }
    }
  }

  // MARK: Identifiers

  /// The identifier that a record declares; nil where it is missing, malformed or taken.
  ///
  /// - Parameter table: declares it in the table of its kind, unless it is there already.
  mutating func declare<Record>(
    _ name: StaticString, _ form: IdentifierForm,
    in table: (inout Registry, UnsafeBufferPointer<UInt8>) -> Identifier<Record>?
  ) -> Identifier<Record>? {
    guard let token = token(name, form) else { return nil }
    if let identifier = table(&registry, document.raw(token)) { return identifier }
    report(
      token, "\(quoted(document.string(token))) is the identifier of an earlier record; it must be unique")
    return nil
  }

  /// A code of a fixed form that belongs to one nation alone.
  mutating func code(_ name: StaticString, _ form: IdentifierForm) -> String {
    guard let token = token(name, form) else { return "" }
    let code = document.string(token)
    if !registry.codes.insert(document.raw(token)) {
      report(token, "\(quoted(code)) is the code of an earlier nation; it must be unique")
    }
    return code
  }

  private mutating func token(_ name: StaticString, _ form: IdentifierForm) -> Int? {
    guard let token = required(name, form.description), isText(token) else { return nil }
    if form.allows(document.raw(token)) { return token }
    report(token, "\(quoted(document.string(token))) is not of the form allowed: \(form.description)")
    return nil
  }

  /// A link to a record. One that leads nowhere is a problem and keeps its name, which tells it from the others of a list.
  mutating func link<Record>(
    at token: Int, to kind: String, in table: IdentifierTable<Record>
  ) -> Identifier<Record> {
    guard isText(token) else { return Identifier<Record>("") }
    if let place = table.find(document.raw(token)) {
      return table.identifiers[place]
    }
    reportUnknown(token, kind: kind, among: table)
    return Identifier<Record>(document.string(token))
  }

  /// Notes that an identifier leads nowhere, unless the file that should declare it could not be read.
  private mutating func reportUnknown<Record>(
    _ token: Int, kind: String, among table: IdentifierTable<Record>
  ) {
    guard table.isComplete else { return }
    let name = document.string(token)
    let advice = nearest(to: name, among: table.identifiers.lazy.map(\.rawValue))
    report(
      token, "there is no \(kind) \(quoted(name))" + (advice.map { "; did you mean \(quoted($0))?" } ?? ""))
  }

  // MARK: Citations

  /// Sources, and the strongest evidence that a statement of theirs can claim; nil where not all of them are known.
  struct Voices {
    var sources: [Source.ID] = []
    var limit: Evidence?
  }

  /// Reads `evidence` and `sources` of the present object and checks that the one follows from the other.
  mutating func citation() -> Attribution {
    let noted = issues.count
    let evidence = choice("evidence", as: Evidence.self)
    let isStated = issues.count == noted
    let voices = listToken("sources", isRequired: true).map { readVoices(at: $0) } ?? Voices()
    if isStated, let limit = voices.limit { check(evidence, against: limit) }
    return Attribution(evidence: evidence, sources: voices.sources)
  }

  /// The same of an object that may do without; it has both fields or neither.
  mutating func optionalCitation() -> Attribution? {
    has("evidence") || has("sources") ? citation() : nil
  }

  private mutating func readVoices(at list: Int) -> Voices {
    let raw = document.rawTexts(list)
    if let raw, let voices = registry.voices.find(raw) { return voices }
    let noted = issues.count
    var bearing = SourceTable.Bearing()
    var areKnown = true
    let sources = distinctElements(of: list, isRequired: true) { reader, token in
      guard reader.isText(token) else {
        areKnown = false
        return Source.ID("")
      }
      guard let place = reader.registry.sources.identifiers.find(reader.document.raw(token)) else {
        areKnown = false
        reader.reportUnknown(token, kind: "source", among: reader.registry.sources.identifiers)
        return Source.ID(reader.document.string(token))
      }
      reader.registry.sources.add(place, to: &bearing)
      return reader.registry.sources.identifiers.identifiers[place]
    }
    let voices = Voices(sources: sources, limit: areKnown && !sources.isEmpty ? bearing.limit : nil)
    if let raw, issues.count == noted { registry.voices.keep(voices, for: raw) }
    return voices
  }

  private mutating func check(_ evidence: Evidence, against limit: Evidence) {
    switch limit {
    case .provisional where evidence != .provisional:
      report(
        field: "evidence",
        "\"\(evidence.rawValue)\" is more than traces in repositories bear out; write \"provisional\"")
    case .reported where evidence == .confirmed:
      report(
        field: "evidence",
        "\"confirmed\" needs an official source, or two of different origin that are neither aggregators nor "
          + "traces in repositories; write \"reported\"")
    default: break
    }
  }
}
