import Glibc
import Screen
import TestSupport
import Testing
import Text

@Suite("Output")
struct OutputTests {
  @Test("A closed pipe ends it silently", arguments: [["nations"], ["--help"], []])
  func closedPipe(arguments: [String]) throws {
    let outcome = try cislunar(arguments, output: .closedPipe)
    #expect(outcome.end == .killed(SIGPIPE))
    #expect(outcome.errors == "")
  }

  @Test("Even if the signal for that is ignored")
  func closedPipeIgnored() throws {
    let shell = Program("/bin/sh")
    let outcome = try shell.run(
      ["-c", "trap '' PIPE; exec \"$0\" nations", Program.built().path], output: .closedPipe)
    #expect(outcome.end == .exited(0))
    #expect(outcome.errors == "")
  }

  @Test("The first line of many can be read through a pipe")
  func head() throws {
    let outcome = try Program("/bin/sh").run([
      "-c", "\"$0\" sources --format csv | head -n 1", Program.built().path,
    ])
    #expect(outcome.output.hasPrefix("id,title,"))
    #expect(outcome.errors == "")
  }

  @Test("A full disk is an error")
  func fullDisk() throws {
    let outcome = try cislunar(["nations"], output: .file("/dev/full"))
    #expect(outcome.end == .exited(1))
    #expect(outcome.errors == "cislunar: standard output: No space left on device\n")
  }

  @Test(
    "Without a terminal the program alone prints the overview, how far the data reaches, and the commands"
  )
  func overview() throws {
    let lines = try answer().split(separator: "\n").map(String.init)
    #expect(lines.first == "cislunar: the two coalitions going to the Moon, as of 28 Sep 2026")
    #expect(lines.contains { $0.contains(/^  ILRS 12 \+5 contested \+2 listed +[▁-█]+$/) })
    for title in ["Sides", "Newest", "Next", "Latest", "Doubt", "Slipped"] { #expect(lines.contains(title)) }
    #expect(lines.allSatisfy { $0.last != " " })
    #expect(try answer("overview") == answer())
    #expect(lines.contains("Data on nations to 18 Sep 2026"))
    #expect(lines.contains("Data on missions to 28 Sep 2026"))
    for command in HelpTests.commands where !["explore", "overview"].contains(command) {
      #expect(lines.contains { $0.hasPrefix("  cislunar ") && $0.contains(command) }, "\(command)")
    }
  }

  @Test("A standard output that is closed is an error")
  func closedOutput() throws {
    let outcome = try Program("/bin/sh").run(["-c", "\"$0\" nations >&-; echo $? >&2", Program.built().path])
    #expect(outcome.errors == "cislunar: standard output: Bad file descriptor\n1\n")
  }

  @Test("The overview follows the as-of date and the lens")
  func overviewInPerspective() throws {
    let text = try answer("--as-of", "2024-05-10", "--according-to", "seed-article")
    #expect(text.hasPrefix("cislunar: the two coalitions going to the Moon, as of 10 May 2024\n"))
    #expect(text.contains("\n  ILRS 14  "))
    #expect(text.contains("\n  Artemis –\n"))
  }

  @Test("A table is cut to the width of the terminal, and says so")
  func cutTable() throws {
    let arguments = ["nations", "--region", "oceania"]
    expectText(
      try onTerminal(width: 40, arguments),
      """
      Name         Region   ILRS status  ILRS…
      ───────────  ───────  ───────────  ────…
      Australia    Oceania                   …
      New Zealand  Oceania                   …
      (cut to 40 columns; --columns chooses, …
      """)
    // The same is whole where there is room, and in a pipe.
    #expect(try onTerminal(width: 79, arguments) == answer("nations", "--region", "oceania"))
    #expect(try answer("nations", "--region", "oceania").contains("2021-05-31"))
  }

  @Test("Wide characters are not split")
  func cutWideTable() throws {
    let arguments = [
      "missions", "--phase", "ilrs-i", "--search", "chang'e 6", "--columns", "native-name,name",
    ]
    for width in 1...24 {
      let lines = try onTerminal(width: width, arguments).split(separator: "\n")
      #expect(lines.count > 3)
      #expect(lines.allSatisfy { $0.columns <= width }, "\(width)")
    }
  }

  @Test("Other formats are never cut")
  func uncut() throws {
    for format in ["csv", "tsv", "json", "markdown", "plain"] {
      let arguments = ["nations", "--region", "oceania", "--format", format]
      let whole = try cislunar(arguments).output.replacing("\r\n", with: "\n")
      #expect(try onTerminal(width: 20, arguments) == whole.replacing("\t", with: "  "), "\(format)")
    }
  }

  /// What the program writes on a terminal of that width, without its returns.
  private func onTerminal(width: Int, _ arguments: [String]) throws -> String {
    let terminal = try PseudoTerminal(size: Size(width: width, height: 24))
    let process = try TerminalProcess(
      Program.built().path, arguments, environment: Program.environment, on: terminal)
    #expect(try process.end() == .exited(0))
    try terminal.readAll()
    return terminal.text.replacing("\r\r\n", with: "\n").replacing("\r\n", with: "\n")
  }
}
