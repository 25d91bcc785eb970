import Model
import Query

extension PlainSession {
  /// Takes the tour of that identifier, or the only one; without a name it lists the tours.
  mutating func tour(_ name: String) -> String {
    let tours = state.catalog.tours
    let list = tours.map { "T \($0.id.rawValue): \($0.title), \($0.length). \($0.summary)\n" }
      .joined()
    guard let tour = tours.first(where: { $0.id.rawValue == name }) ?? (tours.count == 1 ? tours[0] : nil)
    else {
      if tours.isEmpty { return "There is no tour in this data.\n" }
      return (name.isEmpty ? "" : "There is no tour \"\(name)\". ") + "The tours are:\n" + list
    }
    trail.append(Stop(place: place, pane: state.pane, subject: state.selection))
    place = .tour
    _ = reduce(&state, .startTour(tour.id))
    return shown()
  }

  /// The text of the stop in sentences, what its view shows, and what can be typed.
  func tourText() -> String {
    guard case .tour(let progress) = state.popup,
      let stop = state.catalog.tour(progress.tour)?.stops[progress.stop]
    else { return listText() }
    let page = Detail(of: stop, in: state.cache.view, width: Self.width, isLinear: true)
    let lens = state.lensName.map { " according to \($0)" } ?? ""
    let selected = stop.selected == nil ? "" : ", \(state.cache.detail.title) selected"
    let filters = state.paneFilter.summary(of: state.facets).map { ", only " + $0.labels.joined() }.joined()
    let view =
      "The view: \(state.pane.title) as of \(state.perspective.asOf.formatted)\(lens)\(filters)\(selected)."
    let lines = [state.tourTitle() + "."] + page.lines.map(Marks.spoken) + [view, Self.tourHelp]
    return lines.joined(separator: "\n") + "\n"
  }

  private static let tourHelp =
    "n is the next stop, p the previous one. stay keeps this view, b returns to yours."
}
