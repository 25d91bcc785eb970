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
    ],
    notes: """
      The settings can also be laid down in a configuration: see the manual.
      """)

  @Option(help: "Keys to press at the start, written as for snapshot.") var keys = ""
  @Flag(help: "Go on where the explorer was left: pane, filters, date, lens and selection.")
  var resume = false
  @OptionGroup var settings: SettingOptions
  @Flag(help: "Draw with ASCII only: --glyphs ascii.") var ascii = false
  @Flag(help: "Answer in lines of text instead of drawing screens, for screen readers.") var plain = false
  @Option(help: CellAspect.help("as the terminal reports it, otherwise 1:2")) var cellAspect: String?
  @Flag(help: "In CSV files, put an apostrophe before texts that a spreadsheet would run as a formula.")
  var guardFormulas = false
  @Flag(help: "Serve strangers: write no files, run no programs, and read nothing after the start.")
  var kiosk = false
  @Option(
    help: ArgumentHelp(
      "Exit after this time without a key; 0 means never (default: 0, for a kiosk 1800).",
      valueName: "seconds"))
  var idleLimit: UInt32?
  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var data: DataOptions

  func run() throws {
    if plain, !keys.isEmpty {
      throw ValidationError("--keys: plain mode reads lines, not keys. Leave out --keys or --plain.")
    }
    if kiosk, resume { throw ValidationError("--resume: a kiosk keeps nothing to go on from.") }
    var exploration = Exploration()
    exploration.settings.options = settings.words(isASCII: ascii)
    exploration.resumes = resume
    exploration.keys = try parsedKeys(keys)
    exploration.idleLimit.seconds = idleLimit ?? (kiosk ? 1800 : 0)
    exploration.policy = Policy(isKiosk: kiosk, guardsFormulas: guardFormulas)
    exploration.directory = data.directory
    if perspective.isGiven { exploration.perspective = perspective.perspective(in:) }
    exploration.isPlain = plain
    exploration.cellAspect = try cellAspect.map(knownAspect)
    try exploration.run()
  }
}
