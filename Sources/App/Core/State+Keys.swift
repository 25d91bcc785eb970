public import Screen

extension State {
  /// What the keys are for at the moment.
  public var mode: Keymap.Mode {
    switch popup {
    case .prompt: .typing
    case .chooser(let chooser):
      chooser.purpose == .changes ? .changes : chooser.input == nil ? .choosing : .typing
    case .help: .choosing
    case nil: searchPrompt == nil ? paneMode : .typing
    }
  }

  /// What the keys are for where nothing lies over the pane.
  var paneMode: Keymap.Mode { focus == .list && cache.picture != nil ? .picture : .browsing }

  /// The part of the screen that the keys go to.
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

  /// The action that an input stands for at the moment; nil where it stands for none.
  public func action(for input: Input) -> Action? {
    switch input {
    case .key(let key): Keymap.action(for: key, in: mode)
    case .mouse(let mouse): action(for: mouse)
    case .paste(let text): mode == .typing ? .edit(.insert(text)) : .report(.notice(pasteNotice))
    case .resize(let size): .resize(size)
    }
  }

  /// The message about text that is pasted where no line is being typed.
  private var pasteNotice: String {
    popup == nil ? "Pasted text ignored. Press / to search." : "Pasted text ignored."
  }
}
