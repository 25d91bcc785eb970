import Model
public import Screen
import Text

/// Draws what the state shows: a pure function, as large as the state's screen, the cursor on the line that has the focus.
public func draw(_ state: State) -> Frame {
  var frame = Frame(size: state.size)
  guard state.cache.layout.arrangement != .notice else {
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

  /// The tabs of the panes with the columns they take on the first row: as much of their names as leaves the date and the lens
  /// their room, and on the narrowest screens the open pane's alone.
  func tabs(width: Int) -> [(pane: Pane, text: String, columns: Range<Int>)] {
    let date = 19
    let forms: [[(pane: Pane, text: String)]] = [
      Pane.allCases.map { ($0, " \($0.digit) \($0.title) ") },
      Pane.allCases.map { ($0, $0 == pane ? " \($0.digit) \($0.title) " : " \($0.digit) ") },
      Pane.allCases.map { ($0, $0 == pane ? " \($0.digit) \($0.title) " : "\($0.digit) ") },
    ]
    func length(_ tabs: [(pane: Pane, text: String)]) -> Int { tabs.reduce(0) { $0 + $1.text.count } }
    let isTight = length(forms[1]) + date > width
    let least = lensName.map { min(14 + $0.columns, 22) + 1 } ?? (isTight ? 12 : date)
    let alone: [[(pane: Pane, text: String)]] = [
      [(pane, " \(pane.digit) \(pane.title) ")], [(pane, " \(pane.digit) ")],
    ]
    let fitting = (forms + alone.prefix(1)).first { length($0) + least <= width }
    let tabs = fitting ?? alone[lensName == nil ? 0 : 1]
    let name = Self.programName.count + 2
    var column = length(tabs) + name + max(least, date) <= width ? name : 0
    return tabs.map { tab in
      defer { column += tab.text.count }
      return (tab.pane, tab.text, column..<(column + tab.text.count))
    }
  }

  private static let programName = "cislunar"

  fileprivate func drawTabs(in frame: inout Frame) {
    let row = cache.layout.tabs
    frame.paint(row, with: theme.style("tab"))
    let tabs = tabs(width: row.width)
    if let first = tabs.first, first.columns.lowerBound > 0 {
      frame.write(" " + Self.programName, at: row.origin, in: row, style: theme.style("title"))
    }
    for tab in tabs {
      let role: Role = tab.pane == pane ? "tab.selected" : "tab"
      frame.write(
        tab.text, at: Point(x: tab.columns.lowerBound, y: row.minY), in: row, style: theme.style(role))
    }
    let used = tabs.last?.columns.upperBound ?? 0
    // The margin at the right edge is what gives way first.
    let room = row.inset(left: used + 1, right: row.width - used > 12 ? 1 : 0)
    let line = perspectiveLine(width: room.width)
    frame.write(line, at: Point(x: room.maxX - line.columns, y: row.minY), in: room)
  }

  /// The as-of date and the lens: both are always there, the lens as far as there is room for its name.
  private func perspectiveLine(width: Int) -> Line {
    let isLatest = perspective.asOf == catalog.asOf
    let style = theme.style(isLatest ? "title.count" : "text.strong")
    let day = perspective.asOf.formatted
    func line(_ date: String, _ sources: String?) -> Line {
      let lens = sources.map { Span($0, style: theme.style(lensName == nil ? "title.count" : "text.strong")) }
      return Line([Span(date, style: style)] + [lens].compactMap(\.self))
    }
    let forms =
      if let lensName {
        [line("as of \(day)", " · lens \(lensName)"), line(day, " · \(lensName)")]
      } else {
        [line("as of \(day)", " · all sources"), line("as of \(day)", nil), line(day, nil)]
      }
    return forms.first { $0.columns <= width } ?? forms[forms.count - 1].truncated(to: width)
  }
}
