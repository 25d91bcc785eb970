import TestSupport
import Testing

@Suite("Checking values against schemas")
struct SchemaTests {
  /// A schema, a value that it takes, and one that it does not.
  static let cases: [(schema: String, good: String, bad: String)] = [
    (#"{"type": "object"}"#, "{}", "[]"),
    (#"{"type": "integer"}"#, "2.0", "2.5"),
    (#"{"type": ["string", "null"]}"#, "null", "false"),
    (#"{"enum": ["a", 1]}"#, "1", #""b""#),
    (#"{"const": true}"#, "true", "1"),
    (#"{"pattern": "^[a-z]+(-[0-9])?$"}"#, #""luna-1""#, #""luna-1\n""#),
    (#"{"minLength": 2}"#, #""嫦娥""#, #""嫦""#),
    (#"{"minimum": -90}"#, "-90", "-90.5"),
    (#"{"maximum": 90}"#, "90", "90.5"),
    (#"{"minItems": 1}"#, "[0]", "[]"),
    (#"{"maxItems": 1}"#, "[0]", "[0, 1]"),
    (#"{"uniqueItems": true}"#, "[0, 1]", "[0, 0.0]"),
    (#"{"items": {"type": "string"}}"#, #"["a", "b"]"#, #"["a", 1]"#),
    (#"{"properties": {"a": {"type": "string"}}}"#, #"{"b": 1}"#, #"{"a": 1}"#),
    (#"{"required": ["a"]}"#, #"{"a": null}"#, #"{"b": null}"#),
    (#"{"properties": {"a": true}, "additionalProperties": false}"#, #"{"a": 1}"#, #"{"a": 1, "b": 1}"#),
    (#"{"dependentRequired": {"a": ["b"]}}"#, #"{"b": 1}"#, #"{"a": 1}"#),
    (#"{"minProperties": 1}"#, #"{"a": 1}"#, "{}"),
    (##"{"$ref": "#/$defs/a", "$defs": {"a": {"type": "string"}}}"##, #""a""#, "1"),
    (#"{"allOf": [{"minimum": 1}, {"maximum": 2}]}"#, "1.5", "3"),
    (#"{"if": {"minimum": 5}, "then": {"maximum": 6}, "else": {"const": 0}}"#, "0", "1"),
    (#"{"if": {"minimum": 5}, "then": {"maximum": 6}, "else": {"const": 0}}"#, "5", "7"),
  ]

  @Test("Every keyword takes what it should and refuses the rest", arguments: cases)
  func keyword(schema: String, good: String, bad: String) throws {
    let schema = try Schema(JSONValue(parsing: schema))
    #expect(schema.problems(of: try JSONValue(parsing: good)) == [])
    #expect(schema.problems(of: try JSONValue(parsing: bad)).count == 1)
  }

  @Test("A problem says where it is")
  func path() throws {
    let schema = try Schema(
      JSONValue(parsing: #"{"properties": {"a": {"items": {"minimum": 1}}}}"#))
    #expect(schema.problems(of: try JSONValue(parsing: #"{"a": [1, 0]}"#)) == ["/a/1: is less than 1.0"])
  }

  @Test(
    "What the check does not know, it refuses",
    arguments: [
      #"{"properties": {"a": {"oneOf": []}}}"#, ##"{"items": {"$ref": "#/$defs/a"}}"##, #"{"items": []}"#,
    ])
  func unsupported(schema: String) throws {
    let schema = try JSONValue(parsing: schema)
    #expect(throws: Schema.Unsupported.self) { try Schema(schema) }
  }
}
