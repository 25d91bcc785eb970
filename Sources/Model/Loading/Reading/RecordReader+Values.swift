import JSON
import Text

extension RecordReader {
  static let textWanted = "a text in quotation marks"
  static let dayWanted = "a date as yyyy, yyyy-mm or yyyy-mm-dd"

  mutating func text(_ name: StaticString) -> String {
    required(name, Self.textWanted).map { text(at: $0) } ?? ""
  }

  mutating func optionalText(_ name: StaticString) -> String? { find(name).map { text(at: $0) } }

  mutating func text(at token: Int) -> String { isText(token) ? document.string(token) : "" }

  /// Whether a token is a text fit to be shown; reports it if not.
  mutating func isText(_ token: Int) -> Bool {
    if isSound { return true }
    guard document.tokens[token].kind == .string else {
      report(token, document.mistyped(token, Self.textWanted))
      return false
    }
    if document.raw(token).allSatisfy({ $0 == UInt8(ascii: " ") }) {
      report(token, "is empty; leave the field out if nothing is known")
      return false
    }
    if !isSeen(token) {
      report(token, "shows nothing; leave the field out if nothing is known")
      return false
    }
    if document.tokens[token].traits.contains(.controls) {
      report(token, "contains a control character; give plain text on one line")
      return false
    }
    // No mark has fewer than two bytes.
    if document.tokens[token].length > 2 * Self.markLimit, isOverloaded(token) {
      report(token, "has more than \(Self.markLimit) marks on one letter")
      return false
    }
    return true
  }

  /// Whether anything of a text is visible: fillers, joiners and lone marks are not.
  private func isSeen(_ token: Int) -> Bool {
    // Most texts begin so.
    if let first = document.raw(token).first, first > 0x20, first < 0x7F, first != UInt8(ascii: "\\") {
      return true
    }
    return document.string(token).unicodeScalars.contains { scalar in
      let isBlank = scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
      return scalar.columns > 0 && !isBlank && scalar != "\u{2800}"
    }
  }

  /// The most marks on one letter. Languages use three or four; comparing texts takes time with the square of their number.
  private static var markLimit: Int { 1024 }

  private func isOverloaded(_ token: Int) -> Bool {
    var marks = 0
    for scalar in document.string(token).unicodeScalars {
      marks = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : marks + 1
      if marks > Self.markLimit { return true }
    }
    return false
  }

  mutating func texts(_ name: StaticString, isRequired: Bool = true) -> [String] {
    guard let list = listToken(name, isRequired: isRequired) else { return [] }
    let key = textsKey(list)
    if let key, let texts = registry.texts[key] { return texts }
    let noted = issues.count
    let texts = distinctElements(of: list, isRequired: isRequired) { $0.text(at: $1) }
    if let key, issues.count == noted { registry.texts[key] = texts }
    return texts
  }

  /// The bytes of a list of texts: the same sources, operators and types recur in many records, which share one list.
  func textsKey(_ list: Int) -> String? {
    document.rawTexts(list).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The elements of a list, which must be there and hold something if `isRequired`.
  mutating func list<Element>(
    _ name: StaticString, isRequired: Bool = false, _ element: (inout Self, Int) -> Element
  ) -> [Element] {
    guard let list = listToken(name, isRequired: isRequired) else { return [] }
    return elements(of: list, isRequired: isRequired, element)
  }

  mutating func objects<Element>(
    _ name: StaticString, isRequired: Bool = false, _ element: (inout Self) -> Element
  ) -> [Element] { list(name, isRequired: isRequired) { $0.object(at: $1, element) } }

  /// The elements of the list at a token, each allowed once.
  mutating func distinctElements<Element: Hashable>(
    of list: Int, isRequired: Bool, _ element: (inout Self, Int) -> Element
  ) -> [Element] {
    if isSound { return elements(of: list, isRequired: isRequired, element) }
    var seen: Set<Element> = []
    return elements(of: list, isRequired: isRequired) { reader, token in
      let noted = reader.issues.count
      let value = element(&reader, token)
      if reader.issues.count == noted, !seen.insert(value).inserted {
        reader.report(token, "\(quoted(reader.document.string(token))) is twice in this list")
      }
      return value
    }
  }

  mutating func listToken(_ name: StaticString, isRequired: Bool) -> Int? {
    isRequired ? required(name, "a list in brackets") : find(name)
  }

  mutating func elements<Element>(
    of list: Int, isRequired: Bool = false, _ element: (inout Self, Int) -> Element
  ) -> [Element] {
    guard document.tokens[list].kind == .array else {
      report(list, document.mistyped(list, "a list in brackets"))
      return []
    }
    let end = Int(document.tokens[list].next)
    var token = list + 1
    if isRequired, token == end { report(list, "is an empty list; give at least one") }
    var elements: [Element] = []
    while token < end {
      elements.append(element(&self, token))
      token = Int(document.tokens[token].next)
    }
    return elements
  }

  mutating func day(_ name: StaticString) -> Day {
    required(name, Self.dayWanted).flatMap { day(at: $0) } ?? .missing
  }

  mutating func optionalDay(_ name: StaticString) -> Day? { find(name).flatMap { day(at: $0) } }

  private mutating func day(at token: Int) -> Day? {
    guard document.tokens[token].kind == .string else {
      report(token, document.mistyped(token, Self.dayWanted))
      return nil
    }
    if let day = Day(utf8: document.raw(token)) { return day }
    report(token, "\(quoted(document.string(token))) is not a date; write yyyy, yyyy-mm or yyyy-mm-dd")
    return nil
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: StaticString, as _: Choice.Type = Choice.self
  ) -> Choice {
    let token = required(name, "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
    return token.flatMap { choice(at: $0) } ?? Choice.allCases[Choice.allCases.startIndex]
  }

  mutating func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: StaticString, as _: Choice.Type = Choice.self
  ) -> Choice? { find(name).flatMap { choice(at: $0) } }

  /// The case that a token names; nil, and a report, where it names none.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    at token: Int, as _: Choice.Type = Choice.self
  ) -> Choice? {
    guard isText(token) else { return nil }
    let text = document.string(token)
    if let choice = Choice.allCases.first(where: { $0.rawValue == text }) { return choice }
    let allowed = Choice.allCases.map(\.rawValue)
    let advice = advice(on: text, among: allowed)
    report(token, "\(quoted(text)) is not one of \(allowed.joined(separator: ", "))\(advice)")
    return nil
  }

  mutating func whole(_ name: StaticString, from lowest: Int) -> Int {
    required(name, "a whole number from \(lowest)").map { whole(at: $0, from: lowest) } ?? lowest
  }

  mutating func optionalWhole(_ name: StaticString, from lowest: Int) -> Int? {
    find(name).map { whole(at: $0, from: lowest) }
  }

  private mutating func whole(at token: Int, from lowest: Int) -> Int {
    var wanted: String { "a whole number from \(lowest)" }
    guard document.tokens[token].kind == .number else {
      report(token, document.mistyped(token, wanted))
      return lowest
    }
    let text = String(decoding: document.raw(token), as: UTF8.self)
    if let number = Int(text), number >= lowest { return number }
    report(token, "\(text) is not \(wanted)")
    return lowest
  }

  mutating func degrees(_ name: StaticString, limit: Int) -> Double {
    required(name, "degrees from -\(limit) to \(limit)").map { degrees(at: $0, limit: limit) } ?? 0
  }

  mutating func optionalDegrees(_ name: StaticString, limit: Int) -> Double? {
    find(name).map { degrees(at: $0, limit: limit) }
  }

  private mutating func degrees(at token: Int, limit: Int) -> Double {
    var wanted: String { "degrees from -\(limit) to \(limit)" }
    guard document.tokens[token].kind == .number else {
      report(token, document.mistyped(token, wanted))
      return 0
    }
    let text = String(decoding: document.raw(token), as: UTF8.self)
    if let number = Double(text), abs(number) <= Double(limit) { return number }
    let meant = limit == 180 ? Self.eastToWest(text).map { "; did you mean \($0)?" } ?? "" : ""
    report(token, "\(text) is out of range; give \(wanted)\(meant)")
    return 0
  }

  /// The longitude within ±180 of one counted from 0 to 360, with as many decimals; nil for other numbers.
  private static func eastToWest(_ text: String) -> Double? {
    guard let number = Double(text), (180...360).contains(number) else { return nil }
    let decimals = text.split(separator: ".").dropFirst().first?.utf8.prefix(12).count ?? 0
    let unit = (0..<decimals).reduce(1.0) { unit, _ in unit * 10 }
    return ((number - 360) * unit).rounded() / unit
  }

  /// A yes or no; no where the field is missing.
  mutating func flag(_ name: StaticString) -> Bool {
    guard let token = find(name) else { return false }
    switch document.tokens[token].kind {
    case .true: return true
    case .false: return false
    default:
      report(token, document.mistyped(token, "true or false"))
      return false
    }
  }
}
