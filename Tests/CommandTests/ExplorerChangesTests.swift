import Screen
import TestSupport
import Testing

@Suite("Comparing two dates in a terminal")
struct ExplorerChangesTests {
  @Test("A user marks a date, goes to another, compares them, follows a change and returns")
  func compare() throws {
    let session = try ExplorerSession(.init(size: Size(width: 100, height: 30)))
    try session.start()
    try session.press("a<C-u>2024-05-10<Enter>m")
    #expect(try session.tmux.screen().lines[1].contains("· mark 10 May 2024"))
    try session.press("=")
    try session.press("D")
    #expect(try session.selectedRow().contains("Chang'e 6: Samples delivered."))
    try session.press("jj")
    #expect(try session.selectedRow().contains("2024-09-05  Senegal joined the ILRS on 5 Sep 2024"))
    try session.press("<Enter>")
    #expect(try session.tmux.screen().lines.contains { $0.contains("─ Senegal ─") })
    try session.press("D")
    try session.press("[")
    try session.press("<Esc>")
    try session.quit()
  }

  @Test("Its changes can be exported, and copied as the command that prints them")
  func take() throws {
    let folder = try ScriptsFolder()
    let session = try ExplorerSession(.init(size: Size(width: 100, height: 30)))
    try session.start()
    try session.press("a<C-u>2024-05-10<Enter>m=cD")
    try session.tmux.type("Y")
    try session.tmux.wait("what was copied") { $0.lines.last?.contains("Sent the command (") == true }
    let command = try #require(try session.tmux.clipboard())
    #expect(command == "cislunar diff 2024-05-10 2026-09-28 --coalition ilrs")
    try session.export(to: "\(folder.path)/changes.json")
    let screen = try session.tmux.wait("what was written") {
      $0.lines.last?.contains("Wrote 12 rows, ") == true
    }
    #expect(screen.text.contains("Changes 10 May 2024 to 28 Sep 2026"))
    try session.tmux.press("q")
    try session.tmux.wait("the list alone") { !$0.text.contains("Changes 10 May 2024") }
    try session.tmux.press("q")
    try session.expectShell()
    try session.tmux.run("\(command) --format json > \(folder.path)/printed.json")
    #expect(try session.tmux.run("cd \(folder.path); cmp changes.json printed.json; echo $?") == ["0"])
  }
}
