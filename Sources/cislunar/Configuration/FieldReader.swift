import JSON
import Model
import Text

/// Reads the fields of a file of the user's. What is wrong is noted by line and column and left out; the rest counts.
struct FieldReader {
  private let document: JSONDocument
  private let locator: ProblemLocator
  private var problems: [Problem] = []

  /// Reads a text, whose value is at the token 0.
  ///
  /// - Returns: what is wrong with it.
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

  /// Notes that something is wrong at a token.
  mutating func report(_ token: Int, _ message: String) {
    problems.append(locator.problem(message, at: token, in: document))
  }

  /// The names and values of an object's fields.
  ///
  /// - Parameters:
  ///   - known: the names that there are.
  ///   - otherwise: what to say of another name that is not near one of them.
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
    if allowed.contains("true") {
      if [.true, .false].contains(document.tokens[token].kind) {
        return "\(document.tokens[token].kind == .true)"
      }
      report(token, document.mistyped(token, "true or false"))
      return nil
    }
    let list = allowed.joined(separator: ", ")
    guard document.tokens[token].kind == .string else {
      report(token, document.mistyped(token, "a text in quotation marks, one of \(list)"))
      return nil
    }
    let text = document.string(token)
    if allowed.contains(text) { return text }
    let advice = nearest(to: text, among: allowed).map { "did you mean \(quoted($0))? Allowed" } ?? "allowed"
    report(token, "\(quoted(text)) is not known here; \(advice) are \(list)")
    return nil
  }

  /// The text at a token.
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
