import App
import JSON
import Model
import Platform
import Text

/// Reads the fields of a file of the user's. What is wrong is noted by line and column and left out; the rest counts.
struct FieldReader {
  private let document: JSONDocument
  private let locator: ProblemLocator
  private var problems: [Problem] = []

  /// Reads a text, whose value is at the token 0; returns what is wrong with it.
  static func read(_ bytes: [UInt8], of file: String, _ body: (inout FieldReader) -> Void) -> [Problem] {
    bytes.withUnsafeBufferPointer { bytes in
      let locator = ProblemLocator(file: file, bytes: bytes)
      do throws(JSONError) {
        var reader = FieldReader(document: try JSONDocument(bytes), locator: locator)
        body(&reader)
        return reader.problems.sorted()
      } catch {
        return [locator.problem(error)]
      }
    }
  }

  private init(document: JSONDocument, locator: ProblemLocator) {
    (self.document, self.locator) = (document, locator)
  }

  mutating func report(_ token: Int, _ message: String) {
    problems.append(locator.problem(message, at: token, in: document))
  }

  /// The names and values of an object's fields. What to say of a name that is not near a known one may be given.
  mutating func fields(
    of object: Int, known: [String], otherwise: String? = nil
  ) -> [(name: String, value: Int)] {
    guard document.tokens[object].kind == .object else {
      report(object, document.mistyped(object, "an object in braces"))
      return []
    }
    let children = document.children(of: object)
    var fields: [(name: String, value: Int)] = []
    for place in stride(from: 0, to: children.count, by: 2) {
      let name = document.string(children[place])
      if !known.contains(name) {
        let advice = nearest(to: name, among: known).map { "did you mean \(quoted($0))?" }
        let all = otherwise ?? "allowed are " + known.joined(separator: ", ")
        report(children[place], "is not a name here; \(advice ?? all)")
      } else if fields.contains(where: { $0.name == name }) {
        report(children[place], "is twice in this object; keep one")
      } else {
        fields.append((name, children[place + 1]))
      }
    }
    return fields
  }

  /// The word at a token, which has to be one of those allowed. Words for true and false are no texts.
  mutating func word(_ token: Int, among allowed: [String]) -> String? {
    let kind = document.tokens[token].kind
    if allowed.contains("true") {
      if kind == .true || kind == .false { return "\(kind == .true)" }
      report(token, document.mistyped(token, "true or false"))
      return nil
    }
    let list = allowed.joined(separator: ", ")
    guard kind == .string else {
      report(token, document.mistyped(token, "a text in quotation marks, one of \(list)"))
      return nil
    }
    let text = document.string(token)
    if allowed.contains(text) { return text }
    let advice = nearest(to: text, among: allowed).map { "did you mean \(quoted($0))? Allowed" } ?? "allowed"
    report(token, "\(quoted(text)) is not known here; \(advice) are \(list)")
    return nil
  }

  mutating func text(_ token: Int) -> String? {
    if document.tokens[token].kind == .string { return document.string(token) }
    report(token, document.mistyped(token, "a text in quotation marks"))
    return nil
  }

  /// The elements of a list; a value that is no list stands for a list of itself.
  func elements(of token: Int) -> [Int] {
    document.tokens[token].kind == .array ? document.children(of: token) : [token]
  }
}

/// A file that the explorer keeps for its user, where the XDG base directory specification puts it.
struct UserFile {
  static let configuration = UserFile(
    name: "config.json", variable: "XDG_CONFIG_HOME", usual: ["/.config", "/cislunar"])
  static let session = UserFile(
    name: "session.json", variable: "XDG_STATE_HOME", usual: ["/.local", "/state", "/cislunar"])

  private let name: String
  private let variable: String
  private let usual: [String]

  /// The directories to make where they are missing, each in the one before, the last for the file. Empty without a home.
  private var directories: [String] {
    func path(_ name: String) -> String? {
      getenv(name).map { systemText($0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    if let base = path(variable) { return [base, base + "/cislunar"] }
    guard let home = path("HOME") else { return [] }
    return usual.indices.map { usual[...$0].reduce(home, +) }
  }

  var path: String? { directories.last.map { "\($0)/\(name)" } }

  /// Reads it with a reader of its fields; returns what is wrong with it, or nil where there is no such file.
  func read(_ body: (inout FieldReader) -> Void) -> [Problem]? {
    guard let path, let directory = directories.last else { return nil }
    let descriptor = open(directory.systemBytes, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    switch DataFile.read(name, in: descriptor) {
    case .absent: return nil
    case .unreadable(let reason): return [Problem(file: path, message: reason)]
    case .bytes(let bytes): return FieldReader.read(bytes, of: path, body)
    }
  }

  /// Writes it whole, or leaves it as it is.
  func write(_ text: String) -> Report {
    guard let path else { return .failed("There is no HOME to keep it in.") }
    for directory in directories { mkdir(directory.systemBytes, 0o700) }
    return FileWriting.write(text, to: path, mayReplace: true)
  }
}

extension Problem {
  /// In words, with the file's name in place of its path, which may be long enough to hide the reason.
  var brief: String {
    let text = "\(self)"
    guard text.hasPrefix(file), let slash = file.lastIndex(of: "/") else { return text }
    return "\(file[slash...].dropFirst())\(text.dropFirst(file.count))"
  }
}
