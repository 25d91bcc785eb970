import Screen
import TestSupport
import Testing
import Text

/// The built program on data that holds every kind of hostile text in every place that takes any.
@Suite("Hostile data in what commands print")
struct HostileOutputTests {
  static let commands = [
    "nations", "phases", "missions", "compare", "growth", "timeline", "moon", "sources", "disagreements",
    "diff 2020 2026", "search a", "search a --explain", "show CHN", "show THA", "show wire", "show ilrs-i",
    "show ilrs",
    "compare figures", "validate", "doctor",
  ]
  static let formats = ["table", "plain", "markdown", "csv", "tsv", "json"]

  private static func folder(with text: String) throws -> ScriptsFolder {
    try ScriptsFolder(HostileData.files(with: text))
  }

  private static func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

  @Test(
    "Output for people is printable; programs receive the values unchanged", arguments: commands)
  func everyFormat(command: String) throws {
    let folder = try Self.folder(with: HostileText.allOfData)
    for format in Self.formats {
      let outcome = try cislunar(Self.words(command) + ["--format", format, "--data", folder.path])
      #expect(outcome.end == .exited(0), "\(format): \(outcome.errors.prefix(300))")
      #expect(outcome.errors == "")
      if !["csv", "tsv"].contains(format) { #expect(outcome.output.unprintable == [], "\(format)") }
      if ["table", "plain", "markdown"].contains(format) { #expect(outcome.output.mostMarks <= 2) }
      guard !["validate", "doctor", "compare figures"].contains(command) else { continue }
      if format == "csv" { #expect(outcome.output.contains(HostileText.ofData[0].text)) }
      if format == "json" { #expect(try JSONValue(parsing: outcome.output).holds(HostileText.allOfData)) }
    }
  }

  @Test("Citations for people are printable too, and stay on their lines in every format")
  func citations() throws {
    let folder = try Self.folder(with: HostileText.allOfData)
    func lines(_ format: String) throws -> [Substring] {
      let output = try answer("cite", "CHN", "--format", format, "--data", folder.path)
      if format != "bibtex", format != "ris" { #expect(output.unprintable == [], "\(format)") }
      if format == "csl" { #expect(try JSONValue(parsing: output).holds(HostileText.allOfData)) }
      return output.split(whereSeparator: \.isNewline)
    }
    #expect(try lines("text").count == 3)
    #expect(try lines("footnotes").allSatisfy { $0.hasPrefix("[^") })
    #expect(try lines("csl").count == 5)
    #expect(try lines("ris").allSatisfy { $0.contains(#/^[A-Z][A-Z0-9]  - /#) })
    #expect(try lines("bibtex").allSatisfy { $0.contains(#/^(@[a-z]+\{[a-z-]+,|  [a-z]+ = .*,|\})$/#) })
  }

  @Test("On a terminal CSV is printable too", arguments: ["nations", "missions", "show CHN"])
  func onTerminal(command: String) throws {
    let folder = try Self.folder(with: HostileText.allOfData)
    for format in Self.formats {
      let terminal = try PseudoTerminal(size: Size(width: 100, height: 30))
      let process = try TerminalProcess(
        "/bin/sh",
        ["-c", "\"$0\" \"$@\"; echo \"status $?\"", Program.built().path] + Self.words(command)
          + ["--format", format, "--data", folder.path],
        environment: Program.environment, on: terminal)
      // Read as it is written: a terminal takes only so much at once.
      try terminal.read { $0.hasSuffix("status 0\r\n") }
      #expect(try process.end() == .exited(0))
      #expect(terminal.text.replacing("\r\n", with: "\n").unprintable == [], "\(format)")
    }
  }

  @Test("Drawn screens and pictures contain nothing else, and sequences only on request")
  func snapshots() throws {
    let folder = try Self.folder(with: HostileText.allOfData)
    for pane in ["nations", "missions", "compare", "timeline", "world", "moon"] {
      for format in ["text", "svg", "ansi"] {
        let output = try answer(
          "snapshot", pane, "--keys", "j<Enter>", "--format", format, "--data", folder.path)
        if format == "ansi" {
          #expect(TerminalText(output).problems == [], "\(pane)")
        } else {
          #expect(output.unprintable == [], "\(pane) \(format)")
        }
      }
    }
  }

  @Test(
    "Data with control characters is refused, and the message contains none",
    arguments: HostileText.controls)
  func refused(_ kind: HostileText) throws {
    let folder = try Self.folder(with: kind.text)
    for command in ["validate", "nations", "explore", "snapshot nations"] {
      let positional = command == "validate" ? [folder.path] : ["--data", folder.path]
      let outcome = try cislunar(Self.words(command) + positional)
      #expect(outcome.end == .exited(65))
      #expect((outcome.output + outcome.errors).unprintable == [])
      #expect((outcome.output + outcome.errors).contains("contains a control character"))
    }
  }

  @Test("Problems show invisible characters by number, and each takes one line", arguments: formats)
  func problems(format: String) throws {
    for (text, inKeys) in [(HostileText.all, false), (HostileText.allOfData, false), (HostileText.all, true)]
    {
      let folder = try ScriptsFolder(HostileData.faultyFiles(with: text, inKeys: inKeys))
      let outcome = try cislunar(["validate", folder.path, "--format", format])
      #expect(outcome.end == .exited(65))
      // The formats for programs have these for lines and fields.
      let output = outcome.output.replacing("\r\n", with: "\n").replacing("\t", with: " ")
      #expect((output + outcome.errors).unprintable == [])
      #expect(output.contains("U+202E"))
      guard format == "table" else { continue }
      let lines = folder.relative(outcome.output).split(separator: "\n")
      #expect(lines.allSatisfy { $0.contains(".json:") }, "\(lines.first { !$0.contains(".json:") } ?? "")")
      #expect(lines.allSatisfy { $0.count < 1000 })
    }
  }

  @Test("Arguments repeated in messages are made printable")
  func arguments() throws {
    let text = HostileText.all
    for arguments in [
      ["show", text], ["nations", "--region", text], ["nations", "--columns", text],
      ["nations", "--as-of", text],
      ["missions", "--operator", text], ["nations", "--according-to", text], [text],
      ["nations", "--" + text],
      ["nations", "--format", text], ["compare", text], ["nations", "--data", text], ["validate", text],
      ["explore", "--theme", text], ["snapshot", "nations", "--keys", text], ["snapshot", text],
      ["search", text],
      ["snapshot", "nations", "--size", text], ["diff", text, "2024"], ["doctor", "--data", text],
    ] {
      let outcome = try cislunar(arguments)
      #expect((outcome.output + outcome.errors).unprintable == [], "\(arguments.map(\.printableLine))")
    }
  }

  @Test("A misnamed file and a hostile environment are made printable in messages")
  func surroundings() throws {
    let folder = try ScriptsFolder(ScriptsData.files.filter { $0.key != "missions.json" })
    try folder.write("{}", to: "missionſ\u{1B}[31m.json")
    try folder.write("{}", to: "mission\u{202E}.json")
    let outcome = try cislunar(["validate", folder.path])
    #expect(outcome.output.contains("did you mean") && outcome.output.unprintable == [])
    let environment = ["TERM", "LANG", "LC_ALL", "COLORTERM", "FORCE_COLOR"].map {
      "\($0)=x\u{1B}[666m\u{202E}"
    }
    #expect(try cislunar(["doctor"], environment: environment).output.unprintable == [])
  }

  @Test("Formulas are kept unchanged, and guarded on request")
  func formulas() throws {
    let folder = try ScriptsFolder(
      ScriptsData.files.mapValues { $0.replacing("\"Chang'e 6\"", with: "\"=HYPERLINK(1)\"") })
    let line = ["missions", "--columns", "name,longitude,launch", "--format", "csv", "--data", folder.path]
    let plain = try answer(line)
    #expect(plain.contains("\r\n=HYPERLINK(1),-153.99,2024-05-03\r\n"))
    // A number may be negative, and is none.
    #expect(try answer(line + ["--guard-formulas"]).contains("\r\n'=HYPERLINK(1),-153.99,2024-05-03\r\n"))
    #expect(try answer(line + ["--bom"]) == "\u{FEFF}" + answer(line))
    #expect(try cislunar(["missions", "--bom"]).errors.hasPrefix("Error: --bom: only CSV can have it;"))
    let separated = line.map { $0 == "csv" ? "tsv" : $0 }
    #expect(try answer(separated + ["--guard-formulas"]).contains("\n'=HYPERLINK(1)\t-153.99\t2024-05-03\n"))
    let outcome = try cislunar(["missions", "--guard-formulas"])
    #expect(outcome.end == .exited(64))
    #expect(
      outcome.errors.hasPrefix(
        "Error: --guard-formulas: only spreadsheets need it; add --format csv or tsv.\n"))
  }
}

extension JSONValue {
  /// Whether a text in it ends with another, scalar by scalar.
  fileprivate func holds(_ end: String) -> Bool {
    if let text { return text.unicodeScalars.reversed().starts(with: end.unicodeScalars.reversed()) }
    return (elements ?? []).contains { $0.holds(end) } || (members ?? [:]).values.contains { $0.holds(end) }
  }
}
