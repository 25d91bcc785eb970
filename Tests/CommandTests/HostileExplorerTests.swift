import Screen
import TestSupport
import Testing

/// The bytes that the built explorer sends to a terminal.
@Suite("Hostile data in the running explorer")
struct HostileExplorerTests {
  private static let environment = Program.environment + ["TERM=xterm-256color"]

  /// Keys that bring all of a pane into sight, one after the other: rows, detail, search, filter, pop-ups, copies.
  private static let keys = [
    "jj\rjjjG\u{1B}", "fj \u{1B}", "o\u{1B}", "La\u{1B}", "\u{10}x\u{1B}", "\u{06}a\u{1B}", "?\u{1B}",
    "/a\u{202E}\u{E000}\u{1B}", "yYe\u{1B}", "s\u{1B}", "B\u{1B}", "p =",
  ]

  private static func explore(
    _ folder: ScriptsFolder, keys: [String], size: Size = Size(width: 120, height: 40),
    term: String = "xterm-256color"
  ) throws -> String {
    let terminal = try PseudoTerminal(size: size)
    let process = try TerminalProcess(
      Program.built().path, ["--data", folder.path], environment: Program.environment + ["TERM=\(term)"],
      on: terminal)
    try terminal.read { $0.contains("quit") || $0.contains("Nations") }
    // The last answer to the questions of the start: from now on Esc is not taken for the beginning of one.
    terminal.type("\u{1B}[?62;22c")
    try process.waitUntilIdle(on: terminal)
    for key in keys {
      terminal.type(key)
      try process.waitUntilIdle(on: terminal)
    }
    terminal.type("\u{3}")
    #expect(try process.end() == .exited(0))
    try terminal.readAll()
    return terminal.text
  }

  @Test("Only printable text and drawing sequences reach the terminal")
  func bytes() throws {
    let folder = try ScriptsFolder(HostileData.files(with: HostileText.allOfData))
    let sent = TerminalText(try Self.explore(folder, keys: (0...9).flatMap { ["\($0)"] + Self.keys }))
    #expect(sent.problems == [])
    #expect(sent.text.contains("Algeria"))
    #expect(sent.text.mostMarks <= 2)
  }

  @Test("A name of a megabyte can be shown, opened and searched")
  func megabyte() throws {
    let text = String(repeating: "x", count: 600_000) + String(repeating: " moon 月 e\u{301}", count: 40_000)
    #expect(text.utf8.count > 1_000_000)
    let files = ScriptsData.files.mapValues {
      $0.replacing("\"TUA Orbiter\"", with: "\"TUA \(text)\"").replacing(
        "\"In the works.\"", with: "\"\(text)\"")
    }
    let folder = try ScriptsFolder(files)
    let sent = TerminalText(
      try Self.explore(folder, keys: ["3", "j", "k", "j", "\r", "jj", "\u{1B}", "/moon", "\r"]))
    #expect(sent.problems == [])
    #expect(sent.text.contains("TUA xxxxxxx"))
    // The title is whole, what stands below it is not.
    #expect(try answer("show", "tua-orbiter", "--data", folder.path).utf8.count < 1_300_000)
    #expect(try answer("missions", "--format", "csv", "--data", folder.path).utf8.count > 1_000_000)
    // The others are not padded to its length.
    #expect(try answer("missions", "--data", folder.path).utf8.count < 1_200_000)
  }

  @Test(
    "Nor on other terminals, nor when drawing in ASCII",
    arguments: ["vt100", "linux", "screen-256color", "xterm"])
  func otherTerminals(term: String) throws {
    let folder = try ScriptsFolder(HostileData.files(with: HostileText.allOfData))
    let sent = TerminalText(
      try Self.explore(
        folder, keys: ["3", "jj\r", "G", "9", "jj"], size: Size(width: 60, height: 20), term: term))
    #expect(sent.problems == [])
  }
}
