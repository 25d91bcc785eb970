import Model
import Plot
import Screen
import Text

extension TimelinePicture {
  func draw(in area: Rect, of frame: inout Frame, for state: State) {
    let (header, rows) = area.split(top: 1)
    let theme = state.theme
    frame.drawLabels(
      of: axis, in: header, style: theme.style("list.header"), major: theme.style("list.header"))
    drawGrid(in: rows, of: &frame, state)
    for offset in 0..<rows.height {
      let row = state.list.scroll + offset
      guard row < state.cache.listing.rows.count else { break }
      guard let subject = state.cache.listing.subject(at: row), let bar = bar(of: subject) else { continue }
      let pen = TimelinePen(
        axis: axis, now: now, row: Rect(x: rows.minX, y: rows.minY + offset, width: rows.width, height: 1),
        theme: theme)
      pen.draw(bar, in: &frame)
      if row == state.cache.selectedRow {
        frame.paint(pen.row, with: theme.style("list.selected.unfocused"))
      }
    }
  }

  /// Dots below the labelled times, and the line of the as-of date.
  private func drawGrid(in rows: Rect, of frame: inout Frame, _ state: State) {
    let theme = state.theme
    // In ASCII the dots would look like planned periods.
    for tick in axis.ticks where state.glyphs > .ascii {
      guard let x = axis.scale.cell(of: tick.value) else { continue }
      for y in rows.minY..<rows.maxY {
        frame.write("·", at: Point(x: rows.minX + x, y: y), in: rows, style: theme.style("border"))
      }
    }
    guard let x = axis.scale.cell(of: now) else { return }
    frame.drawVerticalRule(
      x: rows.minX + x, from: rows.minY, to: rows.maxY, style: theme.style("border.focused"))
    // Do not overwrite part of a label.
    let head = Point(x: rows.minX + x, y: rows.minY - 1)
    if frame[head].text == " " { frame.write("▼", at: head, style: theme.style("border.focused")) }
  }
}
