import JSON
import Text

/// Reads the records of one file: gives out the fields of the current object and notes every problem.
///
/// A faulty value is replaced by a stand-in, so that reading goes on to the next problem; with any problem the result is
/// discarded. A field that nobody asks for is unknown: the reading code is the only list of fields.
struct RecordReader {
  /// A problem at a token. Its line, column and path are found when the file has been read.
  struct Issue {
    let token: Int
    /// A field that is missing in the object at `token`.
    let missing: StaticString?
    let message: String
    /// The folded record that `token` is counted in.
    let record: Int?
  }

  /// The identifiers declared and the lists read so far, in this file and those before it.
  struct Registry {
    var sources = SourceTable()
    var nations = IdentifierTable<Nation>()
    var organisations = IdentifierTable<Organisation>()
    var phases = IdentifierTable<Phase>()
    var schemes = IdentifierTable<Scheme>()
    var missions = IdentifierTable<Mission>()
    var topics = IdentifierTable<Topic>()
    var terms = IdentifierTable<Term>()
    var histories = IdentifierTable<DateHistory>()
    var tours = IdentifierTable<Tour>()
    var codes: Set<String> = []
    /// By source and day: whether it has the day for that of a list or of joining.
    var memberDays: [String: Stance] = [:]
    /// Records by the folded names of nations and terms.
    var names: [String: RecordID] = [:]
    var texts: [String: [String]] = [:]
    var voices: [String: Voices] = [:]
  }

  private struct Scope {
    /// Its token; -1 for a missing object, already reported, in which nothing more is wrong.
    var token = -1
    /// The key at which the next search begins: fields mostly come in the order they are asked for.
    var cursor = 0
    var found = 0
    /// Where its names begin in `asked`.
    var firstAsked = 0
  }

  /// The file, or the folded record that is being read.
  private(set) var document: JSONDocument
  private var record: Int?
  private var spareTokens: [JSONToken] = []
  /// Whether the file was checked before: problems that no longer can be are not looked for.
  let isSound: Bool
  var registry: Registry
  var issues: [Issue] = []
  /// Whether anyone will read the problems: advice takes a look at every name.
  var givesAdvice = true
  private var scope = Scope()
  private var asked: [StaticString] = []
  /// Called with the place of each folded record reached.
  private let reached: (Int) -> Void

  init(
    _ document: JSONDocument, isSound: Bool = false, registry: Registry,
    reached: @escaping (Int) -> Void = { _ in }
  ) {
    (self.document, self.isSound, self.registry, self.reached) = (document, isSound, registry, reached)
    asked.reserveCapacity(64)
  }

  /// Reads an object with `body`, which asks for its fields; any other token is reported.
  mutating func object<Result>(at token: Int, _ body: (inout Self) -> Result) -> Result {
    if document.isFolded(token) { return unfolded(token, body) }
    guard document.tokens[token].kind == .object else {
      report(token, document.mistyped(token, "an object in braces"))
      return within(-1, body)
    }
    return within(token, body)
  }

  private mutating func unfolded<Result>(_ token: Int, _ body: (inout Self) -> Result) -> Result {
    let file = document
    reached(Int(file.tokens[token].start))
    // Given away, so that the storage is reused and not copied.
    let spare = spareTokens
    spareTokens = []
    document = file.unfolded(token, reusing: spare)
    record = token
    let result = within(0, body)
    spareTokens = document.tokens
    document = file
    record = nil
    return result
  }

  mutating func object<Result>(_ name: StaticString, _ body: (inout Self) -> Result) -> Result {
    guard let token = required(name, "an object in braces") else { return within(-1, body) }
    return object(at: token, body)
  }

  mutating func optionalObject<Result>(_ name: StaticString, _ body: (inout Self) -> Result) -> Result? {
    find(name).map { object(at: $0, body) }
  }

  private mutating func within<Result>(_ token: Int, _ body: (inout Self) -> Result) -> Result {
    let outer = scope
    scope = Scope(token: token, cursor: token + 1, firstAsked: asked.count)
    let result = body(&self)
    if !isSound {
      if scope.token >= 0, scope.found < Int(document.tokens[scope.token].length) { reportOtherFields() }
      asked.removeLast(asked.count - scope.firstAsked)
    }
    scope = outer
    return result
  }

  /// The value of a field; nil where it is missing.
  @inline(__always)
  mutating func find(_ name: StaticString) -> Int? {
    if !isSound { asked.append(name) }
    guard scope.token >= 0, scope.found < Int(document.tokens[scope.token].length) else { return nil }
    let (first, end) = (scope.token + 1, Int(document.tokens[scope.token].next))
    var key = scope.cursor
    for _ in 0..<document.tokens[scope.token].length {
      if key == end { key = first }
      let next = Int(document.tokens[key + 1].next)
      if document.isString(key, name) {
        scope.found += 1
        scope.cursor = next
        return key + 1
      }
      key = next
    }
    return nil
  }

  /// The value of a field; nil, and a report, where it is missing.
  @inline(__always)
  mutating func required(_ name: StaticString, _ expected: @autoclosure () -> String) -> Int? {
    if let value = find(name) { return value }
    report(missing: name, expected())
    return nil
  }

  /// Reports the fields that nobody asked for, and those that occur twice.
  private mutating func reportOtherFields() {
    let names = asked[scope.firstAsked...].map(\.description)
    var seen: Set<String> = []
    let end = Int(document.tokens[scope.token].next)
    var key = scope.token + 1
    while key < end {
      let name = document.string(key)
      if !names.contains(name) {
        let advice = nearest(to: name, among: names).map { "did you mean \(quoted($0))?" }
        report(key, "is not a field here; " + (advice ?? "allowed are " + names.joined(separator: ", ")))
      } else if !seen.insert(name).inserted {
        report(key, "is twice in this object; keep one")
      }
      key = Int(document.tokens[key + 1].next)
    }
  }

  /// Whether the current object, the whole file, has the mark of a format; reports it if not.
  mutating func isFormat(of file: Catalog.File) -> Bool {
    let format = "cislunar/\(file.rawValue)/1"
    guard let token = required("format", quoted(format)) else { return false }
    if document.tokens[token].kind == .string, document.string(token) == format { return true }
    report(token, "must be \(quoted(format)); the rest of the file was not read")
    return false
  }

  /// The identifiers that the records of a list declare, before they are read: they link to each other.
  func declarations<Record>(in name: StaticString) -> IdentifierTable<Record> {
    var table = IdentifierTable<Record>()
    table.isComplete = true
    guard scope.token >= 0, let list = document.member(name, of: scope.token),
      document.tokens[list].kind == .array
    else { return table }
    let end = Int(document.tokens[list].next)
    var token = list + 1
    while token < end {
      let (record, root) = document.isFolded(token) ? (document.unfolded(token), 0) : (document, token)
      if record.tokens[root].kind == .object, let id = record.member("id", of: root),
        record.tokens[id].kind == .string
      {
        _ = table.declare(record.string(id))
      }
      token = Int(document.tokens[token].next)
    }
    return table
  }

  func has(_ name: StaticString) -> Bool { scope.token >= 0 && document.member(name, of: scope.token) != nil }

  /// Skips the fields of the current object that nobody asked for.
  mutating func ignoreOtherFields() { scope.token = -1 }

  mutating func report(_ token: Int, _ message: String) {
    issues.append(Issue(token: token, missing: nil, message: message, record: record))
  }

  /// Reports a missing field of the current object, unless that is missing itself.
  mutating func report(missing name: StaticString, _ expected: String) {
    guard scope.token >= 0 else { return }
    issues.append(
      Issue(token: scope.token, missing: name, message: "is missing; give \(expected)", record: record))
  }

  /// Reports a field of the current object that was read before.
  mutating func report(field name: StaticString, _ message: String) {
    guard scope.token >= 0 else { return }
    report(document.member(name, of: scope.token) ?? scope.token, message)
  }
}
