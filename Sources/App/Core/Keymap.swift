public import Screen

/// The key table. The explorer obeys it, and help, hints, palette, plain mode and the key table of the README are
/// generated from it.
public enum Keymap {
  /// What the keys act on.
  public enum Mode: String, CaseIterable, Sendable {
    /// A list or the details.
    case browsing
    /// A picture.
    case picture
    /// A chooser over the panes.
    case choosing
    /// The list of changes, which can be copied and exported like a pane.
    case changes
    /// A line being typed.
    case typing
  }

  /// A part of the screen with its own hints.
  public enum Part: Hashable, CaseIterable, Sendable {
    case list
    case picture
    case detail
    case help
    case filter
    case chooser
    case citations
    case changes
    case search
    case prompt
  }

  /// The groups of bindings in the help.
  public enum Group: String, CaseIterable, Sendable {
    case panes = "Panes"
    case moving = "Moving"
    case pictures = "In a picture"
    case looking = "Looking closer"
    case finding = "Finding and filtering"
    case time = "Time and sources"
    case export = "Taking it along"
    case program = "Program"
    case typing = "While typing"
  }

  /// An action with its name, keys and help.
  public struct Binding: Sendable {
    /// The action.
    public let action: Action
    /// The name in the palette: `next-region`.
    public let name: String
    /// The keys.
    public let keys: [Key]
    /// One line of help.
    public let help: String
    /// The heading in the help.
    public let group: Group
    /// The modes in which the keys do this.
    public let modes: Set<Mode>
    /// The hint: a word, which related keys share, the parts that show it, and its rank, lowest first.
    public let hint: (word: String, parts: Set<Part>, rank: Int)?
    /// The binding in plain mode; nil if it has none.
    let plain: Plain?
    /// Whether the open pane supports it.
    let isOffered: @Sendable (State) -> Bool

    /// What can be typed for it in plain mode: its letters and signs, and the words of plain mode.
    var words: [String] {
      guard let plain else { return [] }
      return keys.compactMap { if case .character(let character) = $0 { String(character) } else { nil } }
        + plain.words
    }
  }

  /// A binding in plain mode.
  struct Plain: Sendable {
    /// Words for it besides its keys.
    var words: [String] = []
    /// The argument after the word, as the help names it; empty for none.
    var argument = ""
    /// The help, if it differs.
    var help: String?
  }

  /// The action of a key; nil if it has none.
  public static func action(for key: Key, in mode: Mode) -> Action? {
    if let action = actions[mode]?[key] { return action }
    if mode == .typing, case .character(let character) = key { return .edit(.insert(String(character))) }
    return nil
  }

  /// The binding for a word in plain mode, if any.
  static func binding(for word: String) -> Binding? { bindings.first { $0.words.contains(word) } }

  /// The bindings hinted at in a part, most useful first.
  public static func hints(for part: Part) -> [Binding] { hints[part] ?? [] }

  private static let hints: [Part: [Binding]] = {
    var table: [Part: [Binding]] = [:]
    for binding in bindings.sorted(by: { ($0.hint?.rank ?? 0) < ($1.hint?.rank ?? 0) }) {
      for part in binding.hint?.parts ?? [] { table[part, default: []].append(binding) }
    }
    return table
  }()

  private static let actions: [Mode: [Key: Action]] = {
    var table: [Mode: [Key: Action]] = [:]
    for binding in bindings {
      for mode in binding.modes {
        for key in binding.keys { table[mode, default: [:]][key] = binding.action }
      }
    }
    return table
  }()
}

extension Key {
  /// The name in help and hints: `Ctrl-F`, `PgUp`, `↓`, `Space`.
  public var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-" + character.uppercased()
    case .alt(let character): "Alt-" + String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .insert: "Ins"
    case .delete: "Del"
    case .function(let number): "F\(number)"
    }
  }
}
