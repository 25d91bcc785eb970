package import Model
package import Query
import Screen
import Text

/// The text of a stop in a box below the view that it is about.
struct TourView {
  let title: String
  let page: Detail
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

extension Detail {
  init(of stop: Tour.Stop, in view: CatalogView, theme: Theme, width: Int, isLinear: Bool) {
    var page = DetailPage(view: view, theme: theme, width: width, isLinear: isLinear)
    page.title = stop.title
    page.addText(stop.title, "heading")
    page.add(stop)
    self = page.finished(underHeading: false)
  }

  /// A whole tour: each stop with the command that prints what it shows.
  package init(of tour: Tour, in view: CatalogView, width: Int) {
    var page = DetailPage(view: view, theme: .default, width: width)
    page.title = tour.title
    page.addText(tour.summary)
    for (index, stop) in tour.stops.enumerated() {
      page.addHeading("\(index + 1). \(stop.title)")
      page.add(stop)
      page.add(drawn: Line("View: " + State(showing: stop, of: view.catalog).command))
    }
    self = page.finished()
  }
}

extension DetailPage {
  fileprivate mutating func add(_ stop: Tour.Stop) {
    for text in stop.texts { addClaim(Fact(text, in: .statements)) }
  }
}

extension Document {
  package init(of tour: Tour, in view: CatalogView) {
    self.init(title: tour.title, of: view)
    standing = tour.summary
    for (index, stop) in tour.stops.enumerated() {
      addHeading("\(index + 1). \(stop.title)")
      for text in stop.texts { add(text.text, citing: text.sources) }
      add(list: [Passage(State(showing: stop, of: view.catalog).command, lead: "View")])
    }
  }
}
