import Screen
import TestSupport
import Testing

/// What a terminal pastes, it puts between brackets where a program has asked for that, as tmux does with `-p`.
@Suite("Pasting into the running explorer")
struct ExplorerPasteTests {
  private static let size = Size(width: 120, height: 30)

  @Test("Pasted lines press no keys: nothing is closed, written or copied, and a message says so")
  func ignored() throws {
    let folder = try ScriptsFolder()
    let session = try ExplorerSession(.init(size: Self.size))
    try session.tmux.run("cd \(folder.path)")
    try session.start()
    let before = try session.tmux.screen()
    // As keys they would write a file, copy the selection, change the theme, and quit.
    try session.tmux.paste("the\nsize\ne\nYutu rover\nTürkiye joined ILRS\n/queqiao\nq\n")
    let after = try session.tmux.wait("the message") {
      $0.lines.last == " Pasted text ignored. Press / to search."
    }
    #expect(after.lines.dropLast() == before.lines.dropLast())
    #expect(try session.tmux.clipboard() == nil)
    #expect(try Repository.run("ls -A", in: folder.path).output == "")
    try session.press("j")
    try session.quit()
  }

  @Test("A search accepts pasted lines as one, and waits for Enter")
  func search() throws {
    let session = try ExplorerSession(.init(size: Self.size))
    try session.start()
    try session.tmux.type("/")
    try session.tmux.paste("new\nzealand\n")
    try session.tmux.wait("the search") {
      $0.lines.last?.hasPrefix(" /new zealand ") == true && $0.text.contains("New Zealand")
    }
    try session.tmux.press("C-u")
    try session.press("/<Esc>")
    try session.quit()
  }

  @Test("A long paste counts as one key: the explorer answers at once")
  func long() throws {
    let session = try ExplorerSession(.init(size: Self.size))
    try session.start()
    try session.tmux.type(":")
    try session.tmux.paste(String(repeating: "next-region\n", count: 5000))
    try session.tmux.press("C-u")
    try session.tmux.press("Escape")
    try session.expectScreen()
    try session.quit()
  }

  @Test("Without bracketed paste, q and an Enter that writes ask first if other text came with them")
  func flood() throws {
    let folder = try ScriptsFolder()
    let session = try ExplorerSession(.init(size: Self.size))
    try session.tmux.run("cd \(folder.path)")
    try session.start()
    try session.tmux.send(Array("jjq".utf8))
    try session.tmux.wait("the question") { $0.lines.last?.contains("Press it again to quit.") == true }
    try session.tmux.send(Array("e\u{15}new.csv\r".utf8))
    try session.tmux.wait("the question") { $0.text.contains("Enter came with other text.") }
    #expect(try Repository.run("ls -A", in: folder.path).output == "")
    try session.tmux.press("Enter")
    try session.tmux.wait("the file") { $0.lines.last?.contains("Wrote ") == true }
    // Ctrl-C is in no text.
    try session.tmux.send(Array("jj\u{3}".utf8))
    try session.expectShell()
  }

  @Test("Keys on the command line never ask for confirmation")
  func script() throws {
    let folder = try ScriptsFolder()
    let terminal = try PseudoTerminal(size: Self.size)
    let process = try TerminalProcess(
      Program.built().path, ["--keys", "e<C-u>\(folder.path)/new.csv<Enter>q"],
      environment: Program.environment + ["TERM=xterm-256color"], on: terminal)
    #expect(try process.end() == .exited(0))
    #expect(try Repository.run("ls -A", in: folder.path).output == "new.csv\n")
  }
}
