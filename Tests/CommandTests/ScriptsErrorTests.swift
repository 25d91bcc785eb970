import TestSupport
import Testing

@Suite("Wrong usage of the commands for scripts")
struct ScriptsErrorTests {
  /// A command line, and the line that tells what is wrong with it.
  static let mistakes: [(line: String, message: String)] = [
    ("diff", "Missing expected argument '<from>'"),
    (
      "diff yesterday",
      "from: \"yesterday\" is not a date: this program never uses the clock."
    ),
    ("diff 2024 2024-13", "to: \"2024-13\" is not a date. Use 2024-05-10, 2024-05, 10 May 2024 or 2024."),
    (
      "diff 2024 --kind slip",
      "--kind: there is no \"slip\". "
        + "The values are: joined, listed, contested, to-join, launched, outcome, phase-begun, phase-ended, slipped."
    ),
    (
      "diff 2024 --kind slippped",
      "--kind: there is no \"slippped\". The values are: joined, listed, contested, to-join, launched, outcome, phase-begun, "
        + "phase-ended, slipped. Did you mean \"slipped\"?"
    ),
    (
      "diff 2024 --coalition both,nato",
      "--coalition: there is no \"both\". The values are: ilrs, artemis, none."
    ),
    ("diff 2024 --sort size", "There is no column \"size\". The columns are: coalition, date, change, "),
    ("show", "Missing expected argument '<id>'"),
    ("show TUR --columns kind,idd", "There is no column \"idd\". The columns are: kind, id, "),
    ("search", "Missing expected argument '<text> ...'"),
    ("search moon --limit 0", "--limit: 0 is not a number of hits. Use 1 or more."),
    ("search moon --limit few", "The value 'few' is invalid for '--limit <number>'"),
    ("compare powr", "There is no topic \"powr\". The topics are: leadership, "),
    ("compare --sort text", "There is no column \"text\". The columns are: title, artemis, "),
    ("compare --reverse", "--reverse: add --sort with the column to sort by."),
    (
      "phases --status begun",
      "--status: there is no \"begun\". The values are: planned, under-way, completed, unstated."
    ),
    (
      "nations --evidence sure",
      "--evidence: there is no \"sure\". The values are: confirmed, reported, provisional."
    ),
    (
      "nations --level agency,club",
      "--level: there is no \"club\". "
        + "The values are: government, agency, academy, institute, application, organisation, unstated."
    ),
    (
      "missions --phase ilrs-4",
      "--phase: there is no \"ilrs-4\". The values are: artemis-base, "
    ),
    (
      "nations --according-to qqqq",
      "--according-to: there is no source \"qqqq\". `cislunar sources` lists all "
    ),
    ("doctor now", "Unexpected argument 'now'"),
  ]

  @Test("One line says what is valid, with the usage; the status is 64", arguments: mistakes)
  func mistake(line: String, message: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let outcome = try cislunar(arguments)
    #expect(outcome.end == .exited(64))
    #expect(outcome.output == "")
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.first?.hasPrefix("Error: " + message) == true, "\(outcome.errors)")
    #expect(lines.contains { $0.hasPrefix("Usage: cislunar \(arguments[0])") }, "\(outcome.errors)")
  }

  @Test("The suggestion comes last")
  func advice() throws {
    for (line, advice) in [
      ("missions --phase ilrs-4", "Did you mean \"ilrs-i\"?"), ("compare powr", "Did you mean \"power\"?"),
      ("nations --sort nam", "Did you mean \"name\"?"),
    ] {
      let errors = try cislunar(line.split(separator: " ").map(String.init)).errors
      #expect(errors.split(separator: "\n").first?.hasSuffix(" " + advice) == true, "\(errors)")
    }
  }

  @Test("For an unknown source, similar ones are named: by typing error, part, prefix or publisher")
  func nearSources() throws {
    for (id, meant) in [
      ("seed-articel", "seed-article"), ("tiandu", "cgtn-tiandu-2025"), ("wiki-iirs", "wiki-ilrs"),
      ("straits times", "reuters-ilrs-table"),
    ] {
      let errors = try cislunar(["nations", "--according-to", id]).errors
      let line = try #require(errors.split(separator: "\n").first)
      #expect(line.contains(meant), "\(line)")
      #expect(line.count < 300)
    }
  }

  @Test(
    "For an unknown record, similar ones are named, and the status is 1",
    arguments: [
      ("show luna-52", "There is no record \"luna-52\". Did you mean: Luna 25 (luna-25)"),
      ("cite TUR luna-52", "There is no record \"luna-52\". Did you mean: Luna 25 (luna-25)"),
      ("show zzzzzz", "There is no record \"zzzzzz\". Try `cislunar search`.\n"),
    ])
  func unknownRecord(line: String, message: String) throws {
    let outcome = try cislunar(line.split(separator: " ").map(String.init))
    #expect(outcome.end == .exited(1))
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("Error: " + message), "\(outcome.errors)")
  }

  @Test("An ambiguous name lists its records")
  func ambiguous() throws {
    let folder = try ScriptsFolder(ScriptsData.files)
    try folder.write(
      ScriptsData.sources.replacing("\"Report\"", with: "\"Power!\"")
        .replacing("\"Another report\"", with: "\"power\""), to: "sources.json")
    let outcome = try cislunar(["show", "power", "--data", folder.path])
    // The identifier of the topic goes before the names of the sources, and so does its name.
    #expect(outcome.end == .exited(0))
    try folder.write(
      ScriptsData.topics.replacing("\"id\": \"power\"", with: "\"id\": \"p\""), to: "topics.json")
    try folder.write(
      ScriptsData.nations.replacing("\"name\": \"China\"", with: "\"name\": \"Power\""), to: "nations.json")
    let several = try cislunar(["show", "power", "--data", folder.path])
    #expect(several.end == .exited(64))
    #expect(
      several.errors.hasPrefix(
        """
        Error: "power" is ambiguous:
          CHN  nation, Power
          p  topic, Power
        Use an id.
        Usage: cislunar show
        """))
  }

  @Test(
    "A closed pipe ends every command silently",
    arguments: [
      "compare", "diff 2015", "show TUR", "search moon", "validate", "doctor", "manual", "--version",
    ])
  func closedPipe(line: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let command = arguments.map(Repository.quoted).joined(separator: " ")
    let outcome = try Program("/bin/sh").run(
      ["-c", "trap '' PIPE; \"$0\" \(command)", Program.built().path], output: .closedPipe)
    #expect(outcome.errors == "")
    #expect(try cislunar(arguments, output: .closedPipe).errors == "")
  }
}
