import App
import ArgumentParser
import Screen

struct ExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "explore", "Explore in the terminal (what cislunar does without a command).",
    examples: [
      "cislunar",
      #"cislunar --pane missions --keys "/luna<Enter>""#,
      "cislunar --as-of 2024-05-10 --according-to seed-article",
    ])

  @Option(help: "The pane to begin with.") var pane = Pane.start
  @Option(help: "Keys to press at the start, written as for snapshot.") var keys = ""
  @Option(
    help: "The theme (default: by the terminal's background).", completion: .list(Theme.all.map(\.name)))
  var theme: String?
  @OptionGroup var glyphs: GlyphOptions
  @Flag(help: "Converse in lines of text instead of drawing screens: for screen readers.") var plain = false
  @Flag(help: "Leave the mouse to the terminal.") var noMouse = false
  @Option(help: CellAspect.help("as the terminal tells it, else 1:2")) var cellAspect: String?
  @Flag(help: "In CSV files, put an apostrophe before texts that a spreadsheet would run as a formula.")
  var guardFormulas = false
  @Flag(help: "Serve strangers: nothing is written, run or suspended, and after the start nothing is read.")
  var kiosk = false
  @Option(
    help: ArgumentHelp(
      "Leave when no key has been pressed for so long; 0 waits for ever (default: 0, for a kiosk 1800).",
      valueName: "seconds"))
  var idleLimit: UInt32?
  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var data: DataOptions

  func run() throws {
    if plain, !keys.isEmpty {
      throw ValidationError("--keys: with --plain there are no keys to press; it reads lines from its input.")
    }
    var exploration = Exploration()
    exploration.pane = pane
    exploration.keys = try parsedKeys(keys)
    exploration.themeName = try theme.map(knownTheme)
    exploration.idleLimit.seconds = idleLimit ?? (kiosk ? 1800 : 0)
    exploration.policy = Policy(isKiosk: kiosk, guardsFormulas: guardFormulas)
    exploration.directory = data.directory
    exploration.perspective = perspective.perspective
    exploration.isPlain = plain
    exploration.glyphs = glyphs.level
    exploration.hasMouse = !noMouse
    exploration.cellAspect = try cellAspect.map(knownAspect)
    try exploration.run()
  }
}
