import Screen

extension State {
  /// Moves what the focus is on: the choice, the help, the selection of the list or the cursor of the detail.
  mutating func move(_ motion: Action.Motion) {
    switch popup {
    case .chooser(var chooser):
      let rows = derived.layout.chooserRows(choices: derived.choices.count, hasInput: chooser.input != nil)
      chooser.selected = moved(
        from: chooser.selected, by: motion, page: rows, count: derived.choices.count,
        isStop: { derived.choices[$0].isSelectable })
      popup = .chooser(chooser)
    case .help(let scroll):
      popup = .help(scroll: scrolledHelp(scroll, by: motion))
    case .prompt: break
    case nil:
      if focus == .list || searchPrompt != nil { moveSelection(motion) } else { moveDetail(motion) }
    }
  }

  private mutating func moveSelection(_ motion: Action.Motion) {
    guard let row = derived.selectedRow else { return }
    if let picture = derived.picture, picture.leadsReading {
      moveThroughMarks(picture.marks, motion)
      return
    }
    let target = moved(
      from: row, by: motion, page: derived.layout.listRows, count: derived.listing.rows.count,
      isStop: { derived.listing.subject(at: $0) != nil })
    list.selected = derived.listing.subject(at: target)
    // Where it is looked for first.
    derived.selectedRow = target
  }

  private mutating func moveThroughMarks(_ marks: [PictureMark], _ motion: Action.Motion) {
    guard !marks.isEmpty else { return }
    let present = marks.firstIndex { $0.subject == selection }
    let target = present.map {
      moved(from: $0, by: motion, page: 10, count: marks.count, isStop: { _ in true })
    }
    list.selected = marks[target ?? 0].subject
  }

  /// Follows an arrow: from mark to mark, or up and down the rows and along the time of the timeline.
  mutating func steer(_ direction: Direction) {
    guard let picture = derived.picture, let selection else { return }
    if pane.form == .bars {
      switch direction {
      case .up: move(.up)
      case .down: move(.down)
      case .left: pan(by: -0.25)
      case .right: pan(by: 0.25)
      }
    } else if let target = picture.neighbour(of: selection, towards: direction) {
      list.selected = target
    }
  }

  private mutating func moveDetail(_ motion: Action.Motion) {
    detail.line = moved(
      from: detail.line, by: motion, page: derived.layout.detail.height, count: derived.detail.lines.count,
      isStop: { _ in true })
  }

  private func scrolledHelp(_ scroll: Int, by motion: Action.Motion) -> Int {
    let page = derived.layout.helpText.height
    return switch motion {
    case .up: scroll - 1
    case .down: scroll + 1
    case .pageUp: scroll - page
    case .pageDown: scroll + page
    case .halfPageUp: scroll - page / 2
    case .halfPageDown: scroll + page / 2
    case .first: 0
    // Brought into range when the state is refreshed.
    case .last: Int.max / 2
    }
  }

  /// The line that a motion leads to from line `line` of `count`. Lines that are no stop are passed over, or, at the ends, the
  /// nearest stop behind them is taken.
  private func moved(
    from line: Int, by motion: Action.Motion, page: Int, count: Int, isStop: (Int) -> Bool
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
}
