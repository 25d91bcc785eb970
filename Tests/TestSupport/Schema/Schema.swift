/// A JSON Schema (2020-12), as far as the schemas of the data use it; anything beyond is refused, not ignored.
public struct Schema {
  private let root: JSONValue
  private let patterns: [String: Regex<AnyRegexOutput>]

  /// Why a schema cannot be used.
  public struct Unsupported: Error, Equatable, CustomStringConvertible {
    /// Where it is, and what.
    public let description: String
  }

  /// Checks that every keyword of a schema is one of those below, every reference leads somewhere, every pattern is one.
  ///
  /// - Throws: `Unsupported`, or what `Regex` says of a pattern.
  public init(_ root: JSONValue) throws {
    var survey = Survey(definitions: root.members?["$defs"]?.members ?? [:])
    try survey.visit(root, at: "#")
    self.root = root
    patterns = survey.patterns
  }

  /// What is wrong with a value, each with its path; empty where nothing is.
  public func problems(of value: JSONValue) -> [String] {
    problems(of: value, against: root, at: "")
  }

  private func problems(of value: JSONValue, against schema: JSONValue, at path: String) -> [String] {
    guard let keywords = schema.members else {
      return schema == .bool(false) ? ["\(path): must not be there"] : []
    }
    let rules = Rules(keywords: keywords, value: value, path: path, patterns: patterns)
    return rules.problems
      + subschemas(keywords, for: value, at: path).flatMap { subschema in
        problems(of: subschema.value, against: subschema.schema, at: subschema.path)
      }
  }

  private typealias Check = (schema: JSONValue, value: JSONValue, path: String)

  /// The schemas within a schema that a value or its parts must meet too.
  private func subschemas(_ keywords: [String: JSONValue], for value: JSONValue, at path: String) -> [Check] {
    var checks: [Check] = []
    if let name = keywords["$ref"]?.text?.split(separator: "/").last {
      checks.append((root.members?["$defs"]?.members?[String(name)] ?? .bool(false), value, path))
    }
    for schema in keywords["allOf"]?.elements ?? [] { checks.append((schema, value, path)) }
    if let condition = keywords["if"] {
      let isMet = problems(of: value, against: condition, at: path).isEmpty
      if let schema = keywords[isMet ? "then" : "else"] { checks.append((schema, value, path)) }
    }
    if let schema = keywords["items"], let elements = value.elements {
      checks += elements.enumerated().map { (schema, $1, "\(path)/\($0)") }
    }
    for (name, member) in value.members ?? [:] {
      let schema = keywords["properties"]?.members?[name] ?? keywords["additionalProperties"]
      if let schema { checks.append((schema, member, "\(path)/\(name)")) }
    }
    return checks
  }
}

extension Schema {
  /// Goes through a schema before it is used.
  private struct Survey {
    let definitions: [String: JSONValue]
    private(set) var patterns: [String: Regex<AnyRegexOutput>] = [:]

    init(definitions: [String: JSONValue]) { self.definitions = definitions }

    mutating func visit(_ schema: JSONValue, at path: String) throws {
      if case .bool = schema { return }
      guard let keywords = schema.members else { throw Unsupported(description: "\(path): is no schema") }
      for (keyword, argument) in keywords {
        let path = "\(path)/\(keyword)"
        switch keyword {
        case "$schema", "$id", "title", "description": break
        case "$defs", "properties":
          for (name, schema) in argument.members ?? [:] { try visit(schema, at: "\(path)/\(name)") }
        case "allOf":
          for (index, schema) in (argument.elements ?? []).enumerated() {
            try visit(schema, at: "\(path)/\(index)")
          }
        case "items", "additionalProperties", "if", "then", "else": try visit(argument, at: path)
        case "$ref": try follow(argument, at: path)
        case "pattern": try compile(argument, at: path)
        case _ where Rules.keywords.contains(keyword): break
        default: throw Unsupported(description: "\(path): the test does not know this keyword")
        }
      }
    }

    private func follow(_ reference: JSONValue, at path: String) throws {
      let prefix = "#/$defs/"
      guard let text = reference.text, text.hasPrefix(prefix),
        definitions[String(text.dropFirst(prefix.count))] != nil
      else { throw Unsupported(description: "\(path): leads to no definition of this schema") }
    }

    private mutating func compile(_ pattern: JSONValue, at path: String) throws {
      guard let text = pattern.text else { throw Unsupported(description: "\(path): is no text") }
      patterns[text] = try Regex(text).matchingSemantics(.unicodeScalar)
    }
  }
}
