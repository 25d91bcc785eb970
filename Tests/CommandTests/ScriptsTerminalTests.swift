import Screen
import TestSupport
import Testing
import Text

@Suite("Running text on a terminal")
struct ScriptsTerminalTests {
  /// What the program writes on a terminal of that width, line by line.
  private func lines(width: Int, _ arguments: [String]) throws -> [Substring] {
    let terminal = try PseudoTerminal(size: Size(width: width, height: 24))
    let process = try TerminalProcess(
      Program.built().path, arguments, environment: Program.environment, on: terminal)
    #expect(try process.end() == .exited(0))
    try terminal.readAll()
    return terminal.text.replacing("\r\r\n", with: "\n").replacing("\r\n", with: "\n").split(separator: "\n")
  }

  @Test(
    "A record and a comparison are wrapped to the width, except addresses",
    arguments: [["show", "TUR"], ["show", "chang-e-6"], ["compare", "power"]], [40, 72, 150])
  func wrapped(arguments: [String], width: Int) throws {
    let lines = try lines(width: width, arguments)
    #expect(lines.count > 10)
    #expect(lines.filter { !$0.contains("] http") }.allSatisfy { $0.columns <= width })
  }

  @Test("In a pipe a table of changes is whole; on a narrow terminal it is cut and says so")
  func cutChanges() throws {
    let arguments = ["diff", "2023", "2026"]
    let cut = try lines(width: 60, arguments)
    let table = cut.drop { !$0.hasPrefix("Coalition") }
    #expect(table.allSatisfy { $0.columns <= 60 })
    #expect(table.last == "(cut to 60 columns; --columns chooses, --format plain shows…")
    #expect(try !answer(arguments).contains("cut to"))
  }

  @Test(
    "On a terminal, sources in a table link to their addresses; not in a pipe, nor without support for links")
  func links() throws {
    func written(_ arguments: [String], _ type: String) throws -> String {
      let terminal = try PseudoTerminal(size: Size(width: 100, height: 24))
      let process = try TerminalProcess(
        Program.built().path, arguments, environment: Program.environment + ["TERM=\(type)"], on: terminal)
      #expect(try process.end() == .exited(0))
      try terminal.readAll()
      return terminal.text
    }
    let link = "\u{1B}]8;;https://www.nasa.gov/"
    let sources = ["sources", "--search", "nasa.gov"]
    #expect(try written(sources, "xterm-256color").contains(link))
    for type in ["dumb", "linux", "vt100", ""] { #expect(try !written(sources, type).contains("\u{1B}]8")) }
    #expect(try !answer(sources).contains("\u{1B}"))
    let columns = ["show", "USA", "--columns", "section,sources"]
    let text = try written(columns, "xterm")
    #expect(text.contains("\u{1B}]8;;http"))
    // Without the links it is the table as it is in a pipe of that width.
    #expect(try written(columns, "dumb") == text.replacing(/\x1B\]8;;[^\x1B]*\x1B\\/, with: ""))
  }

  @Test("The doctor detects the terminal")
  func doctor() throws {
    let lines = try lines(width: 133, ["doctor"]).map(String.init)
    #expect(lines.contains("terminal               good    133 columns"))
    #expect(lines.contains("terminfo               notice  TERM is not set: running as xterm-256color"))
  }
}
