import TestSupport
import Testing

@Suite("The JSON of the commands matches its schema")
struct ScriptsSchemaTests {
  /// A command line, and the schema of what it prints.
  static let answers: [(line: String, schema: String)] = [
    ("nations", "nations"), ("nations --as-of 2024-05-10 --according-to seed-article", "nations"),
    ("phases", "phases"), ("phases --as-of 2015", "phases"),
    ("phases --according-to seed-article", "phases"), ("missions", "missions"),
    ("missions --as-of 2019 --according-to seed-article", "missions"), ("compare", "compare"),
    ("compare power --according-to seed-article", "compare"), ("sources", "sources"),
    ("sources --according-to seed-article", "sources"), ("diff 2015 2026-12-31", "diff"),
    ("diff 2015 2026-12-31 --according-to seed-article", "diff"), ("show TUR", "show"),
    ("show apsco", "show"), ("show ilrs", "show"), ("show ilrs-three-phase-2021", "show"),
    ("show artemis-ii", "show"), ("show chang-e-6", "show"), ("show gateway", "show"),
    ("show transparency", "show"), ("show seed-article", "show"), ("show luna-26 --as-of 2022", "show"),
    ("search moon", "search"), ("search luna25 --explain", "search"), ("validate", "validate"),
    ("doctor", "doctor"), ("growth", "growth"), ("growth --according-to seed-article", "growth"),
    ("timeline", "timeline"), ("timeline --as-of 2022", "timeline"), ("moon", "missions"),
    ("disagreements", "disagreements"), ("glossary", "glossary"),
    ("glossary --according-to seed-article", "glossary"),
    ("nations --coalition none --region asia,africa", "nations"), ("show outer-space-treaty", "show"),
    ("show BRN", "show"), ("show SVN", "show"), ("search safety zone", "search"),
    ("disagreements", "disagreements"), ("slips", "slips"), ("slips --as-of 2022", "slips"),
    ("slips --according-to uni-starship-2026", "slips"), ("show artemis-2-launch", "show"),
    ("tour", "tours"), ("tour article", "tour"), ("tour growth", "tour"),
  ]

  @Test("Every key is present and of its type")
  func keys() throws {
    let folder = try ScriptsFolder()
    for (line, _) in Self.answers {
      let outcome = try cislunar(line.split(separator: " ").map(String.init) + ["--format", "json"])
      #expect(outcome.end == .exited(0))
      #expect(outcome.errors == "" || outcome.output == "[]\n")
      try folder.write(outcome.output, to: "\(line).json")
    }
    let documents = Self.answers.map { line, schema in
      ("\(folder.path)/\(line).json", "Resources/schema/output-\(schema).schema.json")
    }
    let mistakes = try Schemas.mistakes(in: documents)
    #expect(mistakes.map(folder.relative) == [])
  }

  @Test("A scheme is shown as such")
  func scheme() throws {
    let shown = try JSONValue(parsing: answer("show", "ilrs-three-phase-2021", "--format", "json"))
    #expect(shown.elements?.first?.members?["kind"] == .string("scheme"))
  }

  @Test("The sources and evidence of an answer are those of the data")
  func sources() throws {
    let known = try JSONValue(parsing: Repository.text(of: "Resources/sources.json"))
    let ids = Set((known.members?["sources"]?.elements ?? []).compactMap { $0.members?["id"] })
    for command in ["phases", "missions", "compare"] {
      let rows = try JSONValue(parsing: answer([command, "--format", "json"])).elements ?? []
      let cited = rows.compactMap { $0.members?["sources"]?.elements }
      #expect(cited.count == rows.count)
      #expect(!cited.joined().isEmpty)
      #expect(cited.joined().allSatisfy(ids.contains))
    }
  }
}
