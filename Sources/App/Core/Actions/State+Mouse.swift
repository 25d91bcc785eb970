import Screen

extension State {
  /// Carries out what a mouse did: a click on a tab, a row, a line or a choice, a turn of the wheel.
  mutating func handle(_ mouse: Mouse) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: turnWheel(.up, at: mouse.point)
    case .wheelDown: turnWheel(.down, at: mouse.point)
    case .press: return click(at: mouse.point)
    case .release: break
    }
    return []
  }

  private mutating func turnWheel(_ motion: Action.Motion, at point: Point) {
    if popup == nil, searchPrompt == nil {
      if derived.layout.detail.contains(point) { focus = .detail }
      if derived.layout.list.contains(point) || derived.layout.picture.contains(point) { focus = .list }
    }
    for _ in 0..<3 {
      move(motion)
      // The next step begins where this one has led.
      refresh()
    }
  }

  private mutating func click(at point: Point) -> [Effect] {
    if let popup { return click(at: point, in: popup) }
    // What was typed so far is kept, as by Enter.
    searchPrompt = nil
    if let tab = tabs(width: size.width).first(where: { $0.columns.contains(point.x) && point.y == 0 }) {
      open(tab.pane)
    } else if derived.layout.list.contains(point) {
      let row = list.scroll + point.y - derived.layout.list.minY
      guard let subject = derived.listing.subject(at: row) else { return [] }
      click(on: subject)
    } else if derived.layout.picture.contains(point) {
      let corner = derived.layout.picture.origin
      let cell = Point(x: point.x - corner.x, y: point.y - corner.y)
      if let subject = derived.picture?.mark(nearestTo: cell) { click(on: subject) }
    } else if derived.layout.detail.contains(point) {
      focus = .detail
      let line = detail.scroll + point.y - derived.layout.detail.minY
      guard line < derived.detail.lines.count else { return [] }
      detail.line = line
      return activate()
    }
    return []
  }

  /// Selects a record; a second click opens it where its detail is not in sight.
  private mutating func click(on subject: Selection) {
    focus = selection == subject && focus == .list && !derived.layout.showsBoth ? .detail : .list
    list.selected = subject
  }

  private mutating func click(at point: Point, in popup: Popup) -> [Effect] {
    guard box(of: popup).contains(point) else {
      self.popup = nil
      return []
    }
    guard case .chooser(var chooser) = popup else { return [] }
    let hasInput = chooser.input != nil
    let offset = point.y - box(of: popup).minY - (hasInput ? 3 : 1)
    let rows = derived.layout.chooserRows(choices: derived.choices.count, hasInput: hasInput)
    let row = chooser.scroll + offset
    guard (0..<rows).contains(offset), derived.choices.indices.contains(row),
      derived.choices[row].isSelectable
    else { return [] }
    chooser.selected = row
    self.popup = .chooser(chooser)
    return activate()
  }

  private func box(of popup: Popup) -> Rect {
    switch popup {
    case .help: derived.layout.help
    case .prompt: derived.layout.prompt
    case .chooser(let chooser):
      derived.layout.chooser(choices: derived.choices.count, hasInput: chooser.input != nil)
    }
  }
}
