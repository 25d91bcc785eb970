public import Screen

/// What the keys do. This one table is what the explorer obeys; its help, hints and palette, and the key table of the README,
/// are made from it. A configuration can give the actions other keys.
package struct Keymap: Equatable, Sendable {
  package enum Mode: String, CaseIterable, Sendable {
    case browsing
    case picture
    /// Going from stop to stop of a tour.
    case touring
    /// Reading a list that lies over the panes, which can be copied from like a pane.
    case reading
    /// Going through a list that lies over the panes and is narrowed by typing.
    case narrowing
    case typing
  }

  /// A part of the screen with its own hints.
  package enum Part: Hashable, CaseIterable, Sendable {
    case list, picture, detail, filter, chooser, citations, changes, search, prompt, tour
  }

  /// The headings under which bindings are listed, those of most use first.
  package enum Group: String, CaseIterable, Sendable {
    case finding = "Searching and filtering"
    case looking = "Details and history"
    case time = "Date and lens"
    case export = "Copy and export"
    case pictures = "Charts and maps"
    case panes = "Panes"
    case program = "Program"
    case tour = "Tour"
    case moving = "Moving"
    case typing = "Typing"
  }

  /// An action with its name, keys and help.
  package struct Binding: Sendable {
    package let action: Action
    /// The name in the palette and the configuration: `next-region`.
    package let name: String
    package fileprivate(set) var keys: [Key]
    package let help: String
    /// Other words that a person would type to find it.
    let synonyms: String
    package let group: Group
    package let modes: [Mode]
    /// The hint: a word, which related keys share, the parts that show it, and its rank, lowest first.
    package let hint: (word: String, parts: [Part], rank: Int)?
    let word: String?
    /// What plain mode takes after the word, as the help names it; empty for nothing.
    let argument: String
    let spoken: String?
    let isOffered: @Sendable (State) -> Bool
    let isHinted: @Sendable (State) -> Bool

    /// What can be typed for it in plain mode: its letters and signs, the word of plain mode, its name.
    var words: [String] {
      keys.compactMap { if case .character(let character) = $0 { String(character) } else { nil } }
        + [word, name].compactMap(\.self)
    }
  }

  package static let standard = Keymap()
  /// Every binding, in the order in which help and hints name them.
  package let bindings: [Binding]
  private let changes: [String: [Key]]

  package init(changing changes: [String: [Key]] = [:]) {
    var bindings = Self.bindings
    for place in bindings.indices {
      if let keys = changes[bindings[place].name] { bindings[place].keys = keys }
    }
    (self.bindings, self.changes) = (bindings, changes)
  }

  /// A key with two bindings in one mode, where the later one wins; nil if each key has one meaning.
  package var conflict: (key: Key, bindings: [Binding])? {
    for (place, binding) in bindings.enumerated() {
      for mode in binding.modes {
        for key in binding.keys {
          let other = bindings[..<place].last { $0.modes.contains(mode) && $0.keys.contains(key) }
          if let other { return (key, [other, binding]) }
        }
      }
    }
    return nil
  }

  package static func == (left: Self, right: Self) -> Bool { left.changes == right.changes }

  package func action(for key: Key, in mode: Mode) -> Action? {
    let place = bindings.indices.last { bindings[$0].modes.contains(mode) && bindings[$0].keys.contains(key) }
    if let place { return bindings[place].action }
    if [.typing, .narrowing].contains(mode), case .character(let character) = key {
      return .edit(.insert(String(character)))
    }
    return nil
  }

  package func label(of action: Action) -> String {
    bindings.first { $0.action == action }?.keys.first?.label ?? ""
  }

  /// The binding for a word in plain mode, which has what browsing has, and what changes pictures.
  func binding(for word: String) -> Binding? {
    let named = bindings.filter { $0.words.contains(word) }
    return named.first { $0.modes.contains(.browsing) } ?? named.first { $0.modes == [.picture] }
  }

  package func hints(for part: Part) -> [Binding] {
    // By their places: a binding is large.
    (0...2).flatMap { rank in
      bindings.indices.filter { bindings[$0].hint.map { $0.rank == rank && $0.parts.contains(part) } == true }
    }.map { bindings[$0] }
  }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// The key that writes a character.
  public init(extendedGraphemeClusterLiteral character: Character) { self = .character(character) }
}

extension Key {
  /// The name in help and hints: `Ctrl-F`, `PgUp`, `↓`, `Space`.
  package var label: String {
    switch self {
    case .character(let character): character == " " ? "Space" : String(character)
    case .control(let character): "Ctrl-" + character.uppercased()
    case .alt(let character): "Alt-" + String(character)
    case .backTab: "Shift-Tab"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .insert: "Ins"
    case .delete: "Del"
    default: String(description.dropFirst().dropLast())
    }
  }
}
