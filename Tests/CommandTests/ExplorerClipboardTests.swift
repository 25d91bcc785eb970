import Screen
import TestSupport
import Testing

@Suite("Copying in the explorer")
struct ExplorerClipboardTests {
  private static let size = Size(width: 120, height: 30)

  @Test("The command that Y copies prints what e has written")
  func copiedAndRun() throws {
    let folder = try ScriptsFolder()
    let session = try ExplorerSession(.init(size: Self.size, options: ["--as-of", "2024-12-31"]))
    try session.start()
    try session.press("rc")
    try session.press("/o<Enter>")
    try session.press("s<Down><Enter>")
    try session.tmux.type("Y")
    try message(of: session, "Sent the command (")
    let command = try #require(try session.tmux.clipboard())
    #expect(
      command
        == "cislunar nations --region Africa --coalition ilrs --organisations --search o --sort name --as-of 2024-12-31"
    )
    #expect(
      try message(of: session, "Sent").contains(
        "Sent the command (\(command.count) characters) to the terminal, which may ignore it."
      ))

    try session.export(to: "\(folder.path)/exported.csv")
    try message(of: session, "Wrote 6 rows, ")
    try session.tmux.press("q")
    try session.expectShell()
    try session.tmux.run("\(command) --format csv > \(folder.path)/printed.csv")
    let compared = "cmp exported.csv printed.csv; echo $?; grep -c . printed.csv"
    #expect(try session.tmux.run("cd \(folder.path); \(compared)") == ["0", "7"])
  }

  @Test("Within tmux a row goes to its buffer, complete, with its source")
  func tmux() throws {
    let session = try ExplorerSession(.init(size: Self.size))
    let socket = try session.tmux.variable("socket_path")
    try session.tmux.run("export TMUX=\(socket),0,0")
    try session.start()
    try session.press("/senegal<Enter>")
    try session.tmux.type("y")
    let message = try message(of: session, "Copied the row on ")
    let row = try #require(try session.tmux.clipboard())
    #expect(row.hasPrefix("Senegal joined the ILRS on 5 September 2024 (Xinhua"))
    #expect(row.contains("). Senegal signed the Artemis Accords on 24 July 2025 (NASA"))
    #expect(row.hasSuffix(")."))
    #expect(message.contains("Copied the row on Senegal (\(row.count) characters) to the tmux buffer."))
  }

  @Test("Without a clipboard a message says what to do instead")
  func nowhere() throws {
    let session = try ExplorerSession(.init(size: Self.size, term: "linux"))
    try session.start(expecting: "q quit")
    try session.tmux.type("Y")
    let said = "This terminal has no clipboard; e writes the view to a file."
    #expect(try message(of: session, "writes the view").contains(said))
    #expect(try session.tmux.clipboard() == nil)
  }

  @Test("Without an answer from tmux or a desktop program, the terminal gets the copy")
  func fallback() throws {
    for environment in [["TMUX=/nonexistent,1,0"], ["DISPLAY=:0", "PATH=/nonexistent"]] {
      let sent = try bytes(sentAfter: "Y", environment: environment) { $0.contains("which may ignore it") }
      #expect(sent.contains("\u{1B}]52;c;Y2lzbHVuYXIgb3ZlcnZpZXcgLS1hcy1vZiAyMDI2LTA5LTI4\u{7}"))
    }
  }

  /// Programs by which a desktop takes copies: each writes the text to a file of its name, and stays.
  private static let helper =
    "#!/bin/sh\n/bin/cat > \"$0.txt\"\n/bin/sleep 1000 &\necho $! >> \"${0%/*}/pids\"\n"

  @Test(
    "The first available desktop program takes the copy, except over SSH",
    arguments: [
      (["wl-copy", "xclip"], ["WAYLAND_DISPLAY=w", "DISPLAY=:0"], "wl-copy"),
      (["xclip", "xsel"], ["DISPLAY=:0"], "xclip"),
      (["xsel"], ["WAYLAND_DISPLAY=w", "DISPLAY=:0"], "xsel"),
      (["xclip"], ["DISPLAY=:0", "SSH_CONNECTION=a"], nil),
      (["wl-copy"], ["DISPLAY=:0"], nil), (["xclip"], ["DISPLAY="], nil),
    ] as [([String], [String], String?)])
  func desktop(_ installed: [String], _ environment: [String], _ taker: String?) throws {
    let folder = try ScriptsFolder()
    for name in installed { try folder.write(Self.helper, to: name) }
    #expect(try Repository.run("chmod +x *", in: folder.path).status == 0)
    // None of those that this machine may have.
    let path = "PATH=\(folder.path)"
    let sent = try bytes(sentAfter: "Y", environment: environment + [path]) {
      $0.contains(taker == nil ? "which may ignore it" : "to the clipboard.")
    }
    let left = try Repository.run(
      "cat *.txt 2> /dev/null; [ ! -e pids ] || kill $(cat pids)", in: folder.path)
    #expect(left.output == (taker == nil ? "" : "cislunar overview --as-of 2026-09-28"))
    #expect(sent.contains("]52;") == (taker == nil))
    if let taker { #expect(try Repository.run("ls *.txt", in: folder.path).output == "\(taker).txt\n") }
  }

  @Test(
    "Without tmux, copying uses OSC 52, also over SSH", arguments: [[], ["SSH_TTY=/dev/pts/9"]])
  func terminal(environment: [String]) throws {
    let sent = try bytes(sentAfter: "Y", environment: environment) {
      $0.contains("]52;") && $0.hasSuffix("\u{7}") || $0.contains("not every")
    }
    #expect(sent.contains("\u{1B}]52;c;Y2lzbHVuYXIgb3ZlcnZpZXcgLS1hcy1vZiAyMDI2LTA5LTI4\u{7}"))
  }

  @Test("Through GNU screen it is sent in pieces that screen accepts")
  func screen() throws {
    // A row with many sources, longer than the 768 bytes that screen takes at a time.
    let sent = try bytes(sentAfter: "6/phase ii:<Enter>y", environment: ["STY=1.pts-0"]) {
      $0.contains("\u{7}\u{1B}\\")
    }
    let pieces = sent.matches(of: /\u{1B}P([^\u{1B}]*|\u{1B}\][^\u{1B}]*)\u{1B}\\/).map { String($0.1) }
    #expect(pieces.count > 1)
    #expect(pieces.allSatisfy { $0.utf8.count <= 768 })
    let whole = pieces.joined()
    let start = "\u{1B}]52;c;"
    #expect(whole.hasPrefix(start) && whole.hasSuffix("\u{7}"))
    let text = try decodedBase64(String(whole.dropFirst(start.count).dropLast()))
    #expect(text.hasPrefix("Phase II: Construction (ILRS) is planned, from 2026 to 2035 (Xinhua"))
    #expect(text.hasSuffix(")."))
  }

  /// What is on the last row, once it has a text.
  @discardableResult
  private func message(of session: ExplorerSession, _ part: String) throws -> String {
    try session.tmux.wait(part) { $0.lines.last?.contains(part) == true }.lines.last ?? ""
  }

  /// What the explorer writes to its terminal when keys have been pressed, until that holds.
  private func bytes(
    sentAfter keys: String, environment: [String], until isThere: (String) -> Bool
  ) throws -> String {
    let terminal = try PseudoTerminal(size: Self.size)
    let process = try TerminalProcess(
      Program.built().path, ["--keys", keys],
      environment: Program.environment.filter { line in
        !environment.contains { $0.hasPrefix("PATH=") && line.hasPrefix("PATH=") }
      } + ["TERM=xterm-256color"] + environment,
      on: terminal)
    let text = try terminal.read(until: isThere)
    terminal.type("q")
    _ = try process.end()
    return text
  }
}
