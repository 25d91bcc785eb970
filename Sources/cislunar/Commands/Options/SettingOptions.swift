import App
import ArgumentParser
import Screen

/// What is set for the explorer on the command line.
struct SettingOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Setting.pane.help)) var pane: Pane?
  @Option(help: ArgumentHelp(Setting.theme.help), completion: .list(Setting.theme.values)) var theme: String?
  @Option(help: ArgumentHelp(Setting.colour.help)) var colour: Colours?
  @Option(help: ArgumentHelp(Setting.glyphs.help)) var glyphs: GlyphLevel?
  @Flag(inversion: .prefixedNo, help: ArgumentHelp(Setting.mouse.help)) var mouse: Bool?

  func validate() throws {
    if let theme, theme != Setting.terminal { _ = try knownTheme(theme) }
  }

  /// What they ask for, by the names of the settings.
  ///
  /// - Parameter isASCII: whether ASCII is asked for besides.
  func words(isASCII: Bool) -> [String: String] {
    let words: [(Setting, String?)] = [
      (.pane, pane?.rawValue), (.theme, theme), (.colour, colour?.rawValue),
      (.glyphs, (isASCII ? .ascii : glyphs)?.rawValue), (.mouse, mouse.map { "\($0)" }),
    ]
    return Dictionary(uniqueKeysWithValues: words.map { ($0.name, $1) }).compactMapValues(\.self)
  }
}
