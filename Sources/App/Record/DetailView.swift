import Screen
import Text

extension State {
  func drawDetail(in frame: inout Frame) {
    let layout = cache.layout
    guard !layout.detailTitle.isEmpty else { return }
    if layout.arrangement == .sideBySide {
      frame.drawVerticalRule(
        x: layout.detailTitle.minX - 1, from: layout.detailTitle.minY, to: layout.footer.minY,
        style: theme.style("border"))
      frame.write(
        "┬", at: Point(x: layout.detailTitle.minX - 1, y: layout.detailTitle.minY),
        style: theme.style("border"))
    }
    let hasFocus = focus == .detail && popup == nil
    let title = cache.detail.title.isEmpty ? "Nothing selected" : cache.detail.title
    frame.drawTitle(
      Line(title, style: theme.style("title")), in: layout.detailTitle,
      style: theme.style(hasFocus ? "border.focused" : "border"))
    for offset in 0..<layout.detail.height {
      let index = detail.scroll + offset
      guard index < cache.detail.lines.count else { break }
      drawLine(index, at: layout.detail.minY + offset, hasFocus: hasFocus, in: &frame)
    }
    let bar = Rect(x: layout.detail.maxX, y: layout.detail.minY, width: 1, height: layout.detail.height)
    frame.drawScrollbar(
      in: bar, offset: detail.scroll, visible: layout.detail.height, total: cache.detail.lines.count,
      style: theme.style("border"))
  }

  private func drawLine(_ index: Int, at y: Int, hasFocus: Bool, in frame: inout Frame) {
    let area = cache.layout.detail
    frame.write(cache.detail.lines[index], at: Point(x: area.minX, y: y), in: area)
    guard hasFocus, index == detail.line else { return }
    let role: Role = cache.detail.link(at: index) == nil ? "list.selected.unfocused" : "link.selected"
    frame.paint(Rect(x: area.minX, y: y, width: area.width, height: 1), with: theme.style(role))
    frame.write("›", at: Point(x: area.minX - 1, y: y), style: theme.style("list.selected"))
    frame.cursor = Point(x: area.minX, y: y)
  }
}
