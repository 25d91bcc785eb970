import App
import ArgumentParser
import Model
import Text

/// The manual page, generated from the commands and the key table.
struct Manual {
  private(set) var text = ""

  /// The page for man(1).
  ///
  /// - Parameter asOf: the date of the data, used as the date of the page.
  init(asOf: Day) throws {
    let commands = Cislunar.configuration.subcommands
    let helps = try commands.map { (name: $0.configuration.commandName ?? "", help: try CommandHelp(of: $0)) }
    let shared = Self.shared(in: helps.map(\.help))
    addRequest("TH CISLUNAR 1 \"\(asOf)\" \"cislunar \(Version.number)\" \"User Commands\"")
    addRequest("SH NAME")
    addText("cislunar - explore the two coalitions going to the Moon")
    addSynopsis(helps.map(\.help))
    let program = try CommandHelp(of: Cislunar.self)
    addRequest("SH DESCRIPTION")
    addText(program.abstract)
    addParagraphs(program.discussion)
    addRequest("SH COMMANDS")
    for (name, help) in helps { add(help, named: name, besides: shared) }
    addRequest("SH SHARED OPTIONS")
    for item in shared { add(item.label, item.text) }
    addKeys()
    addConfiguration()
    addEnvironment()
    addExitStatus()
  }

  /// Options that several commands share with the same meaning, in order of appearance.
  private static func shared(in helps: [CommandHelp]) -> [CommandHelp.Item] {
    var counts: [CommandHelp.Item: Int] = [:]
    for item in helps.flatMap(\.items) { counts[item, default: 0] += 1 }
    var seen: Set<CommandHelp.Item> = []
    return helps.flatMap(\.items).filter { counts[$0, default: 0] > 1 && seen.insert($0).inserted }
  }

  // MARK: Sections

  private mutating func addSynopsis(_ helps: [CommandHelp]) {
    addRequest("SH SYNOPSIS")
    for (index, help) in helps.enumerated() {
      if index > 0 { addRequest("br") }
      addText(help.usage)
    }
  }

  private mutating func add(_ help: CommandHelp, named name: String, besides shared: [CommandHelp.Item]) {
    addRequest("SS cislunar \(name)")
    addText(help.abstract)
    addParagraphs(help.discussion)
    for item in help.items where !shared.contains(item) { add(item.label, item.text) }
    let others = help.items.filter(shared.contains).map { $0.label.prefix { $0 != " " } }
    if !others.isEmpty {
      addRequest("PP")
      addText("Also: \(others.joined(separator: ", ")).")
    }
    addRequest("PP")
    addText(help.examples.count == 1 ? "Example:" : "Examples:")
    addRequest("PP")
    addRequest("nf")
    for example in help.examples { addText("    " + example) }
    addRequest("fi")
  }

  private mutating func addKeys() {
    addRequest("SH KEYS")
    addText("In the explorer, each with the name that the configuration has for it:")
    for group in Keymap.Group.allCases {
      addRequest("SS \(group.rawValue)")
      for binding in Keymap.bindings where binding.group == group {
        add(
          binding.keys.map(\.label).joined(separator: ", ") + "  (\(binding.name))", binding.help)
      }
    }
  }

  private mutating func addConfiguration() {
    addRequest("SH CONFIGURATION")
    addText(
      """
      On a terminal the explorer reads config.json, an object in JSON with the following names. An option goes before it, and it
      goes before the environment. What is wrong in it is left out: the explorer names the first problem, doctor each of them, and
      where each setting comes from. Neither a kiosk nor any other command reads it, and it changes nothing that is printed into a
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
    addRequest("PP")
    addText("Example:")
    addRequest("PP")
    addText(#"{"theme": "dark", "pane": "nations", "keys": {"quit": "Q", "help": ["H", "<F1>"]}}"#)
    addRequest("SH FILES")
    add("$XDG_CONFIG_HOME/cislunar/config.json", "The configuration; without XDG_CONFIG_HOME in ~/.config.")
    add(
      "$XDG_STATE_HOME/cislunar/session.json",
      "Where the explorer was left, for --resume; without XDG_STATE_HOME in ~/.local/state.")
  }

  private mutating func addEnvironment() {
    addRequest("SH ENVIRONMENT")
    add("NO_COLOR", "If set and not empty, no colours are used, only bold and reverse.")
    add("FORCE_COLOR", "0 for no colours, 1 for 16, 2 for 256, 3 for all. NO_COLOR takes precedence.")
    add("TERM, COLORTERM", "The type and abilities of the terminal.")
    add(
      "LC_ALL, LC_CTYPE, LANG",
      "If they name a character set other than UTF-8, the program uses ASCII.")
  }

  private mutating func addExitStatus() {
    addRequest("SH EXIT STATUS")
    add("0", "Success.")
    add("1", "Failure, or show, search or cite found nothing.")
    add("64", "Wrong usage.")
    add("65", "Invalid data.")
  }

  // MARK: Lines of roff

  private mutating func addRequest(_ request: String) { text += ".\(request)\n" }

  private mutating func add(_ label: String, _ meaning: String) {
    addRequest("TP")
    text += "\\fB\(Self.escaped(label))\\fR\n"
    addText(meaning)
  }

  private mutating func addParagraphs(_ lines: [String]) {
    for paragraph in lines.split(separator: "") {
      addRequest("PP")
      for line in paragraph { addText(line) }
    }
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
