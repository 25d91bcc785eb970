import Screen
import TestSupport
import Testing

@Suite("The explorer on a data directory")
struct ExplorerReloadTests {
  @Test("Invalid data is refused with the text of validate, and the terminal left alone")
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

  @Test(
    "A saved file is reloaded and the selection kept; on an error the old data is kept and the place reported"
  )
  func reloads() throws {
    let missions = try Repository.text(of: "Resources/missions.json")
    let folder = try ScriptsFolder(["missions.json": missions])
    let session = try ExplorerSession(
      .init(
        size: Size(width: 120, height: 30),
        startOptions: ["--data", folder.path, "--pane missions", "--keys '/luna25<Enter>'"]))
    try session.start(expecting: "Enter open")

    try folder.write(missions.replacing("\"Luna 25\"", with: "\"Luna 25 anew\""), to: "missions.json")
    let screen = try session.tmux.wait("the new name") { $0.text.contains("The data was reloaded") }
    #expect(screen.text.contains("›I Luna 25 anew"))
    #expect(screen.text.contains("Missions 1 of 68 · /luna25"))

    try folder.write(missions.replacing("\"ilrs-i\"", with: "\"ilrs-x\""), to: "missions.json")
    let kept = try session.tmux.wait("the problem") { $0.text.contains("missions.json:") }
    #expect(kept.text.contains("chang-e-4: phases[0]:"))
    #expect(kept.text.contains("›I Luna 25 anew"))
    try session.tmux.press("q")
    _ = try session.expectShell()
  }

  /// A way in which data files change: what is prepared, and how a mission then gets another name.
  struct Change: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var before = ""
    let change: String
  }

  private static let edit = "edit() { sed 's/Luna 25/Luna 25 anew/' \"$1\" > new && cat new > \"$1\"; }; "
  private static let changes = [
    Change(
      testDescription: "a linked file is edited",
      before: "mv data/missions.json a; ln -s ../b data/missions.json; ln -s a b",
      change: "edit a"),
    Change(
      testDescription: "a link leads to another directory",
      before: "mv data one; cp -r one two; edit two/missions.json; ln -s one data", change: "ln -sfn two data"
    ),
    Change(
      testDescription: "a link on the way leads elsewhere",
      before:
        "mkdir one two; mv data one; cp -r one/data two; edit two/data/missions.json; ln -s one now; ln -s now/data",
      change: "ln -sfn two now"),
    Change(
      testDescription: "the directory is made again",
      change: "mv data old; mkdir data; edit old/missions.json; cp old/* data"),
    Change(
      testDescription: "another directory takes its place",
      before: "cp -r data two; edit two/missions.json", change: "mv data old; mv two data"),
    Change(
      testDescription: "a link takes the place of the file",
      before: "cp data/missions.json a; edit a",
      change: "rm data/missions.json; ln -s ../a data/missions.json"),
    Change(
      testDescription: "a hard link takes the place of the file",
      before: "cp data/missions.json a; edit a", change: "rm data/missions.json; ln a data/missions.json"),
    Change(
      testDescription: "the file is edited under its other name", before: "ln data/missions.json a",
      change: "edit a"),
    Change(
      testDescription: "a file is moved over it", before: "cp data/missions.json a; edit a",
      change: "mv a data/missions.json"),
  ]

  /// An explorer on the directory `data` of a folder that has been prepared.
  private func session(in folder: ScriptsFolder, before: String) throws -> ExplorerSession {
    try folder.write(try Repository.text(of: "Resources/missions.json"), to: "missions.json")
    let prepared = try Repository.run(
      "mkdir data && mv missions.json data; \(Self.edit)\(before)", in: folder.path)
    #expect(prepared.status == 0, "\(prepared.output)")
    let session = try ExplorerSession(
      .init(
        size: Size(width: 120, height: 30),
        startOptions: ["--data", "\(folder.path)/data", "--pane missions", "--keys '/luna25<Enter>'"]))
    try session.start(expecting: "Enter open")
    return session
  }

  @Test("Own data is reloaded however it changes, and then again", arguments: changes)
  func change(_ change: Change) throws {
    let folder = try ScriptsFolder()
    let session = try session(in: folder, before: change.before)
    #expect(try Repository.run(Self.edit + change.change, in: folder.path).status == 0)
    try session.tmux.wait("the new name") { $0.text.contains("›I Luna 25 anew ") }
    // What is watched now is what is there now.
    #expect(
      try Repository.run("sed -i 's/25 anew/25 newer/' data/missions.json", in: folder.path).status == 0)
    try session.tmux.wait("the newer name") { $0.text.contains("›I Luna 25 newer ") }
    try session.quit()
  }

  @Test("When the permissions change, it is reloaded")
  func permissions() throws {
    let folder = try ScriptsFolder()
    let session = try session(in: folder, before: "")
    #expect(try Repository.run("chmod 600 data/missions.json", in: folder.path).status == 0)
    try session.tmux.wait("the message") { $0.lines.last?.contains("The data was reloaded.") == true }
    try session.quit()
  }

  @Test("Files beside the data, and a data file being written, cause no reload")
  func unconcerned() throws {
    let folder = try ScriptsFolder()
    let session = try session(in: folder, before: "")
    #expect(try Repository.run("touch data/notes.txt a; mkdir b; chmod 700 b", in: folder.path).status == 0)
    // Opened for writing, and not closed before the explorer has been asked.
    let opened = "exec 4> data/topics.json; sleep 1"
    #expect(try Repository.run(opened, in: folder.path).status == 0)
    let screen = try session.tmux.wait("the problem of the closed file") {
      $0.lines.last?.contains("topics.json") == true
    }
    #expect(!screen.text.contains("notes.txt"))
    try session.quit()
  }

  @Test("If changes cannot be watched, a message says so, and Ctrl-R reloads")
  func unwatched() throws {
    let folder = try ScriptsFolder()
    let terminal = try PseudoTerminal(size: Size(width: 120, height: 30))
    try folder.write(try Repository.text(of: "Resources/missions.json"), to: "missions.json")
    let limited = "echo 0 > /proc/sys/user/max_inotify_instances && exec \"$@\""
    let process = try TerminalProcess(
      "/usr/bin/unshare",
      ["-Ur", "sh", "-c", limited, "sh", Program.built().path, "--data", folder.path]
        + ["--pane", "missions", "--keys", "/luna25<Enter>"],
      environment: Program.environment + ["TERM=xterm-256color"], on: terminal)
    try terminal.read { $0.contains("Changes to the data are not noticed") && $0.contains("Press Ctrl-R") }
    #expect(try Repository.run("sed -i 's/Luna 25/Luna 25 anew/' missions.json", in: folder.path).status == 0)
    terminal.type("\u{12}")
    try terminal.read { $0.contains("anew") }
    terminal.type("q")
    #expect(try process.end() == .exited(0))
  }

  @Test("The bundled data is not reloaded")
  func bundled() throws {
    let session = try ExplorerSession(.init(size: Size(width: 120, height: 30)))
    try session.start()
    try session.tmux.press("C-r")
    try session.tmux.wait("the message") {
      $0.lines.last?.contains("The bundled data does not change.") == true
    }
    try session.quit()
  }
}
