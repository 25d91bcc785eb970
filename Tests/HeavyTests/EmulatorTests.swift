import Screen
import TestSupport
import Testing

@Suite("In the windows of xterm and kitty", .serialized)
struct EmulatorTests {
  /// What a snapshot draws, as a terminal tells it: full blocks are blanks with the colour behind them.
  private func snapshot(_ keys: String) throws -> [String] {
    let outcome = try Program.built().run([
      "snapshot", "overview", "--size", "\(Emulator.size.width)x\(Emulator.size.height)", "--keys", keys,
    ])
    return outcome.output.replacing("█", with: " ").split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }

  /// Waits until the window shows what a snapshot draws after the keys.
  private func expect(_ keys: String, in emulator: Emulator) throws {
    let expected = try snapshot(keys).prefix(Emulator.size.height)
    try emulator.wait(for: "the screen after \(keys.debugDescription)") {
      $0.prefix(expected.count) == expected
    }
  }

  private func start(in emulator: Emulator) throws {
    try emulator.type("cislunar")
    try emulator.press("Return")
    try expect("", in: emulator)
  }

  @Test("It draws its screens and obeys the keyboard", arguments: Emulator.Kind.allCases)
  func keys(kind: Emulator.Kind) throws {
    let emulator = try Emulator(kind, on: .dark)
    try start(in: emulator)
    var pressed = ""
    for (names, keys) in [
      (["Down"], "<Down>"), (["1", "Next", "KP_Down"], "1<PageDown><Down>"), (["End", "Up"], "<End><Up>"),
      (["slash", "c", "h", "i", "Return"], "/chi<Enter>"), (["Tab", "KP_2"], "<Tab>2"), (["F1"], "?"),
      // What comes right behind an Escape is held together with Alt.
      (["Escape"], "<Esc>"), (["9", "ctrl+Home"], "9<Home>"),
    ] {
      for name in names { try emulator.press(name) }
      pressed += keys
      try expect(pressed, in: emulator)
    }
  }

  @Test(
    "It takes the theme for the window's background",
    arguments: Emulator.Kind.allCases, [(Ground.dark, "light"), (.light, "high-contrast")])
  func theme(kind: Emulator.Kind, ground: (Ground, next: String)) throws {
    let emulator = try Emulator(kind, on: ground.0)
    try start(in: emulator)
    try emulator.press("t")
    try emulator.wait(for: "the next theme") { $0.contains { $0.hasSuffix("Theme: \(ground.next)") } }
  }

  @Test(
    "Pasted text is text, and afterwards the terminal is as it was", arguments: Emulator.Kind.allCases)
  func leaving(kind: Emulator.Kind) throws {
    let emulator = try Emulator(kind, on: .light)
    try start(in: emulator)
    try emulator.paste("q\nq")
    try emulator.wait(for: "the message") { $0.contains(" Pasted text ignored. Press / to search.") }
    try emulator.press("slash")
    try emulator.paste("q\nq")
    try emulator.wait(for: "the search") { $0.contains { $0.hasPrefix(" /q q") } }
    try emulator.press("Escape")
    try emulator.wait(for: "the list") { $0.contains { $0.hasPrefix(" Enter open") } }
    try emulator.press("q")
    let shell = try emulator.wait(for: "the prompt") { $0.prefix(2) == ["$ cislunar", "$"] }
    #expect(shell.dropFirst(2).allSatisfy { $0 == "" })
    // An arrow as the shell expects it, no mouse, no brackets.
    try emulator.type("cat -v")
    try emulator.press("Return")
    try emulator.click()
    try emulator.press("Up")
    try emulator.paste("pasted")
    try emulator.wait(for: "plain input") { $0.contains("^[[Apasted") }
  }

  @Test("Rows with spacing marks stand in their columns, without holes", arguments: Emulator.Kind.allCases)
  func spacingMarks(kind: Emulator.Kind) throws {
    let emulator = try Emulator(kind, on: .dark)
    try emulator.type("cislunar --pane missions --keys '/chandra<Enter>'")
    try emulator.press("Return")
    let lines = try emulator.wait(for: "the mission") { $0.contains { $0.contains("Chandrayaan-1") } }
    let row = try #require(lines.firstIndex { $0.hasPrefix("›A Chandrayaan-1") })
    let cell = try emulator.cell()
    let divider = try #require(lines[1].columnsBefore("┬"))
    // The selected row up to its end, without the cursor, has the selection's ground in every cell, and no other.
    for column in 1..<divider - 1 {
      let area = Rect(x: column * cell.width, y: row * cell.height, width: cell.width, height: cell.height)
      #expect(try !emulator.colours(in: area).contains("#000000"), "column \(column)")
    }
    let area = Rect(x: divider * cell.width, y: row * cell.height, width: cell.width, height: cell.height)
    let below = Rect(x: area.minX, y: (row + 1) * cell.height, width: cell.width, height: cell.height)
    #expect(try emulator.colours(in: area) == emulator.colours(in: below))
  }
}

extension String {
  /// How many columns stand before a sign.
  fileprivate func columnsBefore(_ sign: Character) -> Int? { firstIndex(of: sign).map { self[..<$0].count } }
}
