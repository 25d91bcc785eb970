import TestSupport
import Testing

@Suite("Help")
struct HelpTests {
  static let commands = [
    "overview", "news", "nations", "phases", "missions", "compare", "glossary", "growth", "timeline", "slips",
    "moon", "sources", "disagreements", "diff", "show", "search", "cite", "report", "validate", "snapshot",
    "doctor", "manual", "explore",
  ]

  @Test(
    "Every help begins with the purpose of the command and examples",
    arguments: [[]] + commands.map { [$0] })
  func examples(command: [String]) throws {
    let outcome = try cislunar(command + ["--help"])
    #expect(outcome.end == .exited(0))
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first?.hasPrefix("OVERVIEW: ") == true)
    let examples = try #require(lines.firstIndex(of: "Examples:"))
    let usage = try #require(lines.firstIndex { $0.hasPrefix("USAGE: cislunar") })
    #expect(examples < usage)
    #expect(lines[(examples + 1)...].first?.hasPrefix("  cislunar") == true)
    // The usage is one line, however long.
    #expect(lines.allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE:") })
  }

  // The examples of `validate` need a directory, and say little where all is well.
  @Test("Every example of every help works", arguments: commands.filter { $0 != "validate" })
  func examplesWork(command: String) throws {
    let help = try cislunar([command, "--help"]).output
    let examples = help.split(separator: "\n").filter { $0.hasPrefix("  cislunar ") }
    #expect(!examples.isEmpty)
    for example in examples {
      // Without a terminal the explorer prints its overview. What goes into a pipe or a file is looked at here.
      let outcome = try Program("/bin/sh").run(
        ["-c", String(example.prefix { $0 != "|" }).replacing(#/ > .*/#, with: "")],
        environment: ["PATH=\(Program.buildFolder()):/usr/bin:/bin", "LC_ALL=C.UTF-8"])
      #expect(outcome.end == .exited(0), "\(example): \(outcome.errors)")
      #expect(outcome.output.split(whereSeparator: \.isNewline).count > 2, "\(example)")
    }
  }

  @Test("The program prints its version")
  func version() throws {
    #expect(try answer("--version").contains(/^cislunar [0-9]+\.[0-9]+\.[0-9]+\n/))
  }

  @Test("All commands are named")
  func commandsAreNamed() throws {
    let help = try answer("--help")
    for command in Self.commands {
      #expect(help.split(separator: "\n").contains { $0.hasPrefix("  \(command) ") }, "\(command)")
    }
  }
}
