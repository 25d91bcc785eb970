import App
import Platform
import Query
import Screen
import Terminal

/// Something that can be set for the explorer. This table is the only list of the settings: the reader of the configuration, the
/// options with their completions, the doctor and the manual follow it.
struct Setting: Sendable {
  /// Its name in the configuration.
  let name: String
  /// What it is, for help.
  let help: String
  /// What it can be.
  let values: [String]
  /// What it is unless something else is asked for.
  let usual: String
  /// What the environment asks for, and by which variable.
  var inEnvironment: @Sendable () -> (value: String, variable: String)? = { nil }

  static let pane = Setting(
    name: "pane", help: "The pane to start with.", values: Pane.allCases.map(\.rawValue),
    usual: Pane.start.rawValue)

  static let theme = Setting(
    name: "theme", help: "The theme; terminal chooses it by the terminal's background.",
    values: [terminal] + Theme.all.map(\.name), usual: terminal
  ) {
    Platform.environment("COLORFGBG").flatMap { text in
      Ground(colorFGBG: text).map { (Theme.on($0).name, "COLORFGBG=\(text)") }
    }
  }

  static let colour = Setting(
    name: "colour", help: "How many colours to use, at most as many as the terminal has.",
    values: Colours.allCases.map(\.rawValue), usual: "as the terminal has"
  ) { Colours.asked(by: Platform.environment).map { ($0.colours.rawValue, $0.variable) } }

  static let glyphs = Setting(
    name: "glyphs", help: "The glyphs that pictures are drawn with, where a font lacks others.",
    values: GlyphLevel.allCases.map(\.rawValue), usual: "as the terminal has"
  ) { Charset.current == .ascii ? (GlyphLevel.ascii.rawValue, "the locale") : nil }

  static let mouse = Setting(
    name: "mouse", help: "Whether the mouse works; if not, it is left to the terminal.", values: noOrYes,
    usual: "true")

  static let citationStyle = Setting(
    name: "citationStyle", help: "The style that the copying of citations offers first.",
    values: CitationStyle.all.map(\.name), usual: CitationStyle.all[0].name)

  static let askTerminal = Setting(
    name: "askTerminal", help: "Whether to ask the terminal for its background and the width of signs.",
    values: noOrYes, usual: "true")

  static let all = [pane, theme, colour, glyphs, mouse, citationStyle, askTerminal]

  /// The theme that follows the terminal's background.
  static let terminal = "terminal"
  private static let noOrYes = ["false", "true"]

  /// Whether it is true or false.
  var isSwitch: Bool { values == Self.noOrYes }
}

/// What is set: by options, else by the configuration, else by the environment.
struct Settings {
  /// What options ask for, by the names of the settings.
  var options: [String: String] = [:]
  var configuration = Configuration()

  /// What an option or the configuration asks for.
  func chosen(_ setting: Setting) -> String? {
    options[setting.name] ?? configuration.values[setting.name]
  }

  /// What holds.
  subscript(setting: Setting) -> String { value(of: setting).value }

  /// What holds, and where it comes from.
  func value(of setting: Setting) -> (value: String, origin: String) {
    if let value = options[setting.name] { return (value, "option") }
    if let value = configuration.values[setting.name] { return (value, "configuration") }
    if let (value, variable) = setting.inEnvironment() { return (value, "environment: \(variable)") }
    return (setting.usual, "default")
  }

  /// What the keys do.
  var keymap: Keymap { Keymap(changing: configuration.keys) }

  /// How many colours are asked for.
  var colour: ColourChoice { Colours(rawValue: self[.colour])?.choice ?? .automatic }

  /// What the terminal is asked: not for its background where a theme is chosen.
  var questions: Set<Question> {
    if self[.askTerminal] == "false" { return [] }
    return chosen(.theme).flatMap(Theme.named) == nil ? Set(Question.allCases) : [.width]
  }

  /// The theme to begin with: the one chosen, or by what the environment says of the background.
  var theme: Theme {
    let names = [chosen(.theme), Setting.theme.inEnvironment()?.value]
    return names.compactMap { $0.flatMap(Theme.named) }.first ?? .default
  }
}
