package import Model
import Query
import Screen
import Text

/// Where a tour has come to.
public struct TourProgress: Equatable, Sendable {
  let tour: Tour.ID
  var stop = 0
  var scroll = 0
  var before: State
}

struct TourInputs: Equatable {
  var revision: Int
  var tour: Tour.ID
  var stop: Int
  var width: Int
  var themeName: String
}

extension State {
  /// How many lines the text of the stop has; 0 without a tour.
  var tourLines: Int {
    if case .tour = popup { cache.tourPage.lines.count } else { 0 }
  }

  /// `Tour: How both coalitions grew, stop 3 of 10`. Without room the name of the tour is cut or left out.
  func tourTitle(width: Int = .max) -> String {
    guard case .tour(let progress) = popup, let tour = catalog.tour(progress.tour) else { return "" }
    let place = "stop \(progress.stop + 1) of \(tour.stops.count)"
    let room = width - "Tour: , ".columns - place.columns
    return room < 4 ? place.capitalisedFirst : "Tour: \(tour.title.truncated(to: room)), \(place)"
  }

  /// Whether the text of the stop is longer than its box.
  var tourScrolls: Bool { tourLines > cache.layout.tourText.height }

  func tourChoices() -> [Choice] {
    catalog.tours.map { tour in
      let about = "\(tour.stops.count == 1 ? "1 stop" : "\(tour.stops.count) stops"). \(tour.summary)"
      return Choice(
        Line([
          Span(tour.title, style: theme.style("text.strong")),
          Span("  \(about)", style: theme.style("text.muted")),
        ]), .startTour(tour.id), words: "\(tour.id) \(tour.title) \(tour.summary)", name: tour.title,
        spoken: "\(tour.id): \(tour.title), \(about)")
    }
  }

  /// A state that shows the view of a stop and nothing else of the tour.
  package init(showing stop: Tour.Stop, of catalog: Catalog) {
    let view = Perspective(asOf: stop.asOf, lens: stop.lens)
    self.init(
      catalog: catalog, size: Size(width: 0, height: 0), pane: stop.shownPane,
      options: Options { ($0.perspective, $0.filter) = (view, stop.filter) })
  }
}

extension Tour.Stop {
  package var shownPane: App.Pane { App.Pane(rawValue: pane.rawValue) ?? .start }

  var filter: Filter {
    var filter = Filter()
    filter.selections[.coalition] = coalition.map { [$0.rawValue] }
    filter.selections[.region] = region.map { [$0.rawValue] }
    return filter
  }
}

extension PlainSession {
  /// What a word does at a stop of a tour; nil anywhere else. Other words end the tour at the view of the stop.
  mutating func tourStep(_ word: String) -> Action? {
    guard state.mode == .touring, !word.isEmpty, state.keymap.binding(for: word)?.action != .help else {
      return nil
    }
    let binding = state.keymap.bindings.first { $0.modes == [.touring] && $0.words.contains(word) }
    if binding == nil { _ = reduce(&state, .activate) }
    return binding?.action
  }

  /// The text of the stop in sentences, what its view shows, and what can be typed.
  func tourText(_ progress: TourProgress) -> String {
    let stop = state.catalog.tour(progress.tour)?.stops[progress.stop]
    let lens = state.lensName.map { " according to \($0)" } ?? ""
    let selected = stop?.selected == nil ? "" : ", \(state.cache.detail.title) selected"
    let filters = state.paneFilter.summary(of: state.facets).map { ", only " + $0.labels.joined() }.joined()
    let view =
      "The view: \(state.pane.title) as of \(state.perspective.asOf.formatted)\(lens)\(filters)\(selected)."
    let help = "n is the next stop, p the previous one. stay keeps this view, back returns to yours."
    let lines = [state.tourTitle() + "."] + state.cache.tourPage.lines.map(Marks.spoken)
    return (lines + [view, help]).map { spoken($0) + "\n" }.joined()
  }
}
