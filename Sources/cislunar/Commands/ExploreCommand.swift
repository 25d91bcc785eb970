import App
import ArgumentParser
import Model
import Screen
import Terminal

struct ExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore", abstract: "Explore in the terminal (what cislunar does without a command).",
    discussion: """
      Examples:
        cislunar
        cislunar --pane missions --keys "/luna<Enter>"
        cislunar --as-of 2024-05-10 --according-to seed-article
      """)

  @Option(help: "The pane to begin with.") var pane = Pane.nations
  @Option(help: "Keys to press at the start, written as for snapshot.") var keys = ""
  @Option(help: "The theme.") var theme = Theme.default.name
  @Flag(help: "Draw with ASCII alone.") var ascii = false
  @Flag(help: "Converse in lines of text instead of drawing screens: for screen readers.") var plain = false
  @Flag(help: "Leave the mouse to the terminal.") var noMouse = false
  @Option(help: CellAspect.help("as the terminal tells it, else 1:2")) var cellAspect: String?
  @Flag(help: "In CSV files, put an apostrophe before texts that a spreadsheet would run as a formula.")
  var guardFormulas = false
  @Flag(help: "Serve strangers: nothing is written, run or suspended, and after the start nothing is read.")
  var kiosk = false
  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var data: DataOptions

  func run() throws {
    if kiosk { try Self.orFail(Kiosk.prepare) }
    let keys = try parsedKeys(keys)
    let theme = try knownTheme(theme)
    let aspect = try cellAspect.map(knownAspect)
    let isDrawn = !plain && StandardOutput.isTerminal
    // A kiosk has all its data before it is confined.
    let awaitsMissions = isDrawn && !kiosk && data.directory?.isLarge == true
    let catalog = try data.catalog(awaitsMissions: awaitsMissions)
    let perspective = try perspective.perspective(in: catalog)
    if plain {
      let state = State(
        catalog: catalog, size: Size(width: 0, height: 0), pane: pane, perspective: perspective,
        themeName: theme, policy: policy, dataPath: shownPath)
      if kiosk { try Self.orFail(Confinement.enter) }
      converse(PlainSession(state))
      return
    }
    guard isDrawn else {
      StandardOutput.write(Overview(of: CatalogView(of: catalog, from: perspective)).text)
      return
    }
    let options = TerminalOptions(
      mouse: !noMouse, colour: ColourPreference.choice, forceASCII: ascii, cellAspect: aspect)
    let ending = try Self.orFail { () throws(TerminalError) in
      var explorer = try Explorer(options, directory: kiosk ? nil : data.directory) { size, glyphs in
        State(
          catalog: catalog, size: size, pane: pane, perspective: perspective, themeName: theme,
          glyphs: glyphs, policy: policy, awaitsMissions: awaitsMissions, dataPath: shownPath)
      }
      if kiosk { try Confinement.enter() }
      return explorer.run(pressing: keys)
    }
    switch ending {
    case .quit: break
    case .lost:
      StandardError.write("cislunar: the terminal is gone")
      throw ExitCode.failure
    case .signal(let number): Terminal.die(of: number)
    case .faulty(let error): throw DataOptions.refusal(of: error)
    }
  }

  private var policy: Policy { Policy(isKiosk: kiosk, guardsFormulas: guardFormulas) }

  /// The data directory as copied commands name it: strangers are not told where it is.
  private var shownPath: String? { kiosk ? nil : data.data }

  /// What a body answers; the exit of a program that has failed where the terminal is not to be had.
  private static func orFail<Answer>(_ body: () throws(TerminalError) -> Answer) throws -> Answer {
    do {
      return try body()
    } catch {
      StandardError.write("cislunar: \(error.message)")
      throw ExitCode.failure
    }
  }

  /// Asks and answers line by line until the person leaves or the input ends.
  private func converse(_ session: PlainSession) {
    var session = session
    StandardOutput.write(session.greeting)
    while !session.isOver {
      StandardOutput.write(session.prompt)
      guard let line = readLine() else {
        StandardOutput.write("\n")
        return
      }
      StandardOutput.write(session.respond(to: line))
    }
  }
}
