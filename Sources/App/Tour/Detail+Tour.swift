public import Model
public import Query
import Screen
import Text

extension Detail {
  /// The text of a stop with its sources.
  init(
    of stop: Tour.Stop, in view: CatalogView, theme: Theme = .default, width: Int, isLinear: Bool = false
  ) {
    var page = DetailPage(view: view, theme: theme, width: width, isLinear: isLinear)
    page.setTitle(stop.title)
    page.add(stop)
    self = page.finished(underHeading: false)
  }

  /// A whole tour: each stop with the command that prints what it shows.
  public init(of tour: Tour, in view: CatalogView, width: Int) {
    var page = DetailPage(view: view, theme: .default, width: width)
    page.setTitle(tour.title)
    page.addText(tour.summary)
    for (index, stop) in tour.stops.enumerated() {
      page.addHeading("\(index + 1). \(stop.title)")
      page.add(stop, isTitled: false)
      page.add(drawn: Line("View: " + State(showing: stop, of: view.catalog).command))
    }
    self = page.finished()
  }
}

extension DetailPage {
  fileprivate mutating func add(_ stop: Tour.Stop, isTitled: Bool = true) {
    if isTitled { addText(stop.title, "heading") }
    for text in stop.texts { addClaim(Fact(text, in: .statements)) }
  }
}

extension Document {
  /// A whole tour with a heading for each stop.
  public init(of tour: Tour, in view: CatalogView) {
    self.init(title: tour.title, of: view)
    standing = tour.summary
    for (index, stop) in tour.stops.enumerated() {
      addHeading("\(index + 1). \(stop.title)")
      for text in stop.texts { add(text.text, citing: text.sources) }
      add(list: [Passage(State(showing: stop, of: view.catalog).command, lead: "View")])
    }
  }
}
