import TestSupport
import Testing

@Suite("Wrong usage")
struct UsageErrorTests {
  /// A command line, and the line that tells what is wrong with it.
  struct Mistake: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let message: String
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ line: String, _ message: String) {
      arguments = line.split(separator: " ").map(String.init)
      self.message = message
    }
  }

  static let panes = [
    "overview", "nations", "phases", "missions", "compare", "growth", "timeline", "world", "moon", "sources",
  ]

  static let mistakes = [
    Mistake(
      "nations --region mars",
      "--region: there is no \"mars\". The values are: Africa, Americas, Asia, Europe, Oceania."),
    Mistake(
      "nations --coalition eu",
      "--coalition: there is no \"eu\". The values are: ilrs, artemis, both, none."),
    Mistake(
      "nations --level club",
      "--level: there is no \"club\". "
        + "The values are: government, agency, academy, institute, application, organisation, unstated."),
    Mistake(
      "missions --status lost",
      "--status: there is no \"lost\". "
        + "The values are: planned, active, completed, failed, paused, unstated."),
    Mistake(
      "missions --phase ilrs-v", "--phase: there is no \"ilrs-v\". The values are: artemis-base, "),
    Mistake("missions --type saucer", "--type: there is no \"saucer\". The values are: ascender, "),
    Mistake("missions --operator acme", "--operator: there is no \"acme\". The values are: Advanced Space, "),
    Mistake(
      "sources --kind rumour",
      "--kind: there is no \"rumour\". The values are: official, official-mirror, state-media, "),
    Mistake("compare weather", "There is no topic \"weather\". The topics are: leadership, "),
    Mistake(
      "nations --according-to seed-articel",
      "--according-to: there is no source \"seed-articel\". Did you mean: seed-article"),
    Mistake(
      "nations --as-of 2024-02-30",
      "--as-of: \"2024-02-30\" is not a date. Use 2024-05-10, 2024-05, 10 May 2024 or 2024."),
    Mistake(
      "nations --columns name,size", "There is no column \"size\". The columns are: name, kind, region, "),
    Mistake("nations --columns name,", "There is no column \"\". The columns are: name, kind, region, "),
    Mistake("nations --columns name,ilrs-level,Name", "--columns: name is named twice."),
    Mistake("nations --sort size", "There is no column \"size\". The columns are: name, kind, region, "),
    Mistake(
      "nations --format xml",
      "The value 'xml' is invalid for '--format <format>'. "
        + "Please provide one of the following:\n"
        + "  - table\n  - csv\n  - tsv\n  - json\n  - markdown\n  - plain\n"),
    Mistake(
      "snapshot mars",
      "The value 'mars' is invalid for '<pane>'. "
        + "Please provide one of the following:\n"
        + panes.map { "  - \($0)\n" }.joined()),
    Mistake(
      "snapshot nations --size 80",
      "--size: \"80\" is not a size. Use columns x rows, each from 1 to 1000: 120x40."),
    Mistake(
      "snapshot nations --size 0x24",
      "--size: \"0x24\" is not a size. Use columns x rows, each from 1 to 1000: 120x40."),
    Mistake(
      "snapshot moon --cell-aspect 1:5",
      "--cell-aspect: \"1:5\" is not a cell shape. Use width:height (1:2, 9:20) "
        + "or the height divided by the width (2.1), from 1 to 4."),
    Mistake("explore --cell-aspect wide", "--cell-aspect: \"wide\" is not a cell shape. "),
    Mistake(
      "snapshot moon --format svg --cell-aspect 1:1",
      "--cell-aspect: the cells of SVG are 1:2; it is for text and ansi."),
    Mistake(
      "snapshot nations --keys jj<Entr>",
      "--keys: no key \"<Entr>\" at character 3; did you mean <Enter>?"),
    Mistake("snapshot nations --keys <", "--keys: no key \"<\" at character 1"),
    Mistake(
      "--theme neon",
      "--theme: there is no theme \"neon\". The themes are: default, dark, light, high-contrast, colour-blind, mono."
    ),
    Mistake(
      "nation", "There is no command \"nation\". The commands are: explore, news, nations, phases, "),
    Mistake("xyzzy --data x", "There is no command \"xyzzy\". The commands are: explore, news, nations, "),
    Mistake("nations twice", "Unexpected argument 'twice'"),
    Mistake("nations --colour", "Unknown option '--colour'"),
  ]

  @Test(
    "The message says what is wrong and what is valid, with the usage; the status is 64", arguments: mistakes
  )
  func mistake(_ mistake: Mistake) throws {
    let outcome = try cislunar(mistake.arguments)
    #expect(outcome.end == .exited(64))
    #expect(outcome.output == "")
    let lines = outcome.errors.split(separator: "\n")
    #expect(outcome.errors.hasPrefix("Error: " + mistake.message), "\(outcome.errors)")
    // The usage and the help are those of the command that was meant.
    let first = mistake.arguments[0]
    let command = HelpTests.commands.contains(first) ? first + " " : first.hasPrefix("-") ? "explore " : ""
    #expect(lines.contains { $0.hasPrefix("Usage: cislunar \(command)") }, "\(outcome.errors)")
    #expect(lines.last == "  See 'cislunar \(command)--help' for more information.")
  }

  @Test("For a mistyped command the likely one is named")
  func nearCommand() throws {
    for (word, meant) in [
      ("nation", "nations"), ("mision", "missions"), ("dif", "diff"), ("Timeline", "timeline"),
    ] {
      let line = try cislunar([word]).errors.split(separator: "\n").first
      #expect(line?.hasSuffix(". Did you mean \"\(meant)\"?") == true, "\(word)")
    }
  }
}
