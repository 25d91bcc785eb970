package import Screen

extension State {
  package var mode: Keymap.Mode {
    switch popup {
    case .prompt: .typing
    case .chooser(let chooser): chooser.input == nil ? .reading : .narrowing
    case .tour: .touring
    case nil: searchPrompt == nil ? paneMode : .typing
    }
  }

  var paneMode: Keymap.Mode { focus == .list && cache.picture != nil ? .picture : .browsing }

  package var part: Keymap.Part {
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
    case nil where searchPrompt != nil: .search
    case nil where focus == .detail: .detail
    case nil: cache.picture == nil ? .list : .picture
    }
  }

  package func action(for input: Input) -> Action? {
    switch input {
    case .key(let key): action(for: key)
    case .mouse(let mouse): action(for: mouse)
    case .paste(let text):
      [.typing, .narrowing].contains(mode)
        ? .edit(.insert(text)) : notice("Pasted text ignored.", "Press \(key(.search)) to search.")
    case .resize(let size): .resize(size)
    }
  }

  private func action(for key: Key) -> Action {
    if isPlaying, [.escape, .character(" ")].contains(key) { return .play }
    return keymap.action(for: key, in: mode)
      ?? notice("No action on \(key.label) here.", "Press \(self.key(.help)) for help.")
  }

  /// A message, with advice that is good without a pop-up or a search.
  private func notice(_ text: String, _ advice: String) -> Action {
    .report(.notice(popup == nil && searchPrompt == nil ? "\(text) \(advice)" : text))
  }

  /// The key of an action; read aloud what is typed for it.
  func key(_ action: Action) -> String {
    guard isLinear else { return keymap.label(of: action) }
    return action == .back ? "back" : keymap.bindings.first { $0.action == action }?.words[0] ?? ""
  }

  /// The key that writes to a file what cannot be copied; nil in a kiosk, which writes none.
  package var exportKey: String? { policy.isKiosk ? nil : key(.export) }

  /// The hints for a part of the screen, most useful first. Related keys share one word and are shown together or not at all.
  func hints(for part: Keymap.Part) -> [(keys: String, word: String)] {
    var hints: [(keys: [String], word: String)] = []
    for binding in keymap.hints(for: part) where isOffered(binding) && binding.isHinted(self) {
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

  func action(for mouse: Mouse) -> Action? {
    switch mouse.kind {
    case .wheelUp: .scroll(.up, in: focus(at: mouse.point))
    case .wheelDown: .scroll(.down, in: focus(at: mouse.point))
    case .press: popup.map { click(at: mouse.point, in: $0) } ?? click(at: mouse.point)
    case .release: nil
    }
  }

  private func focus(at point: Point) -> Focus? {
    guard popup == nil, searchPrompt == nil else { return nil }
    if cache.layout.detail.contains(point) { return .detail }
    return cache.layout.list.contains(point) || cache.layout.picture.contains(point) ? .list : nil
  }

  private func click(at point: Point) -> Action {
    if let tab = TabsView(self).tabs.first(where: { $0.columns.contains(point.x) && point.y == 0 }) {
      return .open(tab.pane)
    }
    if cache.layout.detail.contains(point) {
      return .follow(line: detail.scroll + point.y - cache.layout.detail.minY)
    }
    guard let subject = subject(at: point) else { return .dismiss }
    // If its details are not visible, a second click opens them.
    let opens = selection == subject && focus == .list && !cache.layout.showsBoth
    return .select(subject, focus: opens ? .detail : .list)
  }

  private func subject(at point: Point) -> Selection? {
    if cache.layout.list.contains(point) {
      return cache.listing.subject(at: list.scroll + point.y - cache.layout.list.minY)
    }
    guard cache.layout.picture.contains(point) else { return nil }
    let corner = cache.layout.picture.origin
    return cache.picture?.mark(nearestTo: Point(x: point.x - corner.x, y: point.y - corner.y))
  }

  private func click(at point: Point, in popup: Popup) -> Action? {
    switch popup {
    case .prompt: return cache.layout.prompt.contains(point) ? nil : .dismiss
    case .tour: return cache.layout.tour.contains(point) ? nil : .dismiss
    case .chooser(let chooser):
      let grid = grid(of: chooser)
      guard grid.box.contains(point) else { return .dismiss }
      let line = grid.areas(scroll: chooser.scroll).first { $0.area.contains(point) }?.line
      return line.map(Action.choose)
    }
  }
}
