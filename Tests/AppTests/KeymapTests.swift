import App
import Screen
import TestSupport
import Testing

@Suite("The keymap")
struct KeymapTests {
  @Test("No key is bound twice within a mode", arguments: Keymap.Mode.allCases)
  func noDuplicates(mode: Keymap.Mode) {
    let keys = Keymap.bindings.filter { $0.modes.contains(mode) }.flatMap(\.keys)
    let duplicates = Dictionary(grouping: keys, by: \.self).filter { $0.value.count > 1 }.keys
    #expect(duplicates.isEmpty, "\(mode): \(duplicates.map(\.label))")
  }

  @Test("Every binding has a unique name in kebab case, keys, a mode and a line of help")
  func namesAndHelp() {
    for binding in Keymap.bindings {
      let isKebab = binding.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil
      #expect(isKebab, "\(binding.name) is not in kebab-case")
      #expect(!binding.keys.isEmpty, "\(binding.name) has no keys")
      #expect(!binding.modes.isEmpty, "\(binding.name) has no mode")
      #expect(!binding.help.isEmpty && binding.help.first?.isUppercase == false, "help of \(binding.name)")
      #expect(binding.help.last != ".", "help of \(binding.name) ends in a full stop")
    }
    let names = Keymap.bindings.map(\.name)
    #expect(Set(names).count == names.count, "a name is given twice: \(names.sorted())")
  }

  @Test("Panes have distinct digits that open them")
  func digits() {
    #expect(Pane.allCases.map(\.digit) == ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"])
  }

  /// The key table of the program's description, as far as it is about lists and details.
  static let table: [(keys: String, action: Action)] = [
    ("0", .open(.overview)), ("1", .open(.nations)), ("2", .open(.phases)), ("3", .open(.missions)),
    ("4", .open(.compare)),
    ("5", .open(.growth)), ("6", .open(.timeline)), ("7", .open(.world)), ("8", .open(.moon)),
    ("9", .open(.sources)),
    ("j<Down>", .move(.down)), ("k<Up>", .move(.up)), ("g<Home>", .move(.first)), ("G<End>", .move(.last)),
    ("<PageUp>", .move(.pageUp)), ("<PageDown>", .move(.pageDown)),
    ("<C-u>", .move(.halfPageUp)), ("<C-d>", .move(.halfPageDown)),
    ("<Enter>l<Right>", .activate), ("<Esc>h<Left><Backspace>", .back),
    ("<Tab><S-Tab>", .switchFocus),
    ("<C-o><A-←>", .historyBack), ("<C-]><A-→>", .historyForward),
    ("/", .search), ("n", .nextHit), ("N", .previousHit), ("<C-f>", .searchEverything), ("f", .filter),
    ("r", .nextRegion), ("R", .previousRegion), ("c", .nextCoalition),
    ("C", .previousCoalition), ("s", .chooseSort), ("S", .reverseSort), ("x", .clear),
    ("[", .previousEvent), ("]", .nextEvent), ("a", .asOf), ("=", .latest), ("L", .lens),
    ("p", .play), ("m", .mark), ("D", .changes),
    ("y", .copy), ("Y", .copyCommand), ("e", .export),
    ("o", .citations), ("O", .openAddress), ("B", .chooseStyle), ("T", .tour), ("t", .nextTheme),
    (":<C-p>", .palette),
    ("?<F1>", .help),
    ("<C-l>", .redraw), ("<C-r>", .reload), ("<C-z>", .suspend), ("q<C-c>", .quit),
  ]

  @Test("While browsing, the keys do exactly what the table says")
  func browsingTable() throws {
    var expected: [Key: Action] = [:]
    for (keys, action) in Self.table {
      for key in try KeyScript.parse(keys) { expected[key] = action }
    }
    for (key, action) in expected {
      #expect(Keymap.standard.action(for: key, in: .browsing) == action, "\(key)")
    }
    let bound = Keymap.bindings.filter { $0.modes.contains(.browsing) }.flatMap(\.keys)
    #expect(Set(bound) == Set(expected.keys))
  }

  @Test("In lists to read the moving keys move, q and the back keys close, and what is read can be copied")
  func reading() throws {
    let expected: [(keys: String, action: Action?)] = [
      ("j<Down>", .move(.down)), ("k<Up>", .move(.up)), ("g<Home>", .move(.first)), ("G<End>", .move(.last)),
      ("<PageUp>", .move(.pageUp)), ("<PageDown>", .move(.pageDown)),
      ("<C-u>", .move(.halfPageUp)), ("<C-d>", .move(.halfPageDown)),
      ("<Enter>l<Right>", .activate), ("<Esc>h<Left><Backspace>q", .back),
      ("y", .copy), ("Y", .copyCommand), ("O", .openAddress), ("e", .export),
      ("<C-l>", .redraw), ("<C-r>", .reload), ("<C-z>", .suspend), ("<C-c>", .quit),
      ("1rx/:<Space>", nil),
    ]
    for (keys, action) in expected {
      for key in try KeyScript.parse(keys) {
        #expect(Keymap.standard.action(for: key, in: .reading) == action, "\(key)")
      }
    }
  }

  @Test(
    "Typing, every character is text", arguments: Array("jkqxgG/?:1 =[]é嫦"))
  func typingKeepsText(character: Character) {
    let action = Keymap.standard.action(for: .character(character), in: .typing)
    #expect(action == .edit(.insert(String(character))))
  }

  @Test("Typing, the other keys edit, move, accept or cancel")
  func typing() throws {
    let expected: [(keys: String, action: Action)] = [
      ("<Enter>", .activate), ("<Esc>", .back), ("<Up>", .move(.up)), ("<Down>", .move(.down)),
      ("<PageUp>", .move(.pageUp)), ("<PageDown>", .move(.pageDown)),
      ("<Left><C-b>", .edit(.left)), ("<Right>", .edit(.right)), ("<Home><C-a>", .edit(.start)),
      ("<End><C-e>", .edit(.end)), ("<Backspace>", .edit(.deleteBackward)),
      ("<Delete><C-d>", .edit(.deleteForward)), ("<C-w>", .edit(.deleteWord)), ("<C-u>", .edit(.deleteAll)),
      ("<C-l>", .redraw), ("<C-r>", .reload), ("<C-z>", .suspend), ("<C-c>", .quit),
    ]
    for (keys, action) in expected {
      for key in try KeyScript.parse(keys) {
        #expect(Keymap.standard.action(for: key, in: .typing) == action, "\(key)")
      }
    }
  }

  @Test("In lists that narrow every character types, Space toggles, arrows move in two directions")
  func narrowing() throws {
    let expected: [(keys: String, action: Action)] = [
      ("<Enter>", .activate), ("<Esc>", .back), ("<Up>", .move(.up)), ("<Down>", .move(.down)),
      ("<PageUp>", .move(.pageUp)), ("<PageDown>", .move(.pageDown)),
      ("<Left>", .steer(.left)), ("<Right>", .steer(.right)), ("<Space>", .toggleChoice),
      ("<Backspace>", .edit(.deleteBackward)), ("<C-u>", .edit(.deleteAll)),
      ("<C-l>", .redraw), ("<C-c>", .quit),
    ]
    for (keys, action) in expected {
      for key in try KeyScript.parse(keys) {
        #expect(Keymap.standard.action(for: key, in: .narrowing) == action, "\(key)")
      }
    }
    for character in "jkqxhgGl/?:1=[]é嫦" {
      #expect(
        Keymap.standard.action(for: .character(character), in: .narrowing)
          == .edit(.insert(String(character))))
    }
  }

  @Test(
    "Ctrl-C quits, Ctrl-L redraws, Ctrl-R reloads and Ctrl-Z suspends in every mode",
    arguments: Keymap.Mode.allCases)
  func everywhere(mode: Keymap.Mode) {
    #expect(Keymap.standard.action(for: .control("c"), in: mode) == .quit)
    #expect(Keymap.standard.action(for: .control("l"), in: mode) == .redraw)
    #expect(Keymap.standard.action(for: .control("r"), in: mode) == .reload)
    #expect(Keymap.standard.action(for: .control("z"), in: mode) == .suspend)
  }

  /// Keys that lead from the start to each part of the screen.
  static let waysToParts: [(keys: String, part: Keymap.Part)] = [
    ("", .list), ("5", .picture), ("<Enter>", .detail), ("?", .chooser), ("f", .filter), ("L", .chooser),
    (":", .chooser),
    ("<C-f>", .chooser), ("o", .citations), ("m[D", .changes), ("/", .search), ("a", .prompt), ("e", .prompt),
    ("T<Enter>", .tour),
  ]

  @Test("Hints name only keys that work in that part", arguments: waysToParts)
  func hintsWork(keys: String, part: Keymap.Part) throws {
    var test = StateTest(.nations)
    test.press(keys)
    #expect(test.state.part == part)
    let hints = Keymap.standard.hints(for: part)
    #expect(!hints.isEmpty, "no hints for \(part)")
    for hint in hints {
      let key = try #require(hint.keys.first)
      #expect(test.state.action(for: .key(key)) == hint.action, "\(key.label) \(hint.hint?.word ?? "")")
    }
  }

  @Test("These keys reach every part of the screen")
  func allParts() {
    #expect(Set(Self.waysToParts.map(\.part)) == Set(Keymap.Part.allCases))
  }

  @Test("Keys are named as people know them, each name once")
  func labels() {
    let named: [(key: Key, label: String)] = [
      (.character("j"), "j"), (.character(" "), "Space"), (.control("f"), "Ctrl-F"),
      (.control("]"), "Ctrl-]"),
      (.alt("x"), "Alt-x"), (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"),
      (.backspace, "Backspace"), (.up, "↑"), (.down, "↓"), (.left, "←"), (.right, "→"), (.home, "Home"),
      (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.insert, "Ins"), (.delete, "Del"),
      (.function(1), "F1"),
    ]
    for (key, label) in named { #expect(key.label == label) }
    let keys = Set(Keymap.bindings.flatMap(\.keys))
    #expect(Set(keys.map(\.label)).count == keys.count)
  }
}
