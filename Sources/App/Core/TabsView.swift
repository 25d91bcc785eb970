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

  /// The columns of the date with its margin, with and without the words before it.
  private static let dateColumns = (usual: 19, tight: 12)

  /// The forms of the tabs, longest first, each with the columns needed for the date. The first pane's name is the
  /// program's, and is shortened last.
  private var forms: [(tabs: [(pane: Pane, text: String)], date: Int)] {
    func text(_ pane: Pane, _ name: String) -> String { " \(pane.digit) \(name)" }
    func isNamed(_ other: Pane) -> Bool { other == pane || other == .start }
    let all = Pane.allCases
    let full = all.map { ($0, text($0, $0.definition.tab.name)) }
    let digits = all.map { ($0, isNamed($0) ? text($0, $0.definition.tab.name) : " \($0.digit)") }
    let named = digits.filter { isNamed($0.0) }
    func wide(_ tabs: [(Pane, String)]) -> [(Pane, String)] { tabs.map { ($0.0, $0.1 + " ") } }
    return [
      (wide(full), Self.dateColumns.usual), (full, Self.dateColumns.usual),
      (all.map { ($0, text($0, $0.definition.tab.short)) }, Self.dateColumns.tight),
      (wide(digits), Self.dateColumns.usual), (digits, Self.dateColumns.tight),
      (
        all.map { ($0, $0 == .start ? " " + $0.definition.tab.short : " \($0.digit)") },
        Self.dateColumns.tight
      ),
      (named, Self.dateColumns.tight),
      (named.map { ($0.0, $0.0 == .start ? $0.1 : " \($0.0.digit)") }, Self.dateColumns.tight),
      ([(pane, text(pane, pane.definition.tab.name))], Self.dateColumns.tight),
      ([(pane, " \(pane.digit)")], Self.dateColumns.tight),
    ]
  }

  /// The tabs with their columns: names as long as date and lens allow.
  var tabs: [(pane: Pane, text: String, columns: Range<Int>)] {
    let forms = forms
    let lens = lensName.map { min(14 + $0.columns, 32) + 1 }
    let fitting = forms.first { form in
      form.tabs.reduce(0) { $0 + $1.text.count } + (lens ?? form.date) <= width
    }
    var column = 0
    return (fitting ?? forms[forms.count - (lens == nil ? 2 : 1)]).tabs.map { tab in
      defer { column += tab.text.count }
      return (tab.pane, tab.text, column..<(column + tab.text.count))
    }
  }

  func draw(in frame: inout Frame) {
    let row = Rect(Size(width: width, height: 1))
    frame.paint(row, with: theme.style("tab"))
    let tabs = tabs
    for tab in tabs {
      let role: Role = tab.pane == .start ? "title" : "tab"
      frame.write(
        tab.text, at: Point(x: tab.columns.lowerBound, y: row.minY), in: row, style: theme.style(role))
    }
    // The open tab has a blank on either side.
    if let open = tabs.first(where: { $0.pane == pane }) {
      let text = open.text.hasSuffix(" ") ? open.text : open.text + " "
      frame.write(
        text, at: Point(x: open.columns.lowerBound, y: row.minY), in: row, style: theme.style("tab.selected"))
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
