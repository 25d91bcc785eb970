import Model
import Screen
import Text

/// The first row: the tabs of the panes, the as-of date and the lens.
struct TabsView {
  let pane: Pane
  let perspective: Perspective
  /// Whether the data has no later day.
  let isLatest: Bool
  let width: Int
  let theme: Theme

  init(_ state: State) {
    (pane, perspective) = (state.pane, state.perspective)
    isLatest = state.perspective.asOf == state.catalog.asOf
    (width, theme) = (state.size.width, state.theme)
  }

  private static let programName = "cislunar"
  /// What the date takes with a margin, and without the words before it.
  private static let dateColumns = (usual: 19, tight: 12)

  /// The tabs with the columns they take on the first row: as much of their names as leaves the date its
  /// room, and on the narrowest screens the open pane's alone.
  var tabs: [(pane: Pane, text: String, columns: Range<Int>)] {
    let forms: [[(pane: Pane, text: String)]] = [
      Pane.allCases.map { ($0, " \($0.digit) \($0.title) ") },
      Pane.allCases.map { ($0, $0 == pane ? " \($0.digit) \($0.title) " : " \($0.digit) ") },
      Pane.allCases.map { ($0, $0 == pane ? " \($0.digit) \($0.title) " : "\($0.digit) ") },
    ]
    func length(_ tabs: [(pane: Pane, text: String)]) -> Int { tabs.reduce(0) { $0 + $1.text.count } }
    let isTight = length(forms[1]) + Self.dateColumns.usual > width
    let fitting = forms.first {
      length($0) + (isTight ? Self.dateColumns.tight : Self.dateColumns.usual) <= width
    }
    let tabs = fitting ?? [(pane, " \(pane.digit) \(pane.title) ")]
    let name = Self.programName.count + 2
    var column = length(tabs) + name + Self.dateColumns.usual <= width ? name : 0
    return tabs.map { tab in
      defer { column += tab.text.count }
      return (tab.pane, tab.text, column..<(column + tab.text.count))
    }
  }

  func draw(in frame: inout Frame) {
    let row = Rect(Size(width: width, height: 1))
    frame.paint(row, with: theme.style("tab"))
    let tabs = tabs
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
    let room = row.inset(left: used + 1, right: row.width - used > Self.dateColumns.tight ? 1 : 0)
    let line = perspectiveLine(width: room.width)
    frame.write(line, at: Point(x: room.maxX - line.columns, y: row.minY), in: room)
  }

  /// The as-of date and the lens, as much as there is room for.
  private func perspectiveLine(width: Int) -> Line {
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
    if let lens = perspective.lens {
      return Line("lens \(lens)", style: theme.style("text.strong")).truncated(to: width)
    }
    let forms = ["as of \(perspective.asOf.formatted)", perspective.asOf.formatted]
    return Line(forms.first { $0.columns <= width } ?? "", style: style)
  }
}
