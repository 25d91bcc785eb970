import Model
import Screen
import Text

/// The first row: tabs, as-of date and lens.
struct TabsView {
  let pane: Pane
  let asOf: Day
  /// The publisher of the lens; nil without a lens.
  let lensName: String?
  /// Whether the as-of date is the latest day of the data.
  let isLatest: Bool
  let width: Int
  let theme: Theme

  init(_ state: State) {
    (pane, asOf, lensName) = (state.pane, state.perspective.asOf, state.lensName)
    isLatest = state.perspective.asOf == state.catalog.asOf
    (width, theme) = (state.size.width, state.theme)
  }

  private static let programName = "cislunar"
  /// What the date takes with a margin, and without the words before it.
  private static let dateColumns = (usual: 19, tight: 12)

  /// The tabs with the columns they take on the first row: as much of their names as leaves the date and the lens their room,
  /// and on the narrowest screens the open pane's alone.
  var tabs: [(pane: Pane, text: String, columns: Range<Int>)] {
    let forms: [[(pane: Pane, text: String)]] = [
      Pane.allCases.map { ($0, " \($0.digit) \($0.title) ") },
      Pane.allCases.map { ($0, $0 == pane ? " \($0.digit) \($0.title) " : " \($0.digit) ") },
      Pane.allCases.map { ($0, $0 == pane ? " \($0.digit) \($0.title) " : "\($0.digit) ") },
    ]
    func length(_ tabs: [(pane: Pane, text: String)]) -> Int { tabs.reduce(0) { $0 + $1.text.count } }
    let isTight = length(forms[1]) + Self.dateColumns.usual > width
    let date = isTight ? Self.dateColumns.tight : Self.dateColumns.usual
    let least = lensName.map { min(14 + $0.columns, 22) + 1 } ?? date
    let alone: [[(pane: Pane, text: String)]] = [
      [(pane, " \(pane.digit) \(pane.title) ")], [(pane, " \(pane.digit) ")],
    ]
    let fitting = (forms + alone.prefix(1)).first { length($0) + least <= width }
    let tabs = fitting ?? alone[lensName == nil ? 0 : 1]
    let name = Self.programName.count + 2
    var column = length(tabs) + name + max(least, Self.dateColumns.usual) <= width ? name : 0
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
    // The margin at the right edge is the first to go.
    let room = row.inset(left: used + 1, right: row.width - used > Self.dateColumns.tight ? 1 : 0)
    let line = perspectiveLine(width: room.width)
    frame.write(line, at: Point(x: room.maxX - line.columns, y: row.minY), in: room)
  }

  /// The as-of date and the lens. Both are always shown, the lens with as much of its name as fits.
  private func perspectiveLine(width: Int) -> Line {
    let day = asOf.formatted
    func line(_ date: String, _ sources: String?) -> Line {
      let lens = sources.map { Span($0, style: theme.style(lensName == nil ? "title.count" : "text.strong")) }
      let date = Span(date, style: theme.style(isLatest ? "title.count" : "text.strong"))
      return Line([date] + [lens].compactMap(\.self))
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
