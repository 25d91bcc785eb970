import Screen
import TestSupport
import Testing

@Suite("cislunar --plain")
struct PlainModeTests {
  /// What it writes on standard output for lines on standard input, without a word on standard error.
  private func conversation(_ input: String, _ arguments: String...) throws -> String {
    let outcome = try Program.built().run(["--plain"] + arguments, input: input)
    #expect(outcome.end == .exited(0))
    #expect(outcome.errors == "")
    return outcome.output
  }

  static let beginning = """
    cislunar in plain lines. To leave, type q and press Enter.
    Type a number and Enter to open that item, or a word: ? and Enter lists what you can type.
    Panes, as of 28 September 2026:
    0 Overview
    1 Nations
    2 Phases
    3 Missions
    4 Compare
    5 Growth
    6 Timeline
    7 World
    8 Moon
    9 Sources

    """

  @Test("It says at the start how to leave, and leaves")
  func start() throws {
    expectText(try conversation("q\n"), Self.beginning + "> Goodbye.\n")
  }

  @Test("The end of the input ends it, also in the middle of a line", arguments: ["", "3", "3\n/luna25\n1"])
  func endOfInput(input: String) throws {
    let output = try conversation(input)
    #expect(output.hasPrefix(Self.beginning))
    #expect(output.hasSuffix("> \n"))
  }

  @Test("The command line sets data, date, lens and pane")
  func options() throws {
    let folder = try ScriptsFolder(ScriptsData.files)
    let output = try conversation(
      "", "--data", folder.path, "--as-of", "2024-02-01", "--according-to", "agency", "--pane", "missions")
    expectText(
      output,
      """
      cislunar in plain lines. To leave, type q and press Enter.
      Type a number and Enter to open that item, or a word: ? and Enter lists what you can type.
      Missions, 1 row, as of 1 February 2024, according to CNSA.
      1 Chang'e 6, ILRS. Native name: 嫦娥六号. Operator: CNSA. Launch: plan May 2024. Status: planned.
      >
      """)
  }

  @Test("Nations, phases, missions, comparison, filters and details are reached")
  func reached() throws {
    let output = try conversation(
      "nations\nf\nafrica\n1\nback\n/egypt\n1\nphases\n3\nshow luna25\ncompare\n6\nshow bolivia\nq\n")
    for part in [
      "\n> Region Africa is on: ", "\n1 Egypt, Africa. ILRS: ",
      "\n> Egypt\nnation, id EGY Africa Northern Africa\n",
      "\n> Phase I: Reconnaissance\nphase, id ilrs-i ILRS no. 1\n", "\n> Luna 25\nmission, id luna-25 ",
      "Filters were cleared to show it.\nBolivia\n", "> Goodbye.\n",
    ] {
      #expect(output.contains(part), "\(part)")
    }
  }

  @Test("Its output has no escape sequences, pictures or columns, and ends its lines")
  func linear() throws {
    let everything = (0...9).map { "menu\n\($0)\n1\ny\no\n1\nback\nback\nf\nback\n" }.joined()
    let output = try conversation(everything + "?\nD 2024\nback\n\u{1B}[A\n\u{7}\nzzz\nq\n")
    #expect(output.count > 20_000)
    let odd = output.unicodeScalars.filter { scalar in
      scalar != "\n" && scalar.properties.generalCategory == .control
        || (0x2500...0x28FF).contains(scalar.value)
    }
    #expect(odd.isEmpty, "\(Set(odd))")
    #expect(!output.contains("  "))
  }

  @Test("What is copied goes to the programs of the desktop, and files are written")
  func effects() throws {
    let folder = try ScriptsFolder()
    let output = try conversation("nations\ny\ne \(folder.path)/view.csv\nq\n")
    #expect(
      output.contains("This terminal has no clipboard; e writes the view to a file.\n"))
    #expect(output.contains("to \(folder.path)/view.csv.\n"))
  }

  @Test("It also works on a dumb terminal, and restores it")
  func dumbTerminal() throws {
    let tmux = try Tmux(size: Size(width: 100, height: 60), term: "dumb")
    let modes = try tmux.run("stty -a")
    try tmux.type("cislunar --plain")
    try tmux.press("Enter")
    try tmux.wait("the prompt") { $0.lines.contains("9 Sources") && $0.lines[$0.cursor.y] == ">" }
    try tmux.type("77")
    try tmux.press("Enter")
    try tmux.wait("the answer") { $0.lines.contains("There is no pane 77: there are 0 to 9.") }
    try tmux.type("q")
    try tmux.press("Enter")
    try tmux.wait("the shell") { $0.lines[$0.cursor.y] == Tmux.prompt && $0.lines.contains("Goodbye.") }
    #expect(try tmux.run("stty -a") == modes)
  }

  @Test("Keys to press at the start are refused in plain mode")
  func keys() throws {
    let outcome = try cislunar(["--plain", "--keys", "jj"])
    #expect(outcome.end == .exited(64))
    #expect(
      outcome.errors.hasPrefix(
        "Error: --keys: plain mode reads lines, not keys. Leave out --keys or --plain.\n"))
  }

  @Test("A closed pipe ends it quietly")
  func closedPipe() throws {
    let outcome = try Program.built().run(["--plain"], input: "1\n1\n", output: .closedPipe)
    #expect(outcome.errors == "")
  }
}
