import App
import ArgumentParser
import Model
import Text

/// The manual page, generated from the commands and the key table.
struct Manual {
  private(set) var text = ""

  init(asOf: Day) throws {
    let commands = Cislunar.configuration.subcommands
    let helps = try commands.map { (name: $0.configuration.commandName ?? "", help: try CommandHelp(of: $0)) }
    let shared = Self.shared(in: helps.map(\.help))
    let program = try CommandHelp(of: Cislunar.self)
    text = ".TH CISLUNAR 1 \"\(asOf)\" \"cislunar \(Version.number)\" \"User Commands\"\n"
    addSection("NAME", "cislunar - explore the two coalitions going to the Moon")
    addSection("SYNOPSIS", helps[0].help.usage)
    for (_, help) in helps.dropFirst() {
      addRequest("br")
      addText(help.usage)
    }
    addSection("DESCRIPTION", program.abstract)
    addParagraphs(program.discussion)
    addSection("COMMANDS")
    for (name, help) in helps { add(help, named: name, besides: shared) }
    addSection("SHARED OPTIONS", items: shared.map { ($0.label, $0.text) })
    addSection("KEYS", "In the explorer, each with the name that the configuration has for it:")
    for group in Keymap.Group.allCases {
      addRequest("SS \(group.rawValue)")
      for binding in Keymap.bindings where binding.group == group {
        add("\(binding.keys.map(\.label).joined(separator: ", "))  (\(binding.name))", binding.help)
      }
    }
    addConfiguration()
    addSection("FILES", items: Self.files)
    addSection("ENVIRONMENT", items: Self.environment)
    addSection("EXIT STATUS", items: Self.exitStatuses)
  }

  /// Options that several commands share with the same meaning, in order of appearance.
  private static func shared(in helps: [CommandHelp]) -> [CommandHelp.Item] {
    var counts: [CommandHelp.Item: Int] = [:]
    for item in helps.flatMap(\.items) { counts[item, default: 0] += 1 }
    var seen: Set<CommandHelp.Item> = []
    return helps.flatMap(\.items).filter { counts[$0, default: 0] > 1 && seen.insert($0).inserted }
  }

  private mutating func add(_ help: CommandHelp, named name: String, besides shared: [CommandHelp.Item]) {
    addRequest("SS cislunar \(name)")
    addText(help.abstract)
    addParagraphs(help.discussion)
    for item in help.items where !shared.contains(item) { add(item.label, item.text) }
    let others = help.items.filter(shared.contains).map { $0.label.prefix { $0 != " " } }
    if !others.isEmpty {
      addParagraph("Also: \(others.joined(separator: ", ")).")
    }
    addParagraph(help.examples.count == 1 ? "Example:" : "Examples:")
    addRequest("PP")
    addRequest("nf")
    for example in help.examples { addText("    " + example) }
    addRequest("fi")
  }

  private mutating func addConfiguration() {
    addSection(
      "CONFIGURATION",
      """
      On a terminal the explorer reads config.json, an object in JSON with the following names. An option overrides it, and it
      overrides the environment. Mistakes in it are ignored: the explorer says how many there are; doctor lists
      them, and where each setting comes from. Neither a kiosk nor any other command reads it, and it never changes what is printed into a
      pipe.
      """)
    for setting in Setting.all {
      let values = setting.values.joined(separator: ", ")
      add(setting.name, "\(setting.help) Values: \(values) (default: \(setting.usual)).")
    }
    add(
      Configuration.keysName,
      """
      An object with the names of actions, as under KEYS, and for each a key or a list of keys in place of the usual ones: a
      character, or a name as for --keys. No key can have two actions in one place.
      """)
    addParagraph("Example:")
    addParagraph(#"{"theme": "dark", "pane": "nations", "keys": {"quit": "Q", "help": ["H", "<F1>"]}}"#)
  }

  private static let files = [
    ("$XDG_CONFIG_HOME/cislunar/config.json", "The configuration; without XDG_CONFIG_HOME in ~/.config."),
    (
      "$XDG_STATE_HOME/cislunar/session.json",
      "Where the explorer was left, for --resume; without XDG_STATE_HOME in ~/.local/state."
    ),
  ]
  private static let environment = [
    ("NO_COLOR", "If set and not empty, no colours are used, only bold and reverse."),
    ("FORCE_COLOR", "0 for no colours, 1 for 16, 2 for 256, 3 for all. NO_COLOR takes precedence."),
    ("TERM, COLORTERM", "The type and abilities of the terminal."),
    ("LC_ALL, LC_CTYPE, LANG", "If they name a character set other than UTF-8, the program uses ASCII."),
  ]
  private static let exitStatuses = [
    ("0", "Success."), ("1", "Failure, or show, search or cite found nothing."), ("64", "Wrong usage."),
    ("65", "Invalid data."),
  ]

  private mutating func addSection(_ title: String, _ line: String = "", items: [(String, String)] = []) {
    addRequest("SH \(title)")
    addText(line)
    for (label, meaning) in items { add(label, meaning) }
  }

  private mutating func addRequest(_ request: String) { text += ".\(request)\n" }

  private mutating func add(_ label: String, _ meaning: String) {
    addRequest("TP")
    text += "\\fB\(Self.escaped(label))\\fR\n"
    addText(meaning)
  }

  private mutating func addParagraphs(_ lines: [String]) {
    for paragraph in lines.split(separator: "") { addParagraph(paragraph.joined(separator: "\n")) }
  }

  private mutating func addParagraph(_ text: String) {
    addRequest("PP")
    for line in text.split(separator: "\n") { addText(String(line)) }
  }

  private mutating func addText(_ line: String) {
    if !line.isEmpty { text += Self.escaped(line) + "\n" }
  }

  /// The text with roff requests and escapes disabled, and with hyphens that can be copied.
  private static func escaped(_ text: String) -> String {
    var escaped = text.first == "." || text.first == "'" ? "\\&" : ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case _ where character.isASCII: escaped.append(character)
      // Not every formatter knows that the page is UTF-8.
      default:
        for scalar in character.unicodeScalars { escaped += "\\[u\(scalar.hexadecimalName.dropFirst(2))]" }
      }
    }
    return escaped
  }
}
