import TestSupport
import Testing

@Suite("Own data")
struct ScriptsOwnDataTests {
  static let commands = [
    ["nations"], ["phases"], ["missions"], ["compare"], ["sources"], ["diff", "2020", "2025"],
    ["show", "CHN"],
    ["search", "china"], ["snapshot", "nations"], ["explore"], [], ["manual"],
  ]

  @Test("Every command accepts it", arguments: commands)
  func everyCommand(command: [String]) throws {
    let folder = try ScriptsFolder(ScriptsData.files)
    let outcome = try cislunar(command + ["--data", folder.path])
    #expect(outcome.end == .exited(0))
    #expect(!outcome.output.isEmpty)
    // No nation of the bundled data but those of the folder.
    #expect(!outcome.output.contains("Senegal"))
  }

  @Test(
    "Every command refuses invalid data with the same lines, status 65 and no output",
    arguments: commands)
  func refused(command: [String]) throws {
    let folder = try ScriptsFolder(ScriptsData.files)
    try folder.write(ScriptsData.topics.replacing("2030", with: "2030\\q"), to: "topics.json")
    let outcome = try cislunar(command + ["--data", folder.path])
    #expect(outcome.end == .exited(65))
    #expect(outcome.output == "")
    #expect(
      folder.relative(outcome.errors)
        == #"topics.json:8:46: not an escape; allowed are \" \\ \/ \b \f \n \r \t and \u with four hex digits"#
        + "\n")
  }

  @Test("One file works with the bundled rest, and its links lead there")
  func oneFile() throws {
    let missions = ScriptsData.missions.replacing("\"agency\"", with: "\"seed-article\"")
      .replacing("\"daily\"", with: "\"seed-article\"").replacing("\"weekly\"", with: "\"seed-article\"")
      .replacing("\"confirmed\"", with: "\"reported\"")
    let folder = try ScriptsFolder(["missions.json": missions])
    #expect(
      try answer("missions", "--data", folder.path, "--columns", "id,phases", "--format", "csv")
        == "id,phases\r\nchang-e-6,ilrs-i\r\ntua-orbiter,\r\n")
    #expect(try answer("nations", "--data", folder.path) == answer("nations"))
    #expect(
      try answer("phases", "--data", folder.path, "--columns", "id,missions", "--format", "csv")
        .hasPrefix("id,missions\r\nilrs-i,1\r\n"))
  }

  @Test("A problem that own files cause in a bundled file is reported for the bundled file")
  func bundledProblem() throws {
    let folder = try ScriptsFolder(["sources.json": ScriptsData.sources])
    let outcome = try cislunar(["validate", folder.path])
    #expect(outcome.end == .exited(65))
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count > 100)
    #expect(lines.allSatisfy { $0.hasPrefix("bundled/") && $0.contains(": there is no source \"") })
  }

  @Test("Directory and option must name the same")
  func twoDirectories() throws {
    let folder = try ScriptsFolder(ScriptsData.files)
    #expect(try cislunar(["validate", "--data", folder.path]).end == .exited(0))
    #expect(try cislunar(["validate", folder.path, "--data", folder.path]).end == .exited(0))
    let outcome = try cislunar(["validate", "elsewhere", "--data", folder.path])
    #expect(outcome.end == .exited(64))
    #expect(outcome.errors.hasPrefix("Error: \"elsewhere\" and --data name two directories; name one.\n"))
  }

  @Test("The problems are available in every format")
  func formats() throws {
    let folder = try ScriptsFolder(ScriptsData.files)
    try folder.write(
      ScriptsData.sources.replacing("\"official\"", with: "\"offical|\""), to: "sources.json")
    func text(as format: String) throws -> String {
      let outcome = try cislunar(["validate", folder.path, "--format", format])
      #expect(outcome.end == .exited(65))
      #expect(outcome.errors == "")
      return folder.relative(outcome.output)
    }
    let message =
      "\"offical|\" is not one of official, official-mirror, state-media, press, company, reference, wiki-derived, "
      + "aggregator, repo-trace; did you mean \"official\"?"
    let quoted = message.replacing("\"", with: "\"\"")
    #expect(
      try text(as: "csv")
        == "file,line,column,record,field,message\r\nsources.json,7,50,agency,kind,\"\(quoted)\"\r\n")
    #expect(
      try text(as: "plain").contains("File: sources.json\nLine: 7\nColumn: 50\nRecord: agency\nField: kind\n")
    )
    #expect(
      try text(as: "markdown").hasSuffix(
        "\n| sources.json | 7 | 50 | agency | kind | \(message.replacing("|", with: "\\|")) |\n"))
    let json = try JSONValue(parsing: text(as: "json"))
    let documents = [("/dev/stdin", "Resources/schema/output-validate.schema.json")]
    #expect(try Schemas.mistakes(in: documents, input: text(as: "json")) == [])
    #expect(json.elements?.first?.members?["line"] == .number(7))
  }

  @Test("The bundled data is valid")
  func bundled() throws {
    let text = try answer("validate")
    #expect(text.hasPrefix("The bundled data is valid: "))
    #expect(text.contains(" nations, ") && text.hasSuffix(" sources.\n"))
    #expect(try answer("validate", "--format", "json") == "[]\n")
    // What is in the repository is what is in the binary, and stands on its own.
    #expect(
      try answer("validate", Repository.root + "/Resources")
        == text.replacing("The bundled data", with: Repository.root + "/Resources"))
  }
}
