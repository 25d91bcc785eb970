import Screen
import TestSupport
import Testing

@Suite("The explorer in a terminal")
struct ExplorerScreenTests {
  typealias Setting = ExplorerSession.Setting

  static let settings = [
    Setting(size: Size(width: 120, height: 40)),
    Setting(size: Size(width: 80, height: 24)),
    Setting(size: Size(width: 40, height: 12)),
    Setting(size: Size(width: 120, height: 40), environment: ["LC_ALL=C"], isASCII: true),
    Setting(size: Size(width: 40, height: 12), environment: ["LC_ALL=C"], isASCII: true),
    Setting(environment: ["NO_COLOR=1"]),
    Setting(term: "screen-256color"),
    Setting(term: "xterm-256color"),
    Setting(term: "vt100"),
    Setting(size: Size(width: 100, height: 30), options: ["--as-of", "2024-05-10"]),
  ]

  @Test("A user filters by region, opens a nation, searches and quits", arguments: settings)
  func browse(_ setting: Setting) throws {
    let session = try ExplorerSession(setting)
    try session.start()
    try session.press("r")
    #expect(try session.selectedRow().hasPrefix("Angola "))
    try session.press("<Down>j<Up>")
    try session.press("g<Enter>")
    #expect(try session.selectedRow().hasPrefix("nation, id AGO "))
    try session.press("<Down>")
    // On a narrow screen the first line takes two rows.
    if try !session.selectedRow().contains("Luanda") { try session.press("<Down>") }
    #expect(try session.selectedRow().contains("Luanda"))
    try session.press("<Esc>")
    try session.press("/egypt")
    try session.press("<Enter>")
    #expect(try session.selectedRow().hasPrefix("Egypt "))
    try session.quit()
  }

  @Test("Every pane is drawn", arguments: settings.filter { $0.options.isEmpty })
  func panes(_ setting: Setting) throws {
    var setting = setting
    setting.pane = "overview"
    let session = try ExplorerSession(setting)
    try session.start()
    for pane in "1234567890" { try session.press(String(pane)) }
    try session.press("?")
  }

  @Test("Filtered by region and opened, as it is drawn")
  func drawn() throws {
    let session = try ExplorerSession(Setting(size: Size(width: 40, height: 12)))
    try session.start()
    try session.press("rrrrr")
    try session.press("j")
    expectText(
      try session.tmux.screen().text,
      """
       cislunar 123456789   as of 28 Sep 2026
      ─ Nations 2 of 84 · Oceania ────────────
       Name                 ILRS
       Australia            –
      ›New Zealand          –






       Enter open  / search  ? help  q quit
      """)
    try session.press("<Enter>")
    expectText(
      try session.tmux.screen().text,
      """
       cislunar 123456789   as of 28 Sep 2026
      ─ New Zealand ──────────────────────────
      ›nation, id NZL · also Aotearoa ·
       Oceania · Australia and New Zealand
       Capital: Wellington (41.29° S, 174.78°│
         E)                                  │
       Agency: New Zealand Space Agency, NZSA│
       Wikidata: ○ Q664 [1]                  │
                                             │
       Artemis Accords                       │
       Status: ● joined, 31 May 2021,        │
       Enter open  Esc back  / search  ? help
      """)
  }

  @Test("A link leads from a mission to its nation, and back")
  func followLink() throws {
    let session = try ExplorerSession(Setting(size: Size(width: 120, height: 40)))
    try session.start()
    try session.press("3/luna25<Enter>")
    try session.press("<Enter>")
    // On a screen that is high enough for all of it, the link is as far below the first line as there are keys to press.
    let whole = try answer("snapshot", "missions", "--size", "120x90", "--keys", "/luna25<Enter><Enter>")
    let rows = whole.split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(rows.firstIndex { $0.contains("›mission, id luna-25") })
    let link = try #require(rows.firstIndex { $0.contains("│ ● Russia [") })
    try session.press(String(repeating: "j", count: link - first))
    #expect(try session.selectedRow().hasPrefix("● Russia ["))
    let mission = try session.tmux.screen()
    try session.press("<Enter>")
    #expect(try session.tmux.screen().lines[1].contains("─ Russia ─"))
    try session.press("<C-o>")
    #expect(try session.tmux.screen().lines[1] == mission.lines[1])
  }

  @Test("The selection is kept while the window changes its size, down to one cell")
  func resize() throws {
    let session = try ExplorerSession(Setting(size: Size(width: 120, height: 40)))
    try session.start()
    try session.press("r")
    try session.press("jjj<Enter>j")
    let first = try session.tmux.screen()
    #expect(try session.selectedRow().contains("Cairo"))
    for size in [Size(width: 80, height: 24), Size(width: 50, height: 12), Size(width: 120, height: 10)] {
      try session.tmux.resize(to: size)
      try session.tmux.wait("the detail at \(size)") {
        $0.lines.count == size.height && $0.lines.last?.contains("? help") == true
          && $0.text.contains("─ Egypt ─")
      }
      #expect(try session.selectedRow().contains("Cairo"))
    }
    try session.resize(to: Size(width: 23, height: 5))
    try session.tmux.resize(to: Size(width: 1, height: 1))
    try session.tmux.wait("the smallest screen") { $0.lines == [""] && $0.cursor == Point(x: 0, y: 0) }
    try session.tmux.resize(to: Size(width: 120, height: 40))
    let contents = try session.tmux.wait("the nation again") {
      $0.lines.count == 40 && $0.lines[..<2] == first.lines[..<2]
    }
    #expect(contents.lines.contains { $0.hasPrefix("›Egypt ") })
  }

  @Test("A click selects a row, unless the mouse is left to the terminal")
  func mouse() throws {
    let session = try ExplorerSession()
    try session.start()
    #expect(try session.tmux.variable("mouse_standard_flag") == "1")
    #expect(try session.tmux.variable("mouse_sgr_flag") == "1")
    try session.tmux.send(Array("\u{1B}[<0;3;7M\u{1B}[<0;3;7m".utf8))
    try session.tmux.wait("the seventh row to be selected") { $0.cursor.y == 6 && $0.lines[6].hasPrefix("›") }
    try session.quit()
    let without = try ExplorerSession(Setting(startOptions: ["--no-mouse"]))
    try without.start()
    #expect(try without.tmux.variable("mouse_any_flag") == "0")
  }

  @Test("Maps are drawn for the chosen cell shape")
  func cellAspect() throws {
    let session = try ExplorerSession(
      Setting(size: Size(width: 80, height: 24), options: ["--cell-aspect", "1:1.5"]))
    try session.start()
    try session.press("8")
    #expect(try answer("snapshot", "moon", "--size", "80x24") != session.tmux.screen().text)
    try session.press("7rr")
  }

  @Test("Drawn in ASCII on request")
  func ascii() throws {
    let session = try ExplorerSession(Setting(isASCII: true, startOptions: ["--ascii"]))
    try session.start()
    try session.press("3")
    #expect(try session.tmux.screen().text.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test("Keys on the command line are pressed at the start")
  func keys() throws {
    let session = try ExplorerSession(Setting(options: ["--pane", "missions"]))
    try session.tmux.type("cislunar --pane missions --keys '/luna25<Enter><Enter>'")
    try session.tmux.press("Enter")
    let expected = try answer("snapshot", "missions", "--size", "80x24", "--keys", "/luna25<Enter><Enter>")
    try session.tmux.wait("the mission") { drawingDifference($0.text, inTerminal(expected)) == nil }
  }

  @Test(
    "An unknown terminal is reported in one line, and used", arguments: ["no-such-terminal", "tmux-direct-9"])
  func unknownTerminal(name: String) throws {
    let session = try ExplorerSession(Setting(term: name))
    try session.start(expecting: "unknown terminal \(name): running as xterm-256color")
    try session.press("j")
    try session.quit()
  }

  @Test("On a terminal that cannot move its cursor, a message says what to use instead")
  func dumbTerminal() throws {
    let tmux = try Tmux(size: Size(width: 200, height: 10), term: "dumb")
    #expect(
      try tmux.run("cislunar; echo $?") == [
        "cislunar: the terminal (TERM=dumb) cannot move its cursor, which the explorer needs; "
          + "for text, run: cislunar nations --format plain",
        "1",
      ])
  }

  @Test("The suggested command works on a dumb terminal")
  func dumbTerminalList() throws {
    let tmux = try Tmux(size: Size(width: 80, height: 24), term: "dumb")
    let lines = try tmux.run("cislunar nations --region oceania --format plain --columns name")
    #expect(lines == ["Name: Australia", "", "Name: New Zealand"])
  }
}
