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
  @Flag(help: "Leave the mouse to the terminal.") var noMouse = false
  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var data: DataOptions

  func run() throws {
    let keys = try parsedKeys(keys)
    let theme = try knownTheme(theme)
    let catalog = try data.catalog()
    let perspective = try perspective.perspective(in: catalog)
    guard StandardOutput.isTerminal else {
      StandardOutput.write(Overview(of: CatalogView(of: catalog, from: perspective)).text)
      return
    }
    let state = State(
      catalog: catalog, size: Size(width: 0, height: 0), pane: pane, perspective: perspective,
      themeName: theme)
    let options = TerminalOptions(mouse: !noMouse, colour: ColourPreference.choice, forceASCII: ascii)
    let ending: Explorer.Ending
    do {
      var explorer = try Explorer(state, options: options)
      ending = explorer.run(pressing: keys)
    } catch {
      StandardError.write("cislunar: \(error.message)")
      throw ExitCode.failure
    }
    if case .signal(let number) = ending { Terminal.die(of: number) }
  }
}
