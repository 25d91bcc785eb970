import TestSupport
import Testing

@Suite("The bundled files")
struct ResourceTests {
  @Test("Every data file has a schema, and every schema a data file")
  func pairs() throws {
    let files = try Repository.files()
    let data = names(of: files, in: "Resources/", ending: ".json")
    #expect(data.isSuperset(of: ["nations", "phases", "missions", "topics", "sources"]))
    // The schemas of what commands print are no schemas of files.
    let schemas = names(of: files, in: "Resources/schema/", ending: ".schema.json")
    #expect(schemas.filter { !$0.hasPrefix("output-") } == data)
  }

  @Test("Every data file is as its schema says")
  func valid() throws {
    for name in names(of: try Repository.files(), in: "Resources/", ending: ".json").sorted() {
      let schema = try JSONValue(parsing: Repository.text(of: "Resources/schema/\(name).schema.json"))
      let data = try JSONValue(parsing: Repository.text(of: "Resources/\(name).json"))
      for problem in try Schema(schema).problems(of: data).sorted() {
        Issue.record("Resources/\(name).json: \(problem)")
      }
    }
  }

  @Test("The claim that the README gives as an example is one")
  func example() throws {
    let schema = try JSONValue(parsing: Repository.text(of: "Resources/schema/nations.schema.json"))
    let definitions = try #require(schema.members?["$defs"])
    let claim = try JSONValue(parsing: Readme().json)
    let claims = try Schema(.object(["$ref": .string("#/$defs/claim"), "$defs": definitions]))
    #expect(claims.problems(of: claim) == [])
  }

  /// The names of the files directly in a folder, without their endings.
  private func names(of files: [String], in folder: String, ending: String) -> Set<String> {
    Set(
      files.filter { $0.hasPrefix(folder) && $0.hasSuffix(ending) }
        .map { String($0.dropFirst(folder.count).dropLast(ending.count)) }
        .filter { !$0.contains("/") })
  }
}
