@testable import JSON
@testable import Model

/// A JSON value, for tests of what is written.
public enum JSONValue: Hashable, Sendable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case number(Double)
  case bool(Bool)
  case null

  /// Reads a text.
  ///
  /// - Throws: `JSONError` where it is not JSON, or an object has a key twice.
  public init(parsing text: String) throws {
    let bytes = Array(text.utf8)
    self = try bytes.withUnsafeBufferPointer { bytes in
      let document = try JSONDocument(bytes)
      return try Self(document, at: 0)
    }
  }

  private init(_ document: JSONDocument, at index: Int) throws(JSONError) {
    let token = document.tokens[index]
    let children = document.children(of: index)
    switch token.kind {
    case .object:
      var members: [String: JSONValue] = [:]
      for place in stride(from: 0, to: children.count, by: 2) {
        let value = try Self(document, at: children[place + 1])
        guard members.updateValue(value, forKey: document.string(children[place])) == nil else {
          throw JSONError(offset: Int(token.start), message: "a key stands twice in this object")
        }
      }
      self = .object(members)
    case .array: self = .array(try children.map { child throws(JSONError) in try Self(document, at: child) })
    case .string: self = .string(document.string(index))
    case .number: self = .number(Double(String(decoding: document.raw(index), as: UTF8.self)) ?? .nan)
    case .true: self = .bool(true)
    case .false: self = .bool(false)
    case .null: self = .null
    }
  }

  /// The members of an object; nil for everything else.
  public var members: [String: JSONValue]? { if case .object(let members) = self { members } else { nil } }

  /// The elements of an array; nil for everything else.
  public var elements: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }

  /// The text of a string; nil for everything else.
  public var text: String? { if case .string(let text) = self { text } else { nil } }
}
