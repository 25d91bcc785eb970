import Screen

extension State {
  /// The action for a mouse event on a tab, row, line or choice; nil if it has none.
  func action(for mouse: Mouse) -> Action? {
    switch mouse.kind {
    case .wheelUp: .scroll(.up, in: focus(at: mouse.point))
    case .wheelDown: .scroll(.down, in: focus(at: mouse.point))
    case .press: popup.map { click(at: mouse.point, in: $0) } ?? click(at: mouse.point)
    case .release: nil
    }
  }

  /// The part of the pane at a point; nil if it is in neither part, or a pop-up has the keys.
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
    let isSecond = selection == subject && focus == .list && !cache.layout.showsBoth
    return .select(subject, focus: isSecond ? .detail : .list)
  }

  /// The record of a row, or of the nearest marker in a picture.
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
      return grid.line(at: point, scroll: chooser.scroll).map(Action.choose)
    }
  }
}
