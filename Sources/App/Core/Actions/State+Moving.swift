import Plot
import Screen

extension State {
  mutating func move(_ motion: Action.Motion) {
    switch popup {
    case .chooser(var chooser):
      chooser.selected = moved(
        from: chooser.selected, by: motion, page: grid(of: chooser).rows.height, count: cache.choices.count,
        isStop: { cache.choices[$0].isSelectable })
      popup = .chooser(chooser)
    case .tour(var tour):
      let page = cache.layout.tourText.height
      tour.scroll = moved(from: tour.scroll, by: motion, page: page, count: max(1, tourLines - page + 1))
      popup = .tour(tour)
    case .prompt(let prompt):
      if case .export = prompt.purpose {
        stepFormat(by: [.up, .pageUp].contains(motion) ? -1 : 1, of: prompt)
      }
    case nil:
      if focus == .list { return moveSelection(motion) }
      detail.line = moved(
        from: detail.line, by: motion, page: cache.layout.detail.height, count: cache.detail.lines.count)
    }
  }

  mutating func scroll(_ motion: Action.Motion, in part: Focus?) {
    if let part { focus = part }
    for _ in 0..<3 { move(motion) }
  }

  private mutating func moveSelection(_ motion: Action.Motion) {
    guard let row = cache.selectedRow else { return }
    if let picture = cache.picture, picture.leadsReading {
      let marks = picture.marks
      guard !marks.isEmpty else { return }
      let present = marks.firstIndex { $0.subject == selection }
      return select(
        marks[present.map { moved(from: $0, by: motion, page: 10, count: marks.count) } ?? 0].subject)
    }
    let target = moved(
      from: row, by: motion, page: cache.layout.listRows, count: cache.listing.rows.count,
      isStop: { cache.listing.subject(at: $0) != nil })
    list.selected = cache.listing.subject(at: target)
    cache.selectedRow = target
  }

  private mutating func select(_ subject: Selection) {
    list.selected = subject
    cache.selectedRow = cache.listing.row(of: subject, near: cache.selectedRow)
  }

  /// Follows an arrow: from mark to mark, or up and down the rows and along the time of the timeline; in a chooser to the
  /// column beside, and where there is none along the line being typed.
  mutating func steer(_ direction: Direction) {
    if case .chooser(let chooser) = popup { return steer(direction, through: chooser) }
    guard let picture = cache.picture, let selection else { return }
    if pane.form == .bars {
      switch direction {
      case .up: move(.up)
      case .down: move(.down)
      case .left: pan(by: -0.25)
      case .right: pan(by: 0.25)
      }
    } else if let target = picture.neighbour(of: selection, towards: direction) {
      select(target)
    }
  }

  private mutating func steer(_ direction: Direction, through chooser: Chooser) {
    var chooser = chooser
    let grid = grid(of: chooser)
    guard grid.columns.count > 1 else { return edit(direction == .left ? .left : .right) }
    let (column, row) = grid.place(of: chooser.selected)
    let target = column + (direction == .left ? -1 : 1)
    guard grid.columns.indices.contains(target) else { return }
    let lines = grid.columns[target].filter { cache.choices[$0].isSelectable }
    let wanted = grid.columns[target].lowerBound + row
    chooser.selected = lines.min { abs($0 - wanted) < abs($1 - wanted) } ?? chooser.selected
    popup = .chooser(chooser)
  }

  /// The line that a motion reaches from line `line` of `count`: of those that can be selected, the nearest to the aim.
  private func moved(
    from line: Int, by motion: Action.Motion, page: Int, count: Int, isStop: (Int) -> Bool = { _ in true }
  ) -> Int {
    guard count > 0 else { return 0 }
    let page = max(1, page)
    let (target, step) =
      switch motion {
      case .up: (line - 1, -1)
      case .down: (line + 1, 1)
      case .pageUp: (line - page, -1)
      case .pageDown: (line + page, 1)
      case .halfPageUp: (line - max(1, page / 2), -1)
      case .halfPageDown: (line + max(1, page / 2), 1)
      case .first: (0, -1)
      case .last: (count - 1, 1)
      }
    let clamped = min(max(0, target), count - 1)
    let onward = stride(from: clamped, through: step > 0 ? count - 1 : 0, by: step).first(where: isStop)
    return onward ?? stride(from: clamped, through: line, by: -step).first(where: isStop) ?? line
  }

  mutating func changePicture(by action: Action) {
    switch (action, pane) {
    case (.zoomIn, .timeline): zoom(by: 0.5)
    case (.zoomOut, .timeline): zoom(by: 2)
    case (.zoomToAll, .timeline): pictures.window = nil
    case (.nextMoonView, .moon): pictures.moonView = pictures.moonView.next
    case (.nextMoonView, _): refuse("Only the Moon turns. Press \(key(.open(.moon))) to open it.")
    default: refuse("Only the timeline zooms. Press \(key(.open(.timeline))) to open it.")
    }
  }

  /// Shows so many times the length of time, around the day of the view where it is in sight.
  private mutating func zoom(by factor: Double) {
    guard let timeline = cache.picture as? TimelinePicture else { return }
    let shown = timeline.axis.scale.domain
    let length = shown.upperBound - shown.lowerBound
    let middle = shown.contains(timeline.now) ? timeline.now : (shown.lowerBound + shown.upperBound) / 2
    pictures.window = timeline.window(length: length * factor, round: middle, at: 0.5)
  }

  private mutating func pan(by share: Double) {
    guard let timeline = cache.picture as? TimelinePicture, let window = pictures.window else { return }
    pictures.window = timeline.window(
      length: window.length, round: window.start + window.length * share, at: 0)
  }
}
