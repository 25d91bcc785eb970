public import Model
import Query
import Screen
import Text

/// Where a tour has come to.
public struct TourProgress: Equatable, Sendable {
  /// The tour.
  public let tour: Tour.ID
  /// The stop, from 0.
  public internal(set) var stop = 0
  /// The first line of its text in sight.
  public internal(set) var scroll = 0
  /// The view before the tour.
  var before: Snapshot
}

extension State {
  /// How many lines the text of the stop has; 0 without a tour.
  var tourLines: Int {
    if case .tour = popup { cache.tourPage.lines.count } else { 0 }
  }

  /// Which tour it is and where it has come to: `Tour: How both coalitions grew, stop 3 of 10`. Where there is no room for all, the
  /// name of the tour is cut or left out.
  func tourTitle(width: Int = .max) -> String {
    guard case .tour(let progress) = popup, let tour = catalog.tour(progress.tour) else { return "" }
    let place = "stop \(progress.stop + 1) of \(tour.stops.count)"
    let room = width - "Tour: , ".columns - place.columns
    return room < 4 ? place.capitalisedFirst : "Tour: \(tour.title.truncated(to: room)), \(place)"
  }

  /// Whether the text of the stop is longer than its box.
  var tourScrolls: Bool { tourLines > cache.layout.tourText.height }

  /// The tours to choose from.
  func tourChoices() -> [Choice] {
    catalog.tours.map { tour in
      Choice(
        Line([
          Span(tour.title, style: theme.style("text.strong")),
          Span("  \(tour.length). \(tour.summary)", style: theme.style("text.muted")),
        ]), .startTour(tour.id), words: "\(tour.id) \(tour.title) \(tour.summary)", name: tour.title,
        spoken: "\(tour.id): \(tour.title), \(tour.length). \(tour.summary)")
    }
  }
}

extension State {
  /// A state that shows the view of a stop and nothing else of the tour.
  public init(showing stop: Tour.Stop, of catalog: Catalog) {
    let view = Perspective(asOf: stop.asOf, lens: stop.lens)
    self.init(
      catalog: catalog, size: Size(width: 0, height: 0), pane: stop.shownPane,
      options: Options { ($0.perspective, $0.filter) = (view, stop.filter) })
  }
}

extension Tour {
  /// How many stops it has, in words.
  var length: String { stops.count == 1 ? "1 stop" : "\(stops.count) stops" }
}

extension Tour.Stop {
  /// The pane that it shows.
  public var shownPane: App.Pane { App.Pane(rawValue: pane.rawValue) ?? .start }

  /// The filter that it shows the pane through.
  var filter: Filter {
    var filter = Filter()
    filter.selections[.coalition] = coalition.map { [$0.rawValue] }
    filter.selections[.region] = region.map { [$0.rawValue] }
    return filter
  }
}

/// What the text of a stop depends on.
struct TourInputs: Equatable {
  var revision: Int
  var tour: Tour.ID
  var stop: Int
  var width: Int
  var themeName: String
}
