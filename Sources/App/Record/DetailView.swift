import Screen
import Text

/// The selected record, beside or below the list.
struct DetailView {
  let detail: Detail
  let position: State.DetailState
  let hasFocus: Bool
  let layout: Layout
  let theme: Theme

  func draw(in frame: inout Frame) {
    let (head, area, border) = (layout.detailTitle, layout.detail, theme.style("border"))
    guard !head.isEmpty else { return }
    if layout.arrangement == .sideBySide {
      frame.drawVerticalRule(x: head.minX - 1, from: head.minY, to: area.maxY, style: border)
      frame.write("┬", at: Point(x: head.minX - 1, y: head.minY), style: border)
    }
    let title = detail.title.isEmpty ? "Nothing selected" : detail.title
    frame.drawTitle(
      Line(title, style: theme.style("title")), in: head,
      style: theme.style(hasFocus ? "border.focused" : "border"))
    for (offset, index) in detail.lines.indices.dropFirst(position.scroll).prefix(area.height).enumerated() {
      drawLine(index, at: area.minY + offset, in: &frame)
    }
    frame.drawScrollbar(
      in: Rect(x: area.maxX, y: area.minY, width: 1, height: area.height), offset: position.scroll,
      visible: area.height, total: detail.lines.count, style: border)
  }

  private func drawLine(_ index: Int, at y: Int, in frame: inout Frame) {
    let area = layout.detail
    var line = detail.lines[index]
    if !position.search.isEmpty {
      line = line.marked(line.places(of: position.search), with: theme.style("match"))
    }
    frame.write(line, at: Point(x: area.minX, y: y), in: area)
    guard hasFocus, index == position.line else { return }
    let role: Role = detail.link(at: index) == nil ? "list.selected.unfocused" : "link.selected"
    frame.paint(Rect(x: area.minX, y: y, width: area.width, height: 1), with: theme.style(role))
    frame.write("›", at: Point(x: area.minX - 1, y: y), style: theme.style("list.selected"))
    frame.cursor = Point(x: area.minX, y: y)
  }
}
