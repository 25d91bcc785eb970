import App
import ArgumentParser
import Model
import Platform
import Query
import Screen
import Terminal
import Text

/// What the user has set for the explorer in a file. No mistake in it keeps the program from starting.
struct Configuration {
  private(set) var values: [String: String] = [:]
  /// The keys of the actions that have others than usual, by the names of the actions.
  private(set) var keys: [String: [Key]] = [:]
  /// What is wrong with the file, and is left out; nil without one.
  private(set) var problems: [Problem]?
  static let keysName = "keys"

  static func read() -> Configuration {
    var configuration = Configuration()
    configuration.problems = UserFile.configuration.read { configuration.read(&$0) }
    return configuration
  }

  private mutating func read(_ reader: inout FieldReader) {
    // For editors, which find the schema by it.
    let names = ["$schema"] + Setting.all.map(\.name) + [Self.keysName]
    for (name, token) in reader.fields(of: 0, known: names) {
      if let setting = Setting.all.first(where: { $0.name == name }) {
        values[name] = reader.word(token, among: setting.values)
      } else if name == Self.keysName {
        readKeys(token, &reader)
      }
    }
  }

  private mutating func readKeys(_ token: Int, _ reader: inout FieldReader) {
    let fields = reader.fields(
      of: token, known: Keymap.bindings.map(\.name), otherwise: "`cislunar manual` names the actions")
    for (name, token) in fields {
      let elements = reader.elements(of: token)
      if elements.isEmpty { reader.report(token, "is an empty list; give at least one key") }
      let isTyping = Keymap.bindings.contains {
        $0.name == name && $0.modes.contains { [.typing, .narrowing].contains($0) }
      }
      let found = elements.compactMap { key($0, isTyping: isTyping, &reader) }
      if !found.isEmpty { keys[name] = found }
    }
    // Of two actions with one key the one that stands later in the file keeps its usual keys.
    while let (key, bindings) = Keymap(changing: keys).conflict,
      let field = fields.last(where: { field in
        keys[field.name] != nil && bindings.contains { $0.name == field.name }
      })
    {
      let other = bindings.first { $0.name != field.name }?.name ?? ""
      reader.report(
        field.value,
        "\(key) is the key of \(quoted(other)) too; choose another, or give \(quoted(other)) another")
      keys[field.name] = nil
    }
  }

  /// The key at a token. One that is pressed while a line is typed must not write anything.
  private func key(_ token: Int, isTyping: Bool, _ reader: inout FieldReader) -> Key? {
    guard let text = reader.text(token) else { return nil }
    let allowed = "give a character, or a name like <F2>, <C-x>, <A-x>, <Space>"
    let mistake: String
    do {
      let keys = try KeyScript.parse(text)
      if keys.count != 1 {
        mistake = "is not one key; \(allowed), and several in a list"
      } else if isTyping, case .character = keys[0] {
        mistake =
          "writes itself while a line is typed; give a key that writes nothing, like <F2>, <C-x> or <A-x>"
      } else {
        return keys[0]
      }
    } catch {
      mistake = "is not a key; \(error.suggestion.map { "did you mean \($0)?" } ?? allowed)"
    }
    reader.report(token, "\(quoted(text)) \(mistake)")
    return nil
  }
}

/// Something that can be set for the explorer. This table is the only list of the settings: the reader of the
/// configuration, the options with their completions, the doctor and the manual follow it.
struct Setting: Sendable {
  let name: String
  let help: String
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
    guard let text = environment("COLORFGBG"), let ground = Ground(colorFGBG: text) else { return nil }
    return (Theme.on(ground).name, "COLORFGBG=\(text)")
  }
  static let colour = Setting(
    name: "colour", help: "How many colours to use, no more than the terminal has.",
    values: Colours.allCases.map(\.rawValue), usual: "as the terminal has"
  ) { Colours.asked.map { ($0.colours.rawValue, $0.variable) } }
  static let glyphs = Setting(
    name: "glyphs", help: "The glyphs to draw pictures with, if the font lacks some.",
    values: GlyphLevel.allCases.map(\.rawValue), usual: "as the terminal has"
  ) { Charset.current == .ascii ? (GlyphLevel.ascii.rawValue, "the locale") : nil }
  static let mouse = Setting(
    name: "mouse", help: "Whether the mouse works; if not, it is left to the terminal.", values: noOrYes,
    usual: "true")
  static let citationStyle = Setting(
    name: "citationStyle", help: "The style offered first when you copy a citation.",
    values: CitationStyle.all.map(\.name), usual: CitationStyle.all[0].name)
  static let askTerminal = Setting(
    name: "askTerminal", help: "Whether to ask the terminal for its background and the width of signs.",
    values: noOrYes, usual: "true")

  static let all = [pane, theme, colour, glyphs, mouse, citationStyle, askTerminal]
  /// The theme that follows the terminal's background.
  static let terminal = "terminal"
  private static let noOrYes = ["false", "true"]
}

enum Colours: String, CaseIterable, ExpressibleByArgument {
  case monochrome = "none"
  case basic = "16"
  case indexed = "256"
  case all

  var depth: ColorDepth {
    switch self {
    case .monochrome: .monochrome
    case .basic: .basic16
    case .indexed: .indexed256
    case .all: .trueColor
    }
  }

  /// What the environment asks for: any text but the empty one in `NO_COLOR` for no colours (no-color.org), before
  /// `FORCE_COLOR`, where 0 and false ask for none, 1 for 16, 2 for 256, 3 for all, anything else for 16.
  static var asked: (colours: Colours, variable: String)? {
    func value(_ name: String) -> String? { environment(name).flatMap { $0.isEmpty ? nil : $0 } }
    if let text = value("NO_COLOR") { return (.monochrome, "NO_COLOR=\(text)") }
    guard let text = value("FORCE_COLOR") else { return nil }
    let colours: [String: Colours] = ["0": .monochrome, "false": .monochrome, "2": .indexed, "3": .all]
    return (colours[text] ?? .basic, "FORCE_COLOR=\(text)")
  }
}

/// What is set: by options, else by the configuration, else by the environment.
struct Settings {
  /// What options ask for, by the names of the settings.
  var options: [String: String] = [:]
  var configuration = Configuration()
  subscript(setting: Setting) -> String { value(of: setting).value }

  /// What holds, and where it comes from.
  func value(of setting: Setting) -> (value: String, origin: String) {
    if let value = options[setting.name] { return (value, "option") }
    if let value = configuration.values[setting.name] { return (value, "configuration") }
    if let (value, variable) = setting.inEnvironment() { return (value, "environment: \(variable)") }
    return (setting.usual, "default")
  }

  /// The most colours to use; nil for as many as the terminal has.
  var colour: ColorDepth? { Colours(rawValue: self[.colour])?.depth }

  private var chosenTheme: Theme? {
    (options[Setting.theme.name] ?? configuration.values[Setting.theme.name]).flatMap(Theme.named)
  }

  /// What the terminal is asked: not for its background where a theme is chosen.
  var questions: Set<Question> {
    if self[.askTerminal] == "false" { return [] }
    return chosenTheme == nil ? Set(Question.allCases) : [.width]
  }

  /// The theme to begin with: the one chosen, or by what the environment says of the background.
  var theme: Theme {
    chosenTheme ?? Setting.theme.inEnvironment().flatMap { Theme.named($0.value) } ?? .default
  }
}
