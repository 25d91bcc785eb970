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
      if let duplicate = document.duplicateKeys.first {
        throw JSONError(offset: Int(document.tokens[duplicate].start), message: "the key stands twice")
      }
      return Self(document, at: 0)
    }
  }

  private init(_ document: JSONDocument, at index: Int) {
    let token = document.tokens[index]
    let children = document.children(of: index)
    switch token.kind {
    case .object:
      let keys = stride(from: 0, to: children.count, by: 2)
      self = .object(
        Dictionary(
          uniqueKeysWithValues: keys.map {
            (document.string(children[$0]), Self(document, at: children[$0 + 1]))
          }))
    case .array: self = .array(children.map { Self(document, at: $0) })
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
