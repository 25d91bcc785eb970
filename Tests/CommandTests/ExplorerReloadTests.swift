import Screen
import TestSupport
import Testing

@Suite("The explorer on a directory of one's own")
struct ExplorerReloadTests {
  @Test("Data that is not sound is refused with the text of validate, and the terminal left alone")
  func refused() throws {
    let folder = try ScriptsFolder(ScriptsData.files)
    try folder.write(ScriptsData.topics.replacing("\"power\"", with: "\"Po wer\""), to: "topics.json")
    try folder.write("{\"format\": ", to: "missions.json")
    let problems = try cislunar(["validate", folder.path]).output.split(separator: "\n").map(String.init)
    #expect(problems.count >= 2)
    let tmux = try Tmux(size: Size(width: 200, height: 20))
    let modes = try tmux.run("stty -a | head -1")
    #expect(try tmux.run("cislunar --data \(folder.path); echo $?") == problems + ["65"])
    #expect(try tmux.variable("alternate_on") == "0")
    #expect(try tmux.run("stty -a | head -1") == modes)
  }

  @Test("A saved file is read again, the selection kept; on an error the old data stays, the place is told")
  func reloads() throws {
    let missions = try Repository.text(of: "Resources/missions.json")
    let folder = try ScriptsFolder(["missions.json": missions])
    let session = try ExplorerSession(
      .init(
        size: Size(width: 120, height: 30),
        startOptions: ["--data", folder.path, "--pane missions", "--keys '/luna25<Enter>'"]))
    try session.start(expecting: "Enter open")

    try folder.write(missions.replacing("\"Luna 25\"", with: "\"Luna 25 anew\""), to: "missions.json")
    let screen = try session.tmux.wait("the new name") { $0.text.contains("has changed and was read again") }
    #expect(screen.text.contains("›I Luna 25 anew"))
    #expect(screen.text.contains("Missions 1 of 68 · /luna25"))

    try folder.write(missions.replacing("\"ilrs-i\"", with: "\"ilrs-x\""), to: "missions.json")
    let kept = try session.tmux.wait("the problem") { $0.text.contains("missions.json:") }
    #expect(kept.text.contains("chang-e-4: phases[0]:"))
    #expect(kept.text.contains("›I Luna 25 anew"))
    try session.tmux.press("q")
    _ = try session.expectShell()
  }
}
