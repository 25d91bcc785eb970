import Screen
import Synchronization
import Text

/// The rows of the open pane, below its title and column headings.
struct ListView {
  let title: Line
  let emptyText: String
  let listing: Listing
  let selectedRow: Int?
  let scroll: Int
  /// Whether the list, or its search, has the keys.
  let hasFocus: Bool
  let hasCursor: Bool
  let layout: Layout
  let theme: Theme

  init(_ state: State) {
    (layout, theme) = (state.cache.layout, state.theme)
    (listing, selectedRow, scroll) = (state.cache.listing, state.cache.selectedRow, state.list.scroll)
    hasFocus = state.focus == .list && state.popup == nil
    hasCursor = hasFocus && state.searchPrompt == nil
    // The title has a blank on either side and a piece of rule at both ends.
    title = state.listTitle(width: layout.listTitle.width - 5)
    emptyText = listing.rows.isEmpty ? state.emptyListText : ""
  }

  func draw(in frame: inout Frame) {
    guard !layout.listTitle.isEmpty else { return }
    let border = theme.style(hasFocus ? "border.focused" : "border")
    frame.drawTitle(title, in: layout.listTitle, style: border)
    if listing.rows.isEmpty { drawEmptyText(in: &frame) } else { drawRows(in: &frame) }
  }

  func drawRows(in frame: inout Frame) {
    let widths = TableLayout.widths(
      listing.headers.map(\.layout), available: layout.listText.width, gap: Self.gap)
    drawHeader(widths, in: &frame)
    let columns = layout.listColumns
    for (offset, row) in listing.rows.dropFirst(scroll).prefix(layout.list.height).enumerated() {
      let line = Rect(x: columns.minX, y: columns.minY + offset, width: columns.width, height: 1)
      drawRow(row, widths, in: line, of: &frame)
    }
    frame.drawScrollbar(
      in: layout.listScrollbar, offset: scroll, visible: layout.list.height,
      total: listing.rows.count, style: theme.style("border"))
  }

  private static let gap = 1

  private func drawEmptyText(in frame: inout Frame) {
    let area = layout.listBody
    for (offset, line) in emptyText.wrapped(to: max(1, area.width - 2)).enumerated()
    where offset < area.height {
      frame.write(
        line, at: Point(x: area.minX + 1, y: area.minY + offset), in: area, style: theme.style("text.muted"))
    }
    if hasCursor, !area.isEmpty { frame.cursor = area.origin }
  }

  private func drawHeader(_ widths: [Int?], in frame: inout Frame) {
    let area = layout.listHeader
    let style = theme.style("list.header")
    frame.paint(area, with: style)
    var x = area.minX + 1
    for (header, width) in zip(listing.headers, widths) {
      guard let width else { continue }
      let text = header.title.truncated(to: width).padded(to: width, alignment: header.alignment)
      frame.write(text, at: Point(x: x, y: area.minY), in: area, style: style)
      x += width + Self.gap
    }
  }

  private func drawRow(_ row: Int, _ widths: [Int?], in area: Rect, of frame: inout Frame) {
    let drawn = listing.drawn.row(row, theme.name, widths, width: area.width) { draw(row, widths, in: &$0) }
    frame.lay(drawn, at: area.origin)
    guard row == selectedRow else { return }
    // A sign at the edge marks the row even without reverse video.
    frame.write("›", at: area.origin, in: area)
    if hasFocus {
      frame.restyle(area, as: theme.style("list.selected"))
    } else {
      frame.paint(area, with: theme.style("list.selected.unfocused"))
    }
    if hasCursor { frame.cursor = area.origin }
  }

  /// Draws a row in a frame of its size.
  private func draw(_ row: Int, _ widths: [Int?], in frame: inout Frame) {
    let cells = listing.cells(at: row, theme: theme)
    if listing.subject(at: row) == nil {
      frame.write(cells[0], at: Point(x: 0, y: 0))
      return
    }
    var x = 1
    for (index, (cell, columnWidth)) in zip(cells, widths).enumerated() {
      guard let columnWidth else { continue }
      // Rows of other kinds may have fewer cells: the last one takes the rest of the row.
      let isLast = index == cells.count - 1
      let width = isLast && cells.count < widths.count ? frame.size.width - 1 - x : columnWidth
      let shown = cell.truncated(to: width)
      let isTrailing = listing.headers[index].alignment == .trailing
      frame.write(shown, at: Point(x: isTrailing ? x + width - shown.columns : x, y: 0))
      x += width + Self.gap
    }
  }
}

/// Rows of a list as they were drawn last.
final class DrawnRows: Sendable {
  private let kept = Mutex<(theme: String, width: Int, widths: [Int?], rows: [Int: Frame])>(("", 0, [], [:]))

  /// A row, drawn anew unless it is kept in that theme, with those columns and of that width.
  func row(_ row: Int, _ theme: String, _ widths: [Int?], width: Int, draw: (inout Frame) -> Void) -> Frame {
    kept.withLock { kept in
      let isAlike = (kept.theme, kept.width, kept.widths) == (theme, width, widths)
      if !isAlike || kept.rows.count > 200 { kept = (theme, width, widths, [:]) }
      if let drawn = kept.rows[row] { return drawn }
      var frame = Frame(size: Size(width: width, height: 1))
      draw(&frame)
      kept.rows[row] = frame
      return frame
    }
  }
}

extension Frame {
  /// A rule with a title: `─ Nations 86 of 86 ─────`.
  mutating func drawTitle(_ title: Line, in row: Rect, style: Style) {
    guard !row.isEmpty else { return }
    drawHorizontalRule(y: row.minY, from: row.minX, to: row.maxX, style: style)
    let room = row.inset(left: 2, right: 1)
    let shown = Line([Span(" ", style: .plain)] + title.spans + [Span(" ", style: .plain)])
    write(shown.truncated(to: room.width), at: Point(x: room.minX - 1, y: row.minY), in: row)
  }
}
