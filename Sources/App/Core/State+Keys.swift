public import Screen

extension State {
  /// What the keys act on now.
  public var mode: Keymap.Mode {
    switch popup {
    case .prompt: .typing
    case .chooser(let chooser): chooser.input == nil ? .reading : .narrowing
    case .tour: .touring
    case nil: searchPrompt == nil ? paneMode : .typing
    }
  }

  /// What the keys act on without a pop-up.
  var paneMode: Keymap.Mode { focus == .list && cache.picture != nil ? .picture : .browsing }

  /// The part of the screen with the keys.
  public var part: Keymap.Part {
    switch popup {
    case .prompt: .prompt
    case .tour: .tour
    case .chooser(let chooser):
      switch chooser.purpose {
      case .filter: .filter
      case .citations: .citations
      case .changes: .changes
      default: .chooser
      }
    case nil:
      if searchPrompt != nil {
        .search
      } else if focus == .detail {
        .detail
      } else {
        cache.picture == nil ? .list : .picture
      }
    }
  }

  /// The action for an input; nil if it has none.
  public func action(for input: Input) -> Action? {
    switch input {
    case .key(let key): action(for: key)
    case .mouse(let mouse): action(for: mouse)
    case .paste(let text):
      [.typing, .narrowing].contains(mode) ? .edit(.insert(text)) : .report(.notice(pasteNotice))
    case .resize(let size): .resize(size)
    }
  }

  private func action(for key: Key) -> Action {
    if isPlaying, [.escape, .character(" ")].contains(key) { return .play }
    return keymap.action(for: key, in: mode) ?? .report(.notice(unknownKeyNotice(key)))
  }

  private func unknownKeyNotice(_ unknown: Key) -> String {
    let advice = popup == nil && searchPrompt == nil ? " Press \(key(.help)) for help." : ""
    return "No action on \(unknown.label) here." + advice
  }

  /// The first key for an action, as messages name it.
  func key(_ action: Action) -> String { keymap.label(of: action) }

  /// The message after pasting where nothing is being typed.
  private var pasteNotice: String {
    "Pasted text ignored." + (popup == nil ? " Press \(key(.search)) to search." : "")
  }

  /// The hints for a part of the screen, most useful first. Related keys share one word, so that they are shown
  /// together or not at all.
  func hints(for part: Keymap.Part) -> [(keys: String, word: String)] {
    var hints: [(keys: [String], word: String)] = []
    for binding in keymap.hints(for: part) where isOffered(binding) {
      if !binding.isHinted(self) { continue }
      guard let key = binding.keys.first?.label, let hint = binding.hint else { continue }
      if hints.last?.word == hint.word {
        hints[hints.count - 1].keys.append(key)
      } else {
        hints.append(([key], hint.word))
      }
    }
    // In ASCII the down arrow would look like the v that turns the Moon.
    let arrows = [Key.left, .right, .up, .down].map(\.label)
    return hints.map { ($0.keys == arrows ? "arrows" : $0.keys.joined(separator: " "), $0.word) }
  }
}
