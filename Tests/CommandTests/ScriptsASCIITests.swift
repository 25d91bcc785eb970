import TestSupport
import Testing

@Suite("Commands in ASCII")
struct ScriptsASCIITests {
  private static let commands = [
    "nations --coalition both", "missions", "show RUS", "show chang-e-6 --format plain", "compare",
    "search luna",
    "search luna --explain", "phases --format markdown", "diff 2024 2025", "doctor", "validate", "", "manual",
    "snapshot missions", "snapshot moon --format ansi", "overview", "cite TUR", "cite TUR --format footnotes",
    "report TUR --format markdown", "nations --help", "nations --region Nowhere",
    "show nothing’s",
  ]

  @Test(
    "In locales other than UTF-8, or on request, every command writes only ASCII",
    arguments: commands)
  func locale(_ command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let outcome = try cislunar(words, environment: ["LC_ALL=C", "TERM=xterm-256color"])
    #expect(outcome.output.utf8.allSatisfy { $0 < 0x80 } && outcome.errors.utf8.allSatisfy { $0 < 0x80 })
    #expect(!outcome.output.contains("???"))
    #expect(outcome.output.count + outcome.errors.count > 20)
    guard !words.isEmpty, !["manual", "nations --help"].contains(command) else { return }
    let asked = try cislunar(words + ["--ascii"], environment: Program.environment)
    #expect(asked.output.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("Columns stay in place, and what has no ASCII form is left out")
  func columns() throws {
    let table = try answer(
      "missions", "--search", "chang-e-6", "--ascii", "--columns", "name,native-name,operator")
    #expect(
      table.split(separator: "\n").prefix(3).joined(separator: "\n") == """
        Mission                       Native name  Operator
        ----------------------------  -----------  ------------
        Chang'e 6                                  CNSA
        """)
  }

  @Test("Output for programs is unchanged", arguments: ["csv", "json"])
  func exact(_ format: String) throws {
    let words = ["missions", "--format", format]
    let outcome = try cislunar(words + ["--ascii"], environment: ["LC_ALL=C"])
    #expect(try outcome.output == answer(words))
    #expect(!outcome.output.utf8.allSatisfy { $0 < 0x80 })
  }
}
