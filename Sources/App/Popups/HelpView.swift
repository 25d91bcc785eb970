import Screen
import Text

/// The help of the open pane.
struct HelpView {
  let pane: Pane
  let lines: [Line]
  /// The first visible line.
  let scroll: Int
  let layout: Layout
  let theme: Theme

  func draw(in frame: inout Frame) {
    frame.drawPopup(layout.help, title: "Help: \(pane.title)", theme)
    for offset in 0..<layout.helpText.height where scroll + offset < lines.count {
      frame.write(
        lines[scroll + offset], at: Point(x: layout.helpText.minX, y: layout.helpText.minY + offset),
        in: layout.helpText)
    }
    let bar = Rect(
      x: layout.help.maxX - 1, y: layout.helpText.minY, width: 1, height: layout.helpText.height)
    frame.drawScrollbar(
      in: bar, offset: scroll, visible: layout.helpText.height, total: lines.count,
      style: theme.style("scrollbar"))
    frame.cursor = layout.helpText.origin
  }
}
