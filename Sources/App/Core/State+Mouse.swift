import Screen

extension State {
  /// What a mouse means: a click on a tab, a row, a line or a choice, a turn of the wheel. Nil where it means nothing.
  func action(for mouse: Mouse) -> Action? {
    switch mouse.kind {
    case .wheelUp: .scroll(.up, in: focus(at: mouse.point))
    case .wheelDown: .scroll(.down, in: focus(at: mouse.point))
    case .press: popup.map { click(at: mouse.point, in: $0) } ?? click(at: mouse.point)
    case .release: nil
    }
  }

  /// The part of the pane at a point; nil where it is neither, or something else has the keys.
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
    // A second click opens it where its detail is not in sight.
    let isSecond = selection == subject && focus == .list && !cache.layout.showsBoth
    return .select(subject, focus: isSecond ? .detail : .list)
  }

  /// The record of a row, or of the mark of a picture that is nearest.
  private func subject(at point: Point) -> Selection? {
    if cache.layout.list.contains(point) {
      return cache.listing.subject(at: list.scroll + point.y - cache.layout.list.minY)
    }
    guard cache.layout.picture.contains(point) else { return nil }
    let corner = cache.layout.picture.origin
    return cache.picture?.mark(nearestTo: Point(x: point.x - corner.x, y: point.y - corner.y))
  }

  private func click(at point: Point, in popup: Popup) -> Action? {
    let box = box(of: popup)
    guard box.contains(point) else { return .dismiss }
    guard case .chooser(let chooser) = popup else { return nil }
    let hasInput = chooser.input != nil
    let offset = point.y - box.minY - (hasInput ? 3 : 1)
    let rows = cache.layout.chooserRows(choices: cache.choices.count, hasInput: hasInput)
    return (0..<rows).contains(offset) ? .choose(chooser.scroll + offset) : nil
  }

  private func box(of popup: Popup) -> Rect {
    switch popup {
    case .help: cache.layout.help
    case .prompt: cache.layout.prompt
    case .tour: cache.layout.tour
    case .chooser(let chooser):
      cache.layout.chooser(choices: cache.choices.count, hasInput: chooser.input != nil)
    }
  }
}
