import App
import ProcessSupport
import Screen
import TestSupport
import Testing

@Suite("The configuration")
struct ConfigurationTests {
  /// A home with a configuration.
  private func home(_ configuration: String) throws -> UserFolder {
    try UserFolder(configuration: configuration)
  }

  @Test("Each mistake is told with its line and column, what is allowed, and what is near; the rest counts")
  func mistakes() throws {
    let home = try home(
      """
      {
        "theme": "drak", "pane": "moon",
        "colour": 256, "glyphs": "dots",
        "mouse": "no", "askTerminal": null,
        "citationStile": "ris", "pane": "world",
        "keys": {
          "hlep": "H", "frobnicate": "F", "quit": ["Q", "<Entr>"],
          "clear": "ab", "filter": [], "accept": "x", "reload": 5,
          "record-sources": "/", "lens": "M", "mark": "M", "help": "<F2>"
        }
      }
      """)
    expectText(
      try home.findings("configuration").joined(separator: "\n"),
      """
      config.json:2:12: theme: "drak" is not known here; did you mean "dark"? Allowed are terminal, default, dark, light, high-contrast, colour-blind, mono
      config.json:3:13: colour: is a number; give a text in quotation marks, one of none, 16, 256, all
      config.json:3:28: glyphs: "dots" is not known here; allowed are ascii, blocks, braille
      config.json:4:12: mouse: is a text; give true or false
      config.json:4:33: askTerminal: is null; leave the field out if nothing is known, otherwise give true or false
      config.json:5:3: citationStile: is not a name here; did you mean "citationStyle"?
      config.json:5:27: pane: is twice in this object; keep one
      config.json:7:5: keys.hlep: is not a name here; did you mean "help"?
      config.json:7:18: keys.frobnicate: is not a name here; `cislunar manual` names the actions
      config.json:7:51: keys.quit[1]: "<Entr>" is not a key; did you mean <Enter>?
      config.json:8:14: keys.clear: "ab" is not one key; give a character, or a name like <F2>, <C-x>, <A-x>, <Space>, and several in a list
      config.json:8:30: keys.filter: is an empty list; give at least one key
      config.json:8:44: keys.accept: "x" writes itself while a line is typed; give a key that writes nothing, like <F2>, <C-x> or <A-x>
      config.json:8:59: keys.reload: is a number; give a text in quotation marks
      config.json:9:23: keys.record-sources: / is the key of "search" too; choose another, or give "search" another
      config.json:9:49: keys.mark: M is the key of "lens" too; choose another, or give "lens" another
      """)
    #expect(try home.findings("setting pane") == ["moon (configuration)"])
    #expect(try home.findings("setting theme") == ["terminal (default)"])
    #expect(try home.findings("key quit") == ["Q (configuration)"])
    #expect(try home.findings("key help") == ["F2 (configuration)"])
    #expect(try home.findings("key lens") == ["M (configuration)"])
    for name in ["record-sources", "mark", "accept", "filter"] {
      #expect(try home.findings("key \(name)") == [])
    }
  }

  @Test(
    "A file that cannot be read as an object is told of, whatever it is",
    arguments: [
      ("{\"pane\": \"moon\",}", ["config.json:1:17: expected another key in quotation marks, found \"}\""]),
      ("[]", ["config.json:1:1: is a list; give an object in braces"]),
      ("", ["config.json:1:1: expected a value, found the end of the file"]),
      ("{\"keys\": \"q\"}", ["config.json:1:10: keys: is a text; give an object in braces"]),
    ])
  func unreadable(text: String, problems: [String]) throws {
    let home = try home(text)
    #expect(try home.findings("configuration") == problems)
    #expect(try home.findings("setting pane") == ["overview (default)"])
  }

  @Test("Keys can be swapped, and a directory or nothing in the place of the file does no harm")
  func swapped() throws {
    let home = try home(##"{"$schema": "x", "keys": {"quit": "?", "help": ["q", "q"]}}"##)
    #expect(try home.findings("configuration") == ["config.json"])
    #expect(try home.findings("key help") == ["q q (configuration)"])
    _ = try Repository.run("rm config/cislunar/config.json", in: home.folder.path)
    #expect(try home.findings("configuration") == ["none; it would be config.json"])
    _ = try Repository.run("mkdir config/cislunar/config.json", in: home.folder.path)
    #expect(
      try home.findings("configuration") == ["config.json: is a directory; it must be a plain text file"])
    let homeless = try cislunar(["doctor"], environment: ["LC_ALL=C.UTF-8", "XDG_CONFIG_HOME=config"])
    #expect(homeless.output.contains(/configuration +good +none: HOME is not set/))
  }

  @Test("Without XDG_CONFIG_HOME it lies in .config")
  func usualPlace() throws {
    let home = try home(#"{"pane": "moon"}"#)
    _ = try Repository.run("mkdir h; mv config h/.config", in: home.folder.path)
    let environment = ["HOME=\(home.folder.path)/h", "LC_ALL=C.UTF-8"]
    #expect(try cislunar(["doctor"], environment: environment).output.contains("moon (configuration)"))
  }

  @Test("An option goes before the configuration, that before the environment, that before the default")
  func precedence() throws {
    let home = try home(
      #"{"theme": "light", "colour": "256", "glyphs": "blocks", "mouse": false, "citationStyle": "ris"}"#)
    let environment = ["NO_COLOR=1", "FORCE_COLOR=3", "COLORFGBG=0;15", "TERM=xterm-256color"]
    let options = ["--theme", "mono", "--colour", "none", "--glyphs", "ascii", "--mouse", "--pane", "moon"]
    func settings(_ home: UserFolder, _ environment: [String], _ options: [String] = []) throws -> [String] {
      try ["theme", "colour", "glyphs", "mouse", "pane", "citationStyle", "askTerminal"].flatMap {
        try home.findings("setting \($0)", environment, options)
      }
    }
    #expect(
      try settings(home, environment, options) == [
        "mono (option)", "none (option)", "ascii (option)", "true (option)", "moon (option)",
        "ris (configuration)", "true (default)",
      ])
    #expect(
      try settings(home, environment).prefix(5) == [
        "light (configuration)", "256 (configuration)", "blocks (configuration)", "false (configuration)",
        "overview (default)",
      ])
    #expect(try home.findings("colours", environment) == ["256 (NO_COLOR=1, FORCE_COLOR=3)"])
    let bare = try UserFolder()
    #expect(
      try settings(bare, environment).prefix(4) == [
        "light (environment: COLORFGBG=0;15)", "none (environment: NO_COLOR=1)",
        "as the terminal has (default)", "true (default)",
      ])
    #expect(try bare.findings("setting colour", ["FORCE_COLOR=3"]) == ["all (environment: FORCE_COLOR=3)"])
    #expect(try bare.findings("setting glyphs", ["LC_ALL=C"]) == ["ascii (environment: the locale)"])
    #expect(try bare.findings("setting glyphs", [], ["--ascii"]) == ["ascii (option)"])
  }

  @Test("The schema has the settings, their values and the actions")
  func schema() throws {
    let text = try Repository.text(of: "Resources/schema/config.schema.json")
    let properties = try JSONValue(parsing: text).members?["properties"]?.members ?? [:]
    let wrong = properties.keys.sorted().map { "\"\($0)\": \($0 == "keys" ? "{\"?\": \"x\"}" : "[]")" }
    let problems = try home("{\(wrong.joined(separator: ", "))}").findings("configuration")
    #expect(!problems.contains { $0.contains("is not a name here; did") || $0.contains("allowed are") })
    for (name, property) in properties {
      guard let values = property.members?["enum"]?.elements else { continue }
      let list = values.compactMap { if case .string(let text) = $0 { text } else { nil } }
      #expect(
        problems.contains {
          $0.hasSuffix(
            "\(name): is a list; give a text in quotation marks, one of "
              + list.joined(separator: ", "))
        }, "\(name)")
    }
    let unknown = try home(#"{"?": 1}"#).findings("configuration")
    let names = try #require(unknown.first?.split(separator: "allowed are ").last).split(separator: ", ")
    #expect(Set(names.map(String.init)) == Set(properties.keys))
    let actions = properties["keys"]?.members?["propertyNames"]?.members?["enum"]?.elements ?? []
    #expect(Set(actions) == Set(Keymap.bindings.map { .string($0.name) }))
  }

  @Test("The example of the manual is as the schema says")
  func example() throws {
    let manual = try answer("manual")
    let line = try #require(manual.split(separator: "\n").first { $0.hasPrefix("{\"theme\"") })
    let example = String(line).replacing("\\-", with: "-")
    #expect(try home(example).findings("configuration") == ["config.json"])
    #expect(
      try Schemas.mistakes(in: [("/dev/stdin", "Resources/schema/config.schema.json")], input: example) == [])
  }
}
