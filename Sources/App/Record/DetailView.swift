import Screen
import Text

/// The selected record, beside or below the list.
struct DetailView {
  let detail: Detail
  /// The reading position.
  let position: State.DetailState
  let hasFocus: Bool
  let layout: Layout
  let theme: Theme

  func draw(in frame: inout Frame) {
    guard !layout.detailTitle.isEmpty else { return }
    if layout.arrangement == .sideBySide {
      frame.drawVerticalRule(
        x: layout.detailTitle.minX - 1, from: layout.detailTitle.minY, to: layout.detail.maxY,
        style: theme.style("border"))
      frame.write(
        "┬", at: Point(x: layout.detailTitle.minX - 1, y: layout.detailTitle.minY),
        style: theme.style("border"))
    }
    let title = detail.title.isEmpty ? "Nothing selected" : detail.title
    frame.drawTitle(
      Line(title, style: theme.style("title")), in: layout.detailTitle,
      style: theme.style(hasFocus ? "border.focused" : "border"))
    for offset in 0..<layout.detail.height {
      let index = position.scroll + offset
      guard index < detail.lines.count else { break }
      drawLine(index, at: layout.detail.minY + offset, in: &frame)
    }
    let bar = Rect(x: layout.detail.maxX, y: layout.detail.minY, width: 1, height: layout.detail.height)
    frame.drawScrollbar(
      in: bar, offset: position.scroll, visible: layout.detail.height, total: detail.lines.count,
      style: theme.style("border"))
  }

  private func drawLine(_ index: Int, at y: Int, in frame: inout Frame) {
    let area = layout.detail
    let line = detail.lines[index]
    let hits = position.search.isEmpty ? [] : line.places(of: position.search)
    frame.write(line.marked(hits, with: theme.style("match")), at: Point(x: area.minX, y: y), in: area)
    guard hasFocus, index == position.line else { return }
    let role: Role = detail.link(at: index) == nil ? "list.selected.unfocused" : "link.selected"
    frame.paint(Rect(x: area.minX, y: y, width: area.width, height: 1), with: theme.style(role))
    frame.write("›", at: Point(x: area.minX - 1, y: y), style: theme.style("list.selected"))
    frame.cursor = Point(x: area.minX, y: y)
  }
}
