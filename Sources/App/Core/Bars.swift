import Model
import Screen
import Text

/// The first row: tabs, as-of date and lens.
struct TabsView {
  let pane: Pane
  let asOf: Day
  let isLatest: Bool
  let lensName: String?
  let width: Int
  let theme: Theme

  init(_ state: State) {
    (pane, asOf, isLatest) = (
      state.pane, state.perspective.asOf, state.perspective.asOf == state.catalog.asOf
    )
    (lensName, width, theme) = (state.lensName, state.size.width, state.theme)
  }

  /// The least columns for the date, with and without the words before it. A margin at the right edge is the first to go.
  private static let dateColumns = (usual: 18, tight: 12)

  private typealias Tabs = [(pane: Pane, text: String)]
  private static let full: Tabs = Pane.allCases.map { ($0, " \($0.digit) \($0.definition.tab.name)") }
  private static let wide: Tabs = full.map { ($0, $1 + " ") }

  /// The forms of the tabs, longest first, each with the columns needed for the date. The program's name shrinks last.
  private var forms: [(tabs: () -> Tabs, date: Int)] {
    func isNamed(_ other: Pane) -> Bool { other == pane || other == .start }
    func tabs(_ text: (Pane) -> String) -> Tabs { Pane.allCases.map { ($0, text($0)) } }
    func digits() -> Tabs { Self.full.map { ($0, isNamed($0) ? $1 : " \($0.digit)") } }
    func named() -> Tabs { Self.full.filter { isNamed($0.pane) } }
    let dated: [() -> Tabs] = [
      { Self.wide }, { Self.full }, { tabs { " \($0.digit) \($0.definition.tab.short)" } },
      { tabs { " \($0.digit)\($0.definition.tab.short)" } }, { digits().map { ($0, $1 + " ") } }, digits,
      { tabs { $0 == .start ? " " + $0.definition.tab.short : " \($0.digit)" } },
      { tabs { $0 == .start ? " \($0.definition.tab.short) " : $0.digit } }, named,
    ]
    let tight: [() -> Tabs] = [
      named, { named().map { ($0, $0 == .start ? $1 : " \($0.digit)") } },
      { Self.full.filter { $0.pane == pane } }, { [(pane, " \(pane.digit)")] },
    ]
    return dated.map { ($0, Self.dateColumns.usual) } + tight.map { ($0, Self.dateColumns.tight) }
  }

  var tabs: [(pane: Pane, text: String, columns: Range<Int>)] {
    let forms = forms
    let lens = lensName.map { min(14 + $0.columns, 32) + 1 }
    // One form is made after the other until one fits.
    let fitting = forms.lazy.map { ($0.tabs(), $0.date) }.first { tabs, date in
      tabs.reduce(0) { $0 + $1.text.columns } + (lens ?? date) <= width
    }
    var column = 0
    return (fitting?.0 ?? forms[forms.count - (lens == nil ? 2 : 1)].tabs()).map { tab in
      let start = column
      column += tab.text.columns
      return (tab.pane, tab.text, start..<column)
    }
  }

  func draw(in frame: inout Frame) {
    let row = Rect(Size(width: width, height: 1))
    frame.paint(row, with: theme.style("tab"))
    let tabs = tabs
    // Last the open tab, which has a blank on either side, or none.
    for tab in tabs.filter({ $0.pane != pane }) + tabs.filter({ $0.pane == pane }) {
      let isOpen = tab.pane == pane
      let role: Role = isOpen ? "tab.selected" : tab.pane == .start ? "title" : "tab"
      let isTight = !tab.text.hasPrefix(" ") || tab.text.hasSuffix(" ")
      let text = isOpen && !isTight ? tab.text + " " : tab.text
      frame.write(text, at: Point(x: tab.columns.lowerBound, y: 0), in: row, style: theme.style(role))
    }
    let used = tabs.last?.columns.upperBound ?? 0
    let isTight = [Self.dateColumns.usual, Self.dateColumns.tight].contains(row.width - used)
    let room = row.inset(left: used + 1, right: isTight ? 0 : 1)
    let line = perspectiveLine(width: room.width)
    frame.write(line, at: Point(x: room.maxX - line.columns, y: row.minY), in: room)
  }

  /// The as-of date and the lens. Both are always shown, the lens with as much of its name as fits.
  private func perspectiveLine(width: Int) -> Line {
    let day = asOf.formatted
    func line(_ date: String, _ sources: String) -> Line {
      Line([
        Span(date, style: theme.style(isLatest ? "title.count" : "text.strong")),
        Span(sources, style: theme.style(lensName == nil ? "title.count" : "text.strong")),
      ])
    }
    let forms =
      if let lensName {
        [line("as of \(day)", " · lens \(lensName)"), line(day, " · \(lensName)")]
      } else {
        [line("as of \(day)", " · all sources"), line("as of \(day)", ""), line(day, "")]
      }
    return forms.first { $0.columns <= width } ?? forms[forms.count - 1].truncated(to: width)
  }
}

/// The last row: a search being typed, a message, or hints.
struct FooterView {
  let searchPrompt: State.SearchPrompt?
  let message: State.Message?
  let loading: State.Loading?
  let hints: [(keys: String, word: String)]
  let row: Rect
  let theme: Theme

  init(_ state: State) {
    (searchPrompt, message, loading) = (state.searchPrompt, state.message, state.loading)
    (hints, row, theme) = (state.hints(for: state.part), state.cache.layout.footer, state.theme)
  }

  func draw(in frame: inout Frame) {
    frame.paint(row, with: theme.style("hint"))
    var room = row.inset(left: 1, right: 1)
    if let searchPrompt {
      let hint = hintLine(width: row.width / 2)
      frame.drawInput(searchPrompt.input, label: "/", in: room.inset(right: hint.columns + 2), theme)
      frame.write(hint, at: Point(x: room.maxX - hint.columns, y: row.minY), in: row)
    } else if let message {
      let style = theme.style(message.isError ? "message.error" : "message.info")
      frame.write(message.text.truncated(to: row.width - 2), at: room.origin, in: row, style: style)
    } else {
      if let loading { room = room.inset(left: draw(loading, in: room, of: &frame)) }
      frame.write(hintLine(width: room.width), at: room.origin, in: room)
    }
  }

  private func draw(_ loading: State.Loading, in room: Rect, of frame: inout Frame) -> Int {
    let text = "Reading \(loading.isFirst ? "missions" : "changed data") \(loading.percent) % "
    let width = 10
    let done = (width * loading.percent + 50) / 100
    let bar = String(repeating: "█", count: done) + String(repeating: "░", count: width - done)
    var line = Line(text, style: theme.style("message.info"))
    if line.columns + width <= room.width / 2 { line.spans.append(Span(bar, style: theme.style("hint.key"))) }
    frame.write(line, at: room.origin, in: room)
    return line.columns + 2
  }

  /// As many hints as fit: `Enter open  / search  [ ] as of`.
  private func hintLine(width: Int) -> Line {
    var line = Line([])
    let (style, keyStyle) = (theme.style("hint"), theme.style("hint.key"))
    for hint in hints {
      let gap = line.spans.isEmpty ? "" : "  "
      let spans = [
        Span(gap, style: style), Span(hint.keys, style: keyStyle), Span(" " + hint.word, style: style),
      ]
      if line.columns + Line(spans).columns <= width { line.spans += spans }
    }
    return line
  }
}

extension Frame {
  mutating func drawInput(_ field: TextField, label: String, in row: Rect, _ theme: Theme) {
    write(label, at: row.origin, in: row, style: theme.style("label"))
    let room = row.inset(left: label.columns)
    let before = field.beforeCursor.columns
    // Scroll the text left to keep the cursor in the row.
    let overflow = max(0, before - room.width + 1)
    write(
      field.text, at: Point(x: room.minX - overflow, y: room.minY), in: room,
      style: theme.style(field.isSelected ? "list.selected" : "input"))
    cursor = Point(x: room.minX + before - overflow, y: room.minY)
  }
}

/// The line above the hints that says what the signs of the pane mean, as many as there is room for, with reasons where these fit.
struct LegendView {
  let signs: [Sign]
  let row: Rect
  let theme: Theme

  func draw(in frame: inout Frame) {
    var words = signs.map(\.word)
    var room = row.width - zip(signs, words).reduce(0) { $0 + $1.0.mark.columns + $1.1.columns + 3 }
    while room < 0, let last = words.popLast() { room += signs[words.count].mark.columns + last.columns + 3 }
    for (index, word) in words.enumerated() {
      guard words.count == signs.count, let phrase = signs[index].phrase else { continue }
      let more = phrase.columns - word.columns
      if more <= room { (words[index], room) = (phrase, room - more) }
    }
    // One side is not named without the other.
    if words.count < signs.count, signs.prefix(words.count).last?.mark == String(Coalition.ilrs.letter) {
      words.removeLast()
    }
    frame.write(line(words), at: Point(x: row.minX + 1, y: row.minY), in: row)
  }

  private func line(_ words: [String]) -> Line {
    Line(
      zip(signs, words).enumerated().flatMap { index, entry in
        let mark = Span(entry.0.mark, style: theme.style(entry.0.role))
        return [Span(index == 0 ? "" : "  "), mark, Span(" " + entry.1, style: theme.style("text.muted"))]
      })
  }
}
