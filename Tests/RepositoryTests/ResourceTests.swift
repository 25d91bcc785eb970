import TestSupport
import Testing

@Suite("The bundled files")
struct ResourceTests {
  @Test("Every data file has a schema, and every schema a data file")
  func pairs() throws {
    let data = try Self.data()
    #expect(
      data.isSuperset(of: ["nations", "phases", "missions", "topics", "sources", "maps/moon-features"]))
    // The schemas of what commands print, and of the configuration, are no schemas of bundled files.
    let schemas = try Self.names(in: "Resources/schema/", ending: ".schema.json")
    #expect(schemas.filter { !$0.hasPrefix("output-") && $0 != "config" } == data)
  }

  @Test("Every data file matches its schema")
  func valid() throws {
    let documents = try Self.data().map { ("Resources/\($0).json", "Resources/schema/\($0).schema.json") }
    #expect(try Schemas.mistakes(in: documents) == [])
  }

  @Test("The example of a claim in the authors' page is valid")
  func example() throws {
    #expect(try Schemas.mistakes(in: [("/dev/stdin", Self.claim)], input: Document(Document.data).json) == [])
  }

  private static let claim = "Resources/schema/nations.schema.json#/$defs/claim"

  @Test(
    "Errors in a document or a schema are found",
    arguments: [
      ("/dev/stdin", claim, #"{"stance": "in", "sources": ["a"]}"#, "$: 'evidence' is a required property"),
      ("/dev/stdin", claim, #"{"stance": "in", "stance": "in"}"#, "a key stands twice"),
      ("/dev/stdin", claim, "{", "Expecting property name"),
      ("Resources/topics.json", "/dev/stdin", #"{"minItem": 1}"#, "$: 'minItem' is not one of"),
      ("Resources/topics.json", "/dev/stdin", ##"{"items": {"$ref": "#/$defs/a"}}"##, "Unresolvable"),
    ])
  func mistakes(document: String, schema: String, input: String, mistake: String) throws {
    let mistakes = try Schemas.mistakes(in: [(document, schema)], input: input)
    #expect(mistakes.contains { $0.hasPrefix("\(document), \(schema): \(mistake)") }, "\(mistakes)")
  }

  /// The data files, by their paths in `Resources` without their ending.
  private static func data() throws -> Set<String> {
    try names(in: "Resources/", ending: ".json").filter { !$0.hasPrefix("schema/") }
  }

  private static func names(in folder: String, ending: String) throws -> Set<String> {
    let files = try Repository.files().filter { $0.hasPrefix(folder) && $0.hasSuffix(ending) }
    return Set(files.map { String($0.dropFirst(folder.count).dropLast(ending.count)) })
  }
}
