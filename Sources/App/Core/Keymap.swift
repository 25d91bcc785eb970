public import Screen

/// What the keys do. This one table is what the explorer obeys; its help, hints and palette, and the key table of the README,
/// are made from it. A configuration can give the actions other keys.
public struct Keymap: Equatable, Sendable {
  /// What the keys act on.
  public enum Mode: String, CaseIterable, Sendable {
    /// A list or the details.
    case browsing
    /// A picture.
    case picture
    /// Going from stop to stop of a tour.
    case touring
    /// Reading a list that lies over the panes, which can be copied from like a pane.
    case reading
    /// Going through a list that lies over the panes and is narrowed by typing.
    case narrowing
    /// A line being typed.
    case typing
  }

  /// A part of the screen with its own hints.
  public enum Part: Hashable, CaseIterable, Sendable {
    case list
    case picture
    case detail
    case filter
    case chooser
    case citations
    case changes
    case search
    case prompt
    case tour
  }

  /// The headings under which bindings are listed, those of most use first.
  public enum Group: String, CaseIterable, Sendable {
    case finding = "Searching and filtering"
    case looking = "Details and history"
    case time = "Date and lens"
    case tour = "Tour"
    case export = "Copy and export"
    case pictures = "Charts and maps"
    case panes = "Panes"
    case program = "Program"
    case moving = "Moving"
    case typing = "Typing"
  }

  /// An action with its name, keys and help.
  public struct Binding: Sendable {
    /// The action.
    public let action: Action
    /// The name in the palette and the configuration: `next-region`.
    public let name: String
    /// The keys.
    public fileprivate(set) var keys: [Key]
    /// One line of help.
    public let help: String
    /// Other words that a person would type to find it.
    let synonyms: String
    /// The heading in the help.
    public let group: Group
    /// The modes in which the keys do this.
    public let modes: Set<Mode>
    /// The hint: a word, which related keys share, the parts that show it, and its rank, lowest first.
    public let hint: (word: String, parts: Set<Part>, rank: Int)?
    /// How plain mode has it.
    let plain: Plain
    /// Whether the open pane supports it.
    let isOffered: @Sendable (State) -> Bool
    /// Whether to hint at it now.
    let isHinted: @Sendable (State) -> Bool

    /// What can be typed for it in plain mode: its letters and signs, words of plain mode alone, its name.
    var words: [String] {
      keys.compactMap { if case .character(let character) = $0 { String(character) } else { nil } }
        + plain.words + [name]
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

  /// The keys of the table.
  public static let standard = Keymap()

  /// Every binding, in the order in which help and hints name them.
  public let bindings: [Binding]
  /// A key that two bindings have in one mode, of which the later one gets it; nil where each key has one meaning.
  public let conflict: (key: Key, bindings: [Binding])?
  private let changes: [String: [Key]]
  private let actions: [Mode: [Key: Action]]
  private let hints: [Part: [Binding]]

  /// The table with other keys for some of its bindings, by their names.
  public init(changing changes: [String: [Key]] = [:]) {
    let bindings = Self.bindings.map { binding in
      var binding = binding
      binding.keys = changes[binding.name] ?? binding.keys
      return binding
    }
    var taken: [Mode: [Key: Binding]] = [:]
    var conflict: (Key, [Binding])?
    for binding in bindings {
      for (mode, key) in binding.modes.flatMap({ mode in binding.keys.map { (mode, $0) } }) {
        let other = taken[mode, default: [:]].updateValue(binding, forKey: key)
        if let other, other.name != binding.name, conflict == nil { conflict = (key, [other, binding]) }
      }
    }
    var hints: [Part: [Binding]] = [:]
    for binding in bindings.sorted(by: { ($0.hint?.rank ?? 0) < ($1.hint?.rank ?? 0) }) {
      for part in binding.hint?.parts ?? [] { hints[part, default: []].append(binding) }
    }
    (self.bindings, self.conflict, self.changes) = (bindings, conflict, changes)
    (actions, self.hints) = (taken.mapValues { $0.mapValues(\.action) }, hints)
  }

  /// Compares the keys.
  public static func == (left: Self, right: Self) -> Bool { left.changes == right.changes }

  /// The action of a key; nil if it has none.
  public func action(for key: Key, in mode: Mode) -> Action? {
    if let action = actions[mode]?[key] { return action }
    if [.typing, .narrowing].contains(mode), case .character(let character) = key {
      return .edit(.insert(String(character)))
    }
    return nil
  }

  /// The first key for an action, as messages name it.
  public func label(of action: Action) -> String {
    bindings.first { $0.action == action }?.keys.first?.label ?? ""
  }

  /// What plain mode has: what browsing has, and what changes pictures.
  var spoken: [Binding] {
    bindings.filter { $0.modes.contains(.browsing) } + bindings.filter { $0.modes == [.picture] }
  }

  /// The binding for a word in plain mode, if any.
  func binding(for word: String) -> Binding? { spoken.first { $0.words.contains(word) } }

  /// The bindings hinted at in a part, most useful first.
  public func hints(for part: Part) -> [Binding] { hints[part] ?? [] }
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
