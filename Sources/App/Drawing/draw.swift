import Model
public import Screen

/// Draws what the state shows: a pure function, as large as the state's screen, the cursor on the line that has the focus.
public func draw(_ state: State) -> Frame {
  var frame = Frame(size: state.size)
  guard state.derived.layout.arrangement != .notice else {
    state.drawNotice(in: &frame)
    return frame
  }
  // A theme that brings its own background has it everywhere, not only behind text.
  frame.fill(frame.bounds, with: Cell(" ", style: state.theme.style("text")))
  state.drawTabs(in: &frame)
  // The list comes after the detail: its scrollbar runs on the rule between them.
  state.drawDetail(in: &frame)
  state.drawList(in: &frame)
  state.drawFooter(in: &frame)
  state.drawPopup(in: &frame)
  return frame
}

extension State {
  /// What stands where there is no room for anything else.
  fileprivate func drawNotice(in frame: inout Frame) {
    let smallest = Layout.smallest
    let lines = [
      "Too small: \(size.width)×\(size.height).",
      "\(smallest.width)×\(smallest.height) is enough.", "q quits.",
    ]
    for (row, text) in lines.enumerated() where row < size.height {
      frame.write(text, at: Point(x: 0, y: row), in: Rect(size), style: theme.style("text"))
    }
    if size.width > 0, size.height > 0 { frame.cursor = Point(x: 0, y: 0) }
  }

  /// The tabs of the panes with the columns they take on the first row; names are dropped where the row is short.
  func tabs(width: Int) -> [(pane: Pane, text: String, columns: Range<Int>)] {
    let isNamed = width >= 76
    var column = Self.hasProgramName(width: width) ? Self.programName.count + 2 : 0
    return Pane.allCases.map { pane in
      let text = isNamed || pane == self.pane ? " \(pane.digit) \(pane.title) " : " \(pane.digit) "
      defer { column += text.count }
      return (pane, text, column..<(column + text.count))
    }
  }

  private static let programName = "cislunar"

  /// Whether the program's name has room beside the tabs and the day, which matters more. Between the two there are few
  /// columns left: from 76 on the tabs have their names.
  private static func hasProgramName(width: Int) -> Bool { width >= 86 || (60..<76).contains(width) }

  fileprivate func drawTabs(in frame: inout Frame) {
    let row = derived.layout.tabs
    frame.paint(row, with: theme.style("tab"))
    if Self.hasProgramName(width: row.width) {
      frame.write(" " + Self.programName, at: row.origin, in: row, style: theme.style("title"))
    }
    let tabs = tabs(width: row.width)
    for tab in tabs {
      let role: Role = tab.pane == pane ? "tab.selected" : "tab"
      frame.write(
        tab.text, at: Point(x: tab.columns.lowerBound, y: row.minY), in: row, style: theme.style(role))
    }
    let used = tabs.last?.columns.upperBound ?? 0
    let room = row.inset(left: used + 1, right: 1)
    let line = perspectiveLine(width: room.width)
    frame.write(line, at: Point(x: room.maxX - line.columns, y: row.minY), in: room)
  }

  /// The as-of date and the lens, as much as there is room for.
  private func perspectiveLine(width: Int) -> Line {
    let isLatest = perspective.asOf == catalog.asOf
    let style = theme.style(isLatest ? "title.count" : "text.strong")
    let date = Span("as of \(perspective.asOf.formatted)", style: style)
    let sources =
      switch perspective.lens {
      case let lens?: Span(" · lens \(lens)", style: theme.style("text.strong"))
      case nil: Span(" · all sources", style: theme.style("title.count"))
      }
    let full = Line([date, sources])
    if full.columns <= width { return full }
    // A lens changes what everything means: it stays where the date has no room.
    if perspective.lens != nil { return Line([sources]).truncated(to: width) }
    let forms = ["as of \(perspective.asOf.formatted)", perspective.asOf.formatted]
    return Line(forms.first { $0.columns <= width } ?? "", style: style)
  }
}
