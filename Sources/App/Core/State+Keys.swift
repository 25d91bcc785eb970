public import Screen

extension State {
  /// What the keys are for at the moment.
  public var mode: Keymap.Mode {
    switch popup {
    case .prompt: .typing
    case .chooser(let chooser): chooser.input == nil ? .reading : .narrowing
    case .tour: .touring
    case nil: searchPrompt == nil ? paneMode : .typing
    }
  }

  /// What the keys are for where nothing lies over the pane.
  var paneMode: Keymap.Mode { focus == .list && cache.picture != nil ? .picture : .browsing }

  /// The part of the screen that the keys go to.
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

  /// The action that an input stands for at the moment; nil where it stands for none.
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

  /// The message about text that is pasted where no line is being typed.
  private var pasteNotice: String {
    "Pasted text ignored." + (popup == nil ? " Press \(key(.search)) to search." : "")
  }

  /// What to press in a part of the screen, the most useful first. Keys that belong together have one word, so that the screen
  /// never has room for one of them alone.
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
    // In ASCII the arrow down would be the v that turns the Moon.
    let arrows = [Key.left, .right, .up, .down].map(\.label)
    return hints.map { ($0.keys == arrows ? "arrows" : $0.keys.joined(separator: " "), $0.word) }
  }
}
