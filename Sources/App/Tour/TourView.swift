import Screen
import Text

/// The text of a stop in a box below the view that it is about.
struct TourView {
  let title: String
  let page: Detail
  /// The first line in sight.
  let scroll: Int
  let layout: Layout
  let theme: Theme

  func draw(in frame: inout Frame) {
    let room = layout.tourText
    frame.drawPopup(layout.tour, title: title, theme)
    for (offset, line) in page.lines.dropFirst(scroll).prefix(room.height).enumerated() {
      frame.write(line, at: Point(x: room.minX, y: room.minY + offset), in: room)
    }
    let bar = Rect(x: layout.tour.maxX - 1, y: room.minY, width: 1, height: room.height)
    frame.drawScrollbar(
      in: bar, offset: scroll, visible: room.height, total: page.lines.count, style: theme.style("scrollbar"))
    frame.cursor = room.origin
  }
}
