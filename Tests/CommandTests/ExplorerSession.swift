import Screen
import TestSupport
import Testing
import Text

/// The explorer in a shell in tmux, driven by keys, and held against the screens that `cislunar snapshot` draws for the same
/// keys: that those are right is shown by the tests of the panes.
final class ExplorerSession {
  /// How an explorer is started.
  struct Setting: CustomTestStringConvertible, Sendable {
    var size = Size(width: 80, height: 24)
    var term = "tmux-256color"
    var command = "cislunar"
    var environment: [String] = []
    var isASCII = false
    /// The pane that it begins with.
    var pane = "nations"
    /// What it is started with, and the snapshots are drawn with.
    var options: [String] = []
    /// What it alone is started with.
    var startOptions: [String] = []
    /// Whether the terminal keeps the shell's screen while the explorer has another.
    var hasOtherScreen: Bool { term != "vt100" }
    var testDescription: String {
      (["\(size.width)x\(size.height)", term, pane] + environment + options + startOptions).joined(
        separator: " ")
    }
  }

  let tmux: Tmux
  let setting: Setting
  /// The screen of the shell before the explorer was started, with the command that starts it.
  private(set) var before: [String] = []
  private var size: Size
  private var keys = ""

  /// A shell, in which nothing runs yet.
  init(_ setting: Setting = Setting()) throws {
    self.setting = setting
    size = setting.size
    tmux = try Tmux(size: setting.size, term: setting.term, environment: setting.environment)
  }

  /// Starts the explorer, and waits for its first screen.
  func start(expecting footer: String? = nil, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let pane = setting.pane == "overview" ? [] : ["--pane", setting.pane]
    let command = ([setting.command] + pane + setting.options + setting.startOptions).joined(separator: " ")
    try tmux.type(command)
    before = try tmux.wait("the command line") { $0.lines[$0.cursor.y] == "\(Tmux.prompt) \(command)" }.lines
    try tmux.press("Enter")
    if let footer {
      try tmux.wait(footer) { $0.lines.last?.contains(footer) == true }
    } else {
      try expectScreen(sourceLocation: sourceLocation)
    }
  }

  /// Presses keys, written as for a snapshot, and expects the screen that a snapshot draws after all keys so far.
  func press(_ keys: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    for key in try KeyScript.parse(keys) { try tmux.press(key) }
    self.keys += keys
    try expectScreen(sourceLocation: sourceLocation)
  }

  /// Asks for a file. Its name is to be seen before Enter is pressed: what comes together passes for pasted.
  func export(to path: String) throws {
    try tmux.type("e")
    try tmux.press("C-u")
    try tmux.type(path)
    try tmux.wait("the name of the file") { $0.text.contains(path.suffix(8)) }
    try tmux.press("Enter")
  }

  /// Presses `q`, and expects that the shell is there again as it was.
  func quit(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try tmux.press("q")
    try expectShell(sourceLocation: sourceLocation)
  }

  /// Expects that the shell comes to ask for the next command, on the screen as it was before, and that the terminal does
  /// nothing any more that the explorer asked of it. Lines that were written after the explorer's end are answered.
  @discardableResult
  func expectShell(sourceLocation: SourceLocation = #_sourceLocation) throws -> [String] {
    let command = try #require(before.lastIndex { !$0.isEmpty })
    let contents = try tmux.wait("the shell's prompt") {
      $0.cursor.y > command && $0.lines[$0.cursor.y] == Tmux.prompt
    }
    if setting.hasOtherScreen {
      #expect(contents.lines[...command] == before[...command], sourceLocation: sourceLocation)
    }
    #expect(contents.isCursorVisible, sourceLocation: sourceLocation)
    for variable in ["alternate_on", "mouse_any_flag", "mouse_sgr_flag", "keypad_flag", "keypad_cursor_flag"]
    {
      #expect(try tmux.variable(variable) == "0", "\(variable)", sourceLocation: sourceLocation)
    }
    // tmux does not tell whether pastes come between brackets: a shell that knows none would echo them.
    try tmux.paste("pasted")
    try tmux.wait("pasted text") { $0.lines[contents.cursor.y] == "\(Tmux.prompt) pasted" }
    try tmux.press("C-u")
    try tmux.wait("the prompt alone") { $0.lines[contents.cursor.y] == Tmux.prompt }
    return Array(contents.lines[(command + 1)..<contents.cursor.y])
  }

  /// Gives the window another size, and expects the screen of that size.
  func resize(to size: Size, sourceLocation: SourceLocation = #_sourceLocation) throws {
    self.size = size
    try tmux.resize(to: size)
    try expectScreen(sourceLocation: sourceLocation)
  }

  /// Expects that the window comes to show what a snapshot draws, and that the cursor is to be seen.
  @discardableResult
  func expectScreen(sourceLocation: SourceLocation = #_sourceLocation) throws -> Tmux.Contents {
    let expected = inTerminal(try snapshot().text)
    do {
      return try tmux.wait("the screen that a snapshot draws") {
        drawingDifference($0.text, expected) == nil && $0.isCursorVisible
      }
    } catch {
      let contents = try tmux.screen()
      if let difference = drawingDifference(contents.text, expected) {
        Issue.record(Comment(rawValue: difference), sourceLocation: sourceLocation)
      }
      #expect(contents.isCursorVisible, sourceLocation: sourceLocation)
      throw error
    }
  }

  /// What a snapshot draws after the keys so far, and others.
  func snapshot(after more: String = "") throws -> (text: String, lines: [Substring]) {
    let ascii = setting.isASCII ? ["--ascii"] : []
    let outcome = try cislunar(
      ["snapshot", setting.pane, "--size", "\(size.width)x\(size.height)", "--keys", keys + more] + ascii
        + setting.options)
    #expect(outcome.end == .exited(0), "\(outcome.errors)")
    return (outcome.output, outcome.output.split(separator: "\n", omittingEmptySubsequences: false))
  }

  /// What the window shows of the selected row: the text behind the mark, which the cursor has to stand on or behind.
  func selectedRow(sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    let contents = try tmux.screen()
    let row = contents.lines[contents.cursor.y]
    let mark: Character = setting.isASCII ? ">" : "›"
    for column in [contents.cursor.x, contents.cursor.x - 1] {
      let text = row.dropping(columns: column)
      if text.first == mark { return String(text.dropFirst()) }
    }
    Issue.record("the cursor is not on the selected row, but here: \(row)", sourceLocation: sourceLocation)
    return ""
  }
}

/// A drawn screen as a terminal tells it: full blocks are blanks with the colour behind them.
func inTerminal(_ drawing: String) -> String { drawing.replacing("█", with: " ") }

extension String {
  /// What is left of it when so many columns are taken off its beginning.
  fileprivate func dropping(columns: Int) -> String {
    var taken = 0
    return String(
      unicodeScalars.drop {
        taken += $0.columns
        return taken <= columns
      })
  }
}

extension Tmux {
  /// Presses a key of the explorer.
  func press(_ key: Key) throws {
    let names: [Key: String] = [
      .enter: "Enter", .escape: "Escape", .tab: "Tab", .backTab: "BTab", .backspace: "BSpace", .up: "Up",
      .down: "Down", .left: "Left", .right: "Right", .home: "Home", .end: "End", .pageUp: "PPage",
      .pageDown: "NPage",
    ]
    switch key {
    case .character(let character): try type(String(character))
    case .control(let letter): try press("C-\(letter)")
    default: try press(#require(names[key], "tmux has no name for \(key)"))
    }
  }
}
