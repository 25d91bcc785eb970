public import Screen

extension State {
  /// What the keys act on now.
  public var mode: Keymap.Mode {
    switch popup {
    case .prompt: .typing
    case .chooser(let chooser):
      chooser.purpose == .changes ? .changes : chooser.input == nil ? .choosing : .typing
    case .help: .choosing
    case nil: searchPrompt == nil ? paneMode : .typing
    }
  }

  /// What the keys act on without a pop-up.
  var paneMode: Keymap.Mode { focus == .list && cache.picture != nil ? .picture : .browsing }

  /// The part of the screen with the keys.
  public var part: Keymap.Part {
    switch popup {
    case .prompt: .prompt
    case .help: .help
    case .chooser(let chooser):
      switch chooser.purpose {
      case .filter: .filter
      case .citations: .citations
      case .changes: .changes
      case .palette, .lens, .everything: .chooser
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
    case .key(let key): Keymap.action(for: key, in: mode)
    case .mouse(let mouse): action(for: mouse)
    case .paste(let text): mode == .typing ? .edit(.insert(text)) : .report(.notice(pasteNotice))
    case .resize(let size): .resize(size)
    }
  }

  /// The message after pasting where nothing is being typed.
  private var pasteNotice: String {
    popup == nil ? "Pasted text ignored. Press / to search." : "Pasted text ignored."
  }

  /// The hints for a part of the screen, most useful first. Related keys share one word, so that they are shown
  /// together or not at all.
  func hints(for part: Keymap.Part) -> [(keys: String, word: String)] {
    var hints: [(keys: [String], word: String)] = []
    for binding in Keymap.hints(for: part) where isOffered(binding) {
      if binding.action == .zoomToAll, pictures.window == nil { continue }
      guard let key = binding.keys.first?.label, let hint = binding.hint else { continue }
      if hints.last?.word == hint.word {
        hints[hints.count - 1].keys.append(key)
      } else {
        let isLens = binding.action == .activate && part == .list && isSourceSelected
        hints.append(([key], isLens ? "lens" : hint.word))
      }
    }
    // In ASCII the down arrow would look like the v that turns the Moon.
    let arrows = [Key.left, .right, .up, .down].map(\.label)
    return hints.map { ($0.keys == arrows ? "arrows" : $0.keys.joined(separator: " "), $0.word) }
  }
}
