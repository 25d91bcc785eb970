import JSON
import Text

/// Reads the records of one file: hands out the fields of the object that it stands in, and notes every problem.
///
/// Where something is wrong it notes that and answers with a stand-in, so that reading goes on to the next problem; what
/// was read is thrown away as soon as there is one. A field that nobody asks for is unknown: the code that reads a record
/// is the only list of its fields.
struct RecordReader {
  /// Something wrong at a token, whose line, column and path are worked out only when the file has been read.
  struct Issue {
    let token: Int
    /// A field that is missing in the object at `token`.
    let missing: StaticString?
    let message: String
    /// The record that `token` is counted in, where that was folded.
    let record: Int?
  }

  /// The identifiers that have been declared, in this file and those read before it, and the lists that have been read.
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
    /// The codes of the nations.
    var codes = ByteTable()
    /// What names lead to, by the folded names: those of nations and terms.
    var names: [String: RecordID] = [:]

    var texts = RecurringValues<[String]>()
    var voices = RecurringValues<Voices>()
  }

  /// The object that fields are read from.
  private struct Scope {
    /// Its token; -1 stands for an object that is missing and was reported, in which nothing more is wrong.
    var token = -1
    /// The key at which the next search begins: fields mostly come in the order in which they are asked for.
    var cursor = 0
    /// How many of its fields have been found.
    var found = 0
    /// Where its names begin in `asked`.
    var firstAsked = 0
  }

  /// The file, or the folded record that is being read.
  private(set) var document: JSONDocument
  /// The token of that record in the file.
  private var record: Int?
  /// Storage for the tokens of the next one.
  private var spareTokens: [JSONToken] = []
  var registry: Registry
  private(set) var issues: [Issue] = []
  private var scope = Scope()
  private var asked: [StaticString] = []

  /// What is told the place of each folded record that has been reached.
  private let reached: (Int) -> Void

  init(_ document: JSONDocument, registry: Registry, reached: @escaping (Int) -> Void = { _ in }) {
    self.document = document
    self.registry = registry
    self.reached = reached
    asked.reserveCapacity(64)
  }
}

// MARK: Objects and fields

extension RecordReader {
  /// Reads an object with `body`, which asks for its fields; a token that is no object is a problem.
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
    document = file.unfolded(token, reusing: takeSpareTokens())
    record = token
    let result = within(0, body)
    spareTokens = document.tokens
    document = file
    record = nil
    return result
  }

  /// Gives the storage away, so that it is written anew and not copied.
  private mutating func takeSpareTokens() -> [JSONToken] {
    defer { spareTokens = [] }
    return spareTokens
  }

  /// Reads the object in a field; where it is missing or no object, that is a problem and `body` gives a stand-in.
  mutating func object<Result>(_ name: StaticString, _ body: (inout Self) -> Result) -> Result {
    guard let token = required(name, "an object in braces") else { return within(-1, body) }
    return object(at: token, body)
  }

  /// Reads the object in a field; nil where it is missing.
  mutating func optionalObject<Result>(_ name: StaticString, _ body: (inout Self) -> Result) -> Result? {
    find(name).map { object(at: $0, body) }
  }

  private mutating func within<Result>(_ token: Int, _ body: (inout Self) -> Result) -> Result {
    let outer = scope
    scope = Scope(token: token, cursor: token + 1, firstAsked: asked.count)
    let result = body(&self)
    if scope.token >= 0, scope.found < Int(document.tokens[scope.token].length) { reportOtherFields() }
    asked.removeLast(asked.count - scope.firstAsked)
    scope = outer
    return result
  }

  /// The value of a field; nil where it is missing.
  @inline(__always)
  mutating func find(_ name: StaticString) -> Int? {
    asked.append(name)
    guard scope.token >= 0, scope.found < Int(document.tokens[scope.token].length) else { return nil }
    let first = scope.token + 1
    let end = Int(document.tokens[scope.token].next)
    let start = scope.cursor
    var key = start
    while key < end {
      if document.isString(key, name) { return take(key) }
      key = Int(document.tokens[key + 1].next)
    }
    key = first
    while key < start {
      if document.isString(key, name) { return take(key) }
      key = Int(document.tokens[key + 1].next)
    }
    return nil
  }

  @inline(__always)
  private mutating func take(_ key: Int) -> Int {
    scope.found += 1
    scope.cursor = Int(document.tokens[key + 1].next)
    return key + 1
  }

  /// The value of a field; nil where it is missing, which is a problem.
  @inline(__always)
  mutating func required(_ name: StaticString, _ expected: @autoclosure () -> String) -> Int? {
    if let value = find(name) { return value }
    report(missing: name, expected())
    return nil
  }

  /// Notes the fields that nobody asked for, and those that stand twice.
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
        report(key, "stands twice in this object; keep one")
      }
      key = Int(document.tokens[key + 1].next)
    }
  }
}

// MARK: The file

extension RecordReader {
  /// Whether the present object, the whole file, bears the mark of its format; that it does not is a problem.
  mutating func isFormat(of file: Catalog.File) -> Bool { isFormat(file.rawValue) }

  /// Whether the present object, the whole file, bears the mark of the format of that name; that it does not is a problem.
  mutating func isFormat(_ name: String) -> Bool {
    let format = "cislunar/\(name)/1"
    guard let token = required("format", quoted(format)) else { return false }
    if document.tokens[token].kind == .string, document.string(token) == format { return true }
    report(token, "must be \(quoted(format)); the rest of the file was not read")
    return false
  }

  /// The identifiers that the records of a list declare, before these are read: they link to each other.
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
        _ = table.declare(record.raw(id))
      }
      token = Int(document.tokens[token].next)
    }
    return table
  }

  /// Whether the present object has a field.
  func has(_ name: StaticString) -> Bool {
    scope.token >= 0 && document.member(name, of: scope.token) != nil
  }

  /// Passes over the fields of the present object that nobody asked for.
  mutating func ignoreOtherFields() { scope.token = -1 }
}

// MARK: Problems

extension RecordReader {
  /// Notes that something is wrong at a token.
  mutating func report(_ token: Int, _ message: String) {
    issues.append(Issue(token: token, missing: nil, message: message, record: record))
  }

  /// Forgets the problems noted from one on.
  mutating func forgetIssues(from first: Int) { issues.removeSubrange(first...) }

  /// Notes that a field is missing in the present object, unless that is itself missing.
  mutating func report(missing name: StaticString, _ expected: String) {
    guard scope.token >= 0 else { return }
    issues.append(
      Issue(token: scope.token, missing: name, message: "is missing; give \(expected)", record: record))
  }

  /// Notes that something is wrong with a field of the present object, whose value was read before.
  mutating func report(field name: StaticString, _ message: String) {
    guard scope.token >= 0 else { return }
    report(document.member(name, of: scope.token) ?? scope.token, message)
  }
}
