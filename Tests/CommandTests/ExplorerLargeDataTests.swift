import Screen
import TestSupport
import Testing

@Suite("The explorer on large data")
struct ExplorerLargeDataTests {
  /// More missions than are read before the first frame: the bundled ones again and again, each time with other identifiers.
  private static func missions(times: Int = 40) throws -> String {
    let text = try Repository.text(of: "Resources/missions.json")
    let list = "\"missions\": ["
    let start = try #require(text.firstRange(of: list))
    let end = try #require(text.lastIndex(of: "]"))
    let records = text[start.upperBound..<end]
    let copies = (0..<times).map { index in
      records.replacing(/"id": "([a-z0-9-]+)"/) { "\"id\": \"\($0.output.1)-\(index)\"" }
    }
    return text[..<start.upperBound] + copies.joined(separator: ",") + text[end...]
  }

  @Test("Keys work before the missions are loaded; those on the command line wait for them")
  func largeData() throws {
    let folder = try ScriptsFolder(["missions.json": try Self.missions()])
    let terminal = try PseudoTerminal()
    let process = try TerminalProcess(
      Program.built().path, ["--data", folder.path, "--keys", "3/luna25<Enter>"],
      environment: Program.environment + ["TERM=xterm-256color"], on: terminal)
    try terminal.read { $0.contains("Reading missions") && $0.contains("Newest") }
    try terminal.read { $0.contains(" of 2720") && $0.contains("/luna25") }
    terminal.type("q")
    #expect(try process.end() == .exited(0))
  }

  @Test("Invalid data restores the terminal, prints what validate prints, and exits with 65")
  func faultyData() throws {
    let faulty = try Self.missions().replacing("\"luna-25-7\"", with: "\"luna-25-6\"")
    let folder = try ScriptsFolder(["missions.json": faulty])
    let expected = try Program.built().run(["validate", folder.path])
    let terminal = try PseudoTerminal()
    let before = terminal.modes
    let process = try TerminalProcess(
      Program.built().path, ["--data", folder.path],
      environment: Program.environment + ["TERM=xterm-256color"], on: terminal)
    #expect(try process.end() == .exited(65))
    try terminal.readAll()
    #expect(terminal.modes == before && !terminal.isOnOtherScreen)
    let line = try #require(expected.output.split(separator: "\n").first)
    #expect(line.contains("luna-25-6: id:"))
    #expect(String(decoding: terminal.output, as: UTF8.self).contains(line))
  }
}
