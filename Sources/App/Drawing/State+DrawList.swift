import Model
import Query
import Screen
import Text

extension State {
  func drawList(in frame: inout Frame) {
    let layout = derived.layout
    guard !layout.listTitle.isEmpty else { return }
    drawListTitle(in: &frame)
    guard !derived.listing.rows.isEmpty else {
      drawEmptyList(in: &frame)
      return
    }
    drawRows(in: &frame)
    derived.picture?.draw(in: layout.picture, of: &frame, for: self)
  }

  private func drawRows(in frame: inout Frame) {
    let layout = derived.layout
    let gap = 1
    let text = layout.listText
    let widths = TableLayout.widths(derived.listing.headers.map(\.layout), available: text.width, gap: gap)
    drawHeader(widths, gap: gap, in: &frame)
    for offset in 0..<layout.list.height {
      let row = list.scroll + offset
      guard row < derived.listing.rows.count else { break }
      let columns = layout.listColumns
      let line = Rect(x: columns.minX, y: columns.minY + offset, width: columns.width, height: 1)
      drawRow(row, widths, gap: gap, in: line, of: &frame)
    }
    frame.drawScrollbar(
      in: layout.listScrollbar, offset: list.scroll, visible: layout.list.height,
      total: derived.listing.rows.count, style: theme.style("border"))
  }

  private func drawListTitle(in frame: inout Frame) {
    let row = derived.layout.listTitle
    let hasFocus = focus == .list && popup == nil
    // A blank on either side of the title, and a piece of the rule before and behind it.
    frame.drawTitle(
      listTitle(width: row.width - 5), in: row, style: theme.style(hasFocus ? "border.focused" : "border"))
  }

  /// The pane's name, how many of how many, what narrows and orders them, the marked date, and as many asides as there is room for.
  private func listTitle(width: Int) -> Line {
    let listing = derived.listing
    var line = Line([
      Span(pane.title, style: theme.style("title"))
    ])
    if !isMissingMissions {
      line.spans.append(Span(" \(listing.shown) of \(listing.total)", style: theme.style("title.count")))
    }
    for (_, labels) in filter.summary(of: facets) {
      line.spans.append(Span(" · " + labels.joined(separator: "+"), style: theme.style("text.strong")))
    }
    if !list.search.isEmpty {
      line.spans.append(Span(" · /\(list.search)", style: theme.style("text.strong")))
    }
    if let caption = derived.picture?.caption {
      line.spans.append(Span(" · \(caption)", style: theme.style("text.strong")))
    }
    if let mark {
      let forms = [" · mark \(mark.formatted)", " · m \(mark.formatted)"]
      let form = forms.first { line.columns + $0.columns <= width } ?? forms[1]
      line.spans.append(Span(form, style: theme.style("text.strong")))
    }
    for aside in titleAsides where line.columns + Line(aside).columns <= width { line.spans += aside }
    return line
  }

  /// What the title tells beside the count: the order, the members of both sides, how far the data reaches.
  private var titleAsides: [[Span]] {
    var asides: [[Span]] = []
    if let note = derived.listing.note {
      asides.append([Span(" · \(note)", style: theme.style("mark.rival"))])
    }
    if let sort = list.sort {
      let title = derived.listing.sortable.first { $0.id == sort.column }?.title ?? sort.column
      let arrow = sort.isDescending ? "▼" : "▲"
      asides.append([Span(" · by \(title) \(arrow)", style: theme.style("title.count"))])
    }
    if paneFilter.isEmpty, list.search.isEmpty, let aside = pane.definition.aside(of: derived.view) {
      asides.append(aside.map { Span($0.text, style: theme.style($0.role)) })
    }
    if let reach = pane.definition.file.flatMap(catalog.reach)?.asOf, reach < perspective.asOf {
      asides.append([Span(" · known to \(reach.formatted)", style: theme.style("title.count"))])
    }
    return asides
  }

  private func drawEmptyList(in frame: inout Frame) {
    let area = derived.layout.listBody
    let text =
      isMissingMissions
      ? "The missions are still being read. The other panes are ready."
      : emptyListText
    for (offset, line) in text.wrapped(to: max(1, area.width - 2)).enumerated() where offset < area.height {
      frame.write(
        line, at: Point(x: area.minX + 1, y: area.minY + offset), in: area, style: theme.style("text.muted"))
    }
    if searchPrompt == nil, popup == nil, focus == .list, !area.isEmpty { frame.cursor = area.origin }
  }

  /// Whether the open pane is empty because its missions are still being read.
  private var isMissingMissions: Bool { isAwaitingMissions && pane.homes == [.missions] }

  /// Why nothing is listed, and what to press.
  private var emptyListText: String {
    switch (list.search.isEmpty, paneFilter.isEmpty) {
    case (true, true): "Nothing in view as of \(perspective.asOf.formatted). Press x to see everything."
    case (true, false): "Nothing passes the filter. Press x to clear it."
    case (false, true): "Nothing matches the search. Press Esc to drop it."
    case (false, false): "Nothing matches. Press Esc to drop the search, x to clear the filter too."
    }
  }

  private func drawHeader(_ widths: [Int?], gap: Int, in frame: inout Frame) {
    let area = derived.layout.listHeader
    let style = theme.style("list.header")
    frame.paint(area, with: style)
    var x = area.minX + 1
    for (header, width) in zip(derived.listing.headers, widths) {
      guard let width else { continue }
      let text = header.title.truncated(to: width).padded(to: width, alignment: header.alignment)
      frame.write(text, at: Point(x: x, y: area.minY), in: area, style: style)
      x += width + gap
    }
  }

  private func drawRow(_ row: Int, _ widths: [Int?], gap: Int, in area: Rect, of frame: inout Frame) {
    let cells = derived.listing.cells(at: row, theme: theme)
    let isHeading = derived.listing.subject(at: row) == nil
    if isHeading {
      frame.write(cells[0], at: area.origin, in: area)
    } else {
      var x = area.minX + 1
      for (index, (cell, columnWidth)) in zip(cells, widths).enumerated() {
        guard let columnWidth else { continue }
        // A row of another kind may have fewer cells: its last one has the rest of the row.
        let isLast = index == cells.count - 1
        let width = isLast && cells.count < widths.count ? area.maxX - 1 - x : columnWidth
        let shown = cell.truncated(to: width)
        let isTrailing = derived.listing.headers[index].alignment == .trailing
        let start = isTrailing ? x + width - shown.columns : x
        frame.write(shown, at: Point(x: start, y: area.minY), in: area)
        x += width + gap
      }
    }
    guard row == derived.selectedRow else { return }
    let hasFocus = (focus == .list || searchPrompt != nil) && popup == nil
    // A sign at the edge as well: where there is no reverse, the row is still told from the others.
    frame.write("›", at: area.origin, in: area)
    if hasFocus {
      frame.restyle(area, as: theme.style("list.selected"))
    } else {
      frame.paint(area, with: theme.style("list.selected.unfocused"))
    }
    if hasFocus, searchPrompt == nil { frame.cursor = area.origin }
  }
}

extension Frame {
  /// A rule with a title on it: `─ Nations 86 of 86 ─────`.
  mutating func drawTitle(_ title: Line, in row: Rect, style: Style) {
    guard !row.isEmpty else { return }
    drawHorizontalRule(y: row.minY, from: row.minX, to: row.maxX, style: style)
    let room = row.inset(left: 2, right: 1)
    let shown = Line([Span(" ", style: .plain)] + title.spans + [Span(" ", style: .plain)])
    write(shown.truncated(to: room.width), at: Point(x: room.minX - 1, y: row.minY), in: row)
  }
}
